/// Cases of FARE as a court's backlog file tells them, and what becomes of such a file at JUSTIS.
@NullMarked
package cursitor.bench.fare;

import org.jspecify.annotations.NullMarked;
