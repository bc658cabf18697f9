package cursitor.server.reconcile.daily;

import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import cursitor.server.store.Records;
import cursitor.wire.Codec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What a transaction is about in money. Only those codes are read again whose sums mean something.
final class Amounts {
  private static final Set<String> OF_MONEY =
      EnumSet.of(
              TransactionCode.CASE_ADD,
              TransactionCode.OBLIG_ADD,
              TransactionCode.PAY_COURT,
              TransactionCode.PAY_CONFIRM,
              TransactionCode.ADJ_NONFIN,
              TransactionCode.PAY_ELECTRONIC,
              TransactionCode.DELINQUENT,
              TransactionCode.RECON)
          .stream()
          .map(Enum::name)
          .collect(Collectors.toSet());

  private final Records records;
  private final Codec codec;

  Amounts(Records records, Codec codec) {
    this.records = records;
    this.codec = codec;
  }

  static boolean isMoney(String code) {
    return OF_MONEY.contains(code);
  }

  /// Cents; 0 for a message that was erased.
  long of(long number) {
    Octets bytes = records.bytes(number);
    return !bytes.isEmpty() && codec.read(bytes) instanceof Reading.Valid(FareMessage message, _)
        ? of(message.transaction())
        : 0;
  }

  private static long of(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseAdd add -> add.caseParty().balance();
      case CourtTransaction.ObligationAdd add -> add.obligation().originalAmount();
      case CourtTransaction.CourtPayment paid -> paid.payment().amount();
      case CourtTransaction.PaymentConfirmation confirmed -> confirmed.booking().amount();
      case CourtTransaction.NonFinancialAdjustment adjusted -> adjusted.adjustment().amount();
      case VendorTransaction.ElectronicPayment paid -> paid.amount();
      case VendorTransaction.Delinquent delinquent -> delinquent.balance();
      case LaneTransaction.Reconciliation told -> told.received() - told.reckoned();
      default -> 0;
    };
  }
}
