@NullMarked
package cursitor.fare.caseparty;

import org.jspecify.annotations.NullMarked;
