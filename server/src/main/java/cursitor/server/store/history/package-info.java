/// What proves the history of a single case file: its chain, the digests of its messages, the
/// alarms that are set. Read only.
@NullMarked
package cursitor.server.store.history;

import org.jspecify.annotations.NullMarked;
