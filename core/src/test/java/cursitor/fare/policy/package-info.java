@NullMarked
package cursitor.fare.policy;

import org.jspecify.annotations.NullMarked;
