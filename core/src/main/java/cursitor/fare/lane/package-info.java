/// The order of the messages about one case/party between two desks: sequence numbers, what is
/// parked until its turn, what has no answer yet, and the minutes a decision is written down in.
@NullMarked
package cursitor.fare.lane;

import org.jspecify.annotations.NullMarked;
