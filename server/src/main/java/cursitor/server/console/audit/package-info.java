/// Who did and who saw what: rows that are only ever added, each chained to the one before.
@NullMarked
package cursitor.server.console.audit;

import org.jspecify.annotations.NullMarked;
