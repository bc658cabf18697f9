/// Find and reissue: what was produced in a span of time, what of it would be decided otherwise
/// now, and runs that correct it in throttled batches.
@NullMarked
package cursitor.server.console.reissue;

import org.jspecify.annotations.NullMarked;
