/// The court's desk: its register of what it has told FARE and what came back. The court submits
/// cases as they are; the desk works out what to send.
@NullMarked
package cursitor.fare.court;

import org.jspecify.annotations.NullMarked;
