@NullMarked
package cursitor.fare.justis;

import org.jspecify.annotations.NullMarked;
