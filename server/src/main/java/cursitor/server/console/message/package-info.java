/// The page of one message: what was received or sent, what was found of it, how it went, what it
/// is known again by, and its exact bytes.
@NullMarked
package cursitor.server.console.message;

import org.jspecify.annotations.NullMarked;
