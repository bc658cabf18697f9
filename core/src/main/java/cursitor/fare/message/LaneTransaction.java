package cursitor.fare.message;

/// What is said about the exchange of a case/party itself, whatever the exchange is about.
public sealed interface LaneTransaction extends Transaction {
  /// A gap in the sequence: send again from this number on (E005).
  record ResendRequest(long fromSequence) implements LaneTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.RESEND_REQ;
    }
  }

  /// The two sides differ on a value (A24).
  ///
  /// @param subject what it is, such as `balance` or `balance of FINE@CT-1001/A`
  /// @param received cents the sender of this was told
  /// @param reckoned cents it would have had by its own reckoning
  /// @param sequence the transaction that told it
  record Reconciliation(String subject, long received, long reckoned, long sequence)
      implements LaneTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.RECON;
    }

    @Override
    public String item() {
      return subject;
    }
  }
}
