package cursitor.fare.message;

/// What one message of FARE says about a case/party.
public sealed interface Transaction
    permits CourtTransaction,
        JustisTransaction,
        VendorTransaction,
        MvdTransaction,
        LaneTransaction {
  TransactionCode code();
}
