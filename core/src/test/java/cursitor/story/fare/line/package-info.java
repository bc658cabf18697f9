/// Tests of the forms of a line.
@NullMarked
package cursitor.story.fare.line;

import org.jspecify.annotations.NullMarked;
