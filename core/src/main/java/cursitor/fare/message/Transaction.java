package cursitor.fare.message;

/// What one message of FARE says about a case/party.
public sealed interface Transaction
    permits CourtTransaction,
        JustisTransaction,
        VendorTransaction,
        MvdTransaction,
        LaneTransaction {
  TransactionCode code();

  /// The one thing of the case/party it is about, such as a charge; empty where it is about all of
  /// it. A later transaction of the same code and item puts right one that was refused.
  default String item() {
    return "";
  }
}
