/// The court's desk: what a trial court asks, sends and learns in DMV902 and DMV907.
@NullMarked
package cursitor.dmv907.court;

import org.jspecify.annotations.NullMarked;
