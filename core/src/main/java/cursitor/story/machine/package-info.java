/// What the worlds of all exchanges run on: desks with their case files in memory, and what of an
/// engine a desk relies on. Nothing here knows an exchange.
@NullMarked
package cursitor.story.machine;

import org.jspecify.annotations.NullMarked;
