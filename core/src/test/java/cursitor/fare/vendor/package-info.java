@NullMarked
package cursitor.fare.vendor;

import org.jspecify.annotations.NullMarked;
