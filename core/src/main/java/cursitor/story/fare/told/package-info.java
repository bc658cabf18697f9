/// Lines of FARE written from what desks have told each other: the reverse of reading a story.
/// Whatever has no form of a line is a remark, which begins with `#` and says nothing to a reader
/// of stories.
@NullMarked
package cursitor.story.fare.told;

import org.jspecify.annotations.NullMarked;
