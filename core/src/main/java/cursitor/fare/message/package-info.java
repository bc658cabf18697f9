/// The transactions of FARE (`fare.md` 2.4): one record for each code, grouped by who begins it,
/// and the message that carries one.
@NullMarked
package cursitor.fare.message;

import org.jspecify.annotations.NullMarked;
