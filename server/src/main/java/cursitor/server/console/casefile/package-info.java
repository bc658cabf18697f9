/// The page of a case: what stands of it now, what was owed over time, and all that happened to it
/// over the desks of this node, as a story; and what can be taken away of it: the story, and the
/// evidence.
@NullMarked
package cursitor.server.console.casefile;

import org.jspecify.annotations.NullMarked;
