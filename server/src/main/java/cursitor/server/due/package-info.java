/// By when a work item is to be done, by the dated policies of the exchanges. Asked for each item
/// that is shown; nothing of it is kept.
@NullMarked
package cursitor.server.due;

import org.jspecify.annotations.NullMarked;
