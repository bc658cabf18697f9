/// The writing side of the store: what a batch adds, and how it is looked up and committed. Used by
/// the engine's one committing thread.
@NullMarked
package cursitor.server.store.ledger;

import org.jspecify.annotations.NullMarked;
