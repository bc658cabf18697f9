/// The daily report of a desk of FARE, one for each court and partner: control totals, what was
/// announced and not taken up, what was sent and not answered, who has fallen silent, and what of
/// it a person must see to. It reads the books and changes nothing.
@NullMarked
package cursitor.server.reconcile.daily;

import org.jspecify.annotations.NullMarked;
