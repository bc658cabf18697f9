/// The forms of a line in a story of FARE: one grammar each, which reads a line, writes it again
/// and makes one up.
@NullMarked
package cursitor.story.fare.line;

import org.jspecify.annotations.NullMarked;
