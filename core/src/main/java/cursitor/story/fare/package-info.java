/// Stories of FARE: courts, JUSTIS, the collection vendor and the MVD, the post between them, and
/// what is told of it. The forms of a line are in `.line`, people and cases in `.cast`.
@NullMarked
package cursitor.story.fare;

import org.jspecify.annotations.NullMarked;
