/// The console: the pages at `/` on which people work. What they arrange for themselves - accounts,
/// audit, owners, saved filters - is kept in a store of its own, for only the engine writes the
/// node's.
///
/// Nothing here decides what the law decides: what a person does becomes an act, the desk answers.
@NullMarked
package cursitor.server.console;

import org.jspecify.annotations.NullMarked;
