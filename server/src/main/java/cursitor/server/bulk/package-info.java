/// Files of transactions of FARE: NDJSON or `fare:Batch`, packed or not, read one transaction after
/// the other and never held as a whole. What is refused comes back as a file of the same kind.
///
/// How a file gets here - through the API, the command line, a watched folder - is said elsewhere.
@NullMarked
package cursitor.server.bulk;

import org.jspecify.annotations.NullMarked;
