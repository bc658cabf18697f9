/// The messages of DMV907 and DMV902 as values, whatever they look like on a wire. What is here has
/// the right types; whether it holds is for the rules and the desks.
@NullMarked
package cursitor.dmv907.message;

import org.jspecify.annotations.NullMarked;
