/// The simulation: it holds, it tells what broke, and its invariants can break.
@NullMarked
package cursitor.server.simulate;

import org.jspecify.annotations.NullMarked;
