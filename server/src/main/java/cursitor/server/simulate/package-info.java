/// The simulation: defendants, courts, JUSTIS, vendor and MVD live through years under a virtual
/// clock, on the production law, while every step is held to the invariants.
///
/// Each defendant lives in a world of their own, so that any number of them fits into little memory
/// and two cores work at once. What happens is written in the lines of a story as it happens: the
/// first invariant that breaks is told as a story, which `play` tells the same way.
@NullMarked
package cursitor.server.simulate;

import org.jspecify.annotations.NullMarked;
