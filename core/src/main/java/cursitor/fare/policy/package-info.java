/// What FARE leaves to dated tables: code lists, fees, day counts, thresholds, the choices of each
/// court, and which notice stream a case/party is in. Chosen by the date of the event.
@NullMarked
package cursitor.fare.policy;

import org.jspecify.annotations.NullMarked;
