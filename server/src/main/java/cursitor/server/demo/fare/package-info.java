/// The demonstration's second half: one traffic ticket on its way through court, JUSTIS, vendor and
/// MVD, each a node with a store and doors of its own, joined by real HTTP. Only the clock is not
/// real: it is moved on by the story. Nothing here is called by production code.
@NullMarked
package cursitor.server.demo.fare;

import org.jspecify.annotations.NullMarked;
