/// Stories of DMV907 and DMV902: the forms of a line, the people and notices a story speaks of, and
/// the world in which courts and the DMV exchange them.
///
/// What the desks decide is not decided here: a world only hands them their inputs and tells what
/// they did.
@NullMarked
package cursitor.story.dmv907;

import org.jspecify.annotations.NullMarked;
