@NullMarked
package cursitor.fare.mvd;

import org.jspecify.annotations.NullMarked;
