/// The correction queue: what was refused or wants a person, by cause and by age, and each of them
/// to be mended, sent again or closed.
@NullMarked
package cursitor.server.console.queue;

import org.jspecify.annotations.NullMarked;
