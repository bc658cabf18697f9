/// Tests of the notation.
@NullMarked
package cursitor.story;

import org.jspecify.annotations.NullMarked;
