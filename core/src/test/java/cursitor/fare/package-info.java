@NullMarked
package cursitor.fare;

import org.jspecify.annotations.NullMarked;
