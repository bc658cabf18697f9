package cursitor.fare.message;

import cursitor.fare.ChargeKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What JUSTIS tells of its own (FARE-05).
public sealed interface JustisTransaction extends Transaction {
  /// The case/party is placed in a notice stream (FARE-14).
  record StreamSet(StreamPlacement placement) implements JustisTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.STREAM_SET;
    }
  }

  /// Its stream, or its step, changes (FARE-21).
  record StreamChange(StreamPlacement placement) implements JustisTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.STREAM_CHG;
    }
  }

  /// The TTEAP FTA Flag (FARE-22, FARE-23).
  ///
  /// @param charges the charges it stands on; empty when it is cleared
  record TteapFta(boolean flag, List<ChargeKey> charges) implements JustisTransaction {
    public TteapFta {
      charges = List.copyOf(charges);
    }

    @Override
    public TransactionCode code() {
      return TransactionCode.TTEAP_FTA;
    }
  }

  /// The obligations of the charges summed up to the case level (FARE-38, A23).
  ///
  /// @param balance cents
  record ObligationRollup(long balance, List<ClassBalance> byPriorityClass)
      implements JustisTransaction {
    public ObligationRollup {
      byPriorityClass = List.copyOf(byPriorityClass);
    }

    /// Cents owed in one priority class.
    public record ClassBalance(int priorityClass, long balance) {}

    @Override
    public TransactionCode code() {
      return TransactionCode.OBLIG_ROLLUP;
    }
  }

  /// The delinquency was declared although the money had been received before (A35).
  ///
  /// @param issuedAt of the delinquency that is withdrawn
  /// @param fee the fee the court takes off again, where one was added
  record DelinquencyWithdrawn(Instant issuedAt, @Nullable AddedFee fee)
      implements JustisTransaction {
    @Override
    public TransactionCode code() {
      return TransactionCode.DELINQUENT_WITHDRAWN;
    }
  }
}
