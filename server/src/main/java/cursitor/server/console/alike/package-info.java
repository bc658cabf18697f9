/// All work items of one cause seen to at once: after a preview of each, one after the other, with
/// a stop at hand.
@NullMarked
package cursitor.server.console.alike;

import org.jspecify.annotations.NullMarked;
