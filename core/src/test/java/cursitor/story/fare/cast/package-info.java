/// Tests of whom and what a story of FARE speaks of.
@NullMarked
package cursitor.story.fare.cast;

import org.jspecify.annotations.NullMarked;
