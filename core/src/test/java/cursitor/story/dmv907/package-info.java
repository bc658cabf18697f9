/// Tests of the stories of DMV907: the corpus, its coverage, and the forms of a line.
@NullMarked
package cursitor.story.dmv907;

import org.jspecify.annotations.NullMarked;
