package cursitor.fare.vendor;

import cursitor.fare.message.VendorTransaction.ElectronicPayment;

/// A payment the vendor took over the web, by phone or at a shop (FARE-54).
///
/// @param payment as JUSTIS was told of it
/// @param confirmed whether the court has booked it (FARE-45)
public record TakenPayment(ElectronicPayment payment, boolean confirmed) {
  public String acsTransactionNumber() {
    return payment.acsTransactionNumber();
  }

  /// Cents, without the convenience fee.
  public long amount() {
    return payment.amount();
  }

  TakenPayment booked() {
    return new TakenPayment(payment, true);
  }
}
