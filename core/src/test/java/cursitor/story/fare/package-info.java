/// Tests of the stories of FARE: the post, and the corpus.
@NullMarked
package cursitor.story.fare;

import org.jspecify.annotations.NullMarked;
