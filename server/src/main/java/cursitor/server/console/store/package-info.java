/// Where the console keeps what is its own: a SQLite file beside the node's store, or a schema of
/// its own in the same PostgreSQL database.
@NullMarked
package cursitor.server.console.store;

import org.jspecify.annotations.NullMarked;
