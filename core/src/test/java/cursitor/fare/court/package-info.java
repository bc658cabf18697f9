@NullMarked
package cursitor.fare.court;

import org.jspecify.annotations.NullMarked;
