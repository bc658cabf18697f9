/// Proves from the store alone that nothing was lost, changed or left without evidence.
///
/// Reads everything and writes nothing; knows no exchange, so it judges no law.
@NullMarked
package cursitor.server.store.verify;

import org.jspecify.annotations.NullMarked;
