@NullMarked
package cursitor.fare.update;

import org.jspecify.annotations.NullMarked;
