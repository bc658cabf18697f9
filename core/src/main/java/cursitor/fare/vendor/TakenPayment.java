package cursitor.fare.vendor;

import java.time.Instant;

/// A payment the vendor took over the web, by phone or at a shop (FARE-54).
///
/// @param amount cents, without the convenience fee
/// @param confirmed whether the court has booked it (FARE-45)
public record TakenPayment(
    String acsTransactionNumber, Instant paidAt, long amount, boolean confirmed) {
  TakenPayment booked() {
    return new TakenPayment(acsTransactionNumber, paidAt, amount, true);
  }
}
