/// What stands of a case now: what is owed and how it came to that, flags, holds, addresses, the
/// docket, and the timers that run with the row of the policy behind each.
@NullMarked
package cursitor.server.tell.stand;

import org.jspecify.annotations.NullMarked;
