package cursitor.fare.court;

import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.MandatoryAppearanceUpdate.Indicator;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What JUSTIS has refused goes out again with the next submission, as it is by then.
///
/// @param refused the transactions JUSTIS does not have
/// @param was the case/party as it would stand there had nothing been refused
/// @param now the case/party as it is to stand there
record Again(List<Transaction> refused, CaseParty was, CaseParty now) {
  /// The order in which transactions of one submission are sent.
  private static final List<TransactionCode> ORDER =
      List.of(
          TransactionCode.CASE_ADD,
          TransactionCode.CASE_UPD,
          TransactionCode.PARTY_UPD,
          TransactionCode.ADDR_UPD,
          TransactionCode.APPEAR_UPD,
          TransactionCode.OBLIG_DEL,
          TransactionCode.CHARGE_DEL,
          TransactionCode.CHARGE_ADD,
          TransactionCode.MANDAPP_UPD,
          TransactionCode.SENT_UPD,
          TransactionCode.CHARGE_UPD,
          TransactionCode.OBLIG_ADD);

  /// The refused ones stand where their kind stands; the others keep their order. Where the whole
  /// case/party was refused, it goes out whole and nothing else with it.
  List<CourtTransaction> with(List<CourtTransaction> others) {
    for (Transaction each : refused) {
      if (each instanceof CourtTransaction.CaseAdd add) {
        return List.of(new CourtTransaction.CaseAdd(now, add.predecessor()));
      }
    }
    List<CourtTransaction> all = new ArrayList<>(others);
    refused.stream()
        .flatMap(this::asItIsNow)
        .filter(each -> !others.contains(each))
        .distinct()
        .forEach(each -> all.add(place(each, all), each));
    return all;
  }

  /// In front of the first that is sent later by its kind; money in front of all that moved since.
  private static int place(CourtTransaction transaction, List<CourtTransaction> all) {
    boolean first = moves(transaction);
    int place = 0;
    while (place < all.size()
        && (rank(all.get(place)) < rank(transaction)
            || (!first && rank(all.get(place)) == rank(transaction)))) {
      place++;
    }
    return place;
  }

  private static boolean moves(CourtTransaction transaction) {
    return transaction instanceof CourtTransaction.CourtPayment
        || transaction instanceof CourtTransaction.NonFinancialAdjustment
        || transaction instanceof CourtTransaction.PaymentConfirmation;
  }

  private static int rank(CourtTransaction each) {
    int rank = ORDER.indexOf(each.code());
    if (rank >= 0) {
      return rank;
    }
    if (Answers.endsKey(each)) {
      return ORDER.size() + 2;
    }
    boolean late =
        each.code() == TransactionCode.FLAG_UPD || each.code() == TransactionCode.CASE_INVALIDATE;
    return ORDER.size() + (late ? 1 : 0);
  }

  private Stream<CourtTransaction> asItIsNow(Transaction refused) {
    return switch (refused) {
      case CourtTransaction.CaseUpdate _ ->
          Stream.of(new CourtTransaction.CaseUpdate(now.data(), now.citations()));
      case CourtTransaction.PartyUpdate _ ->
          Stream.of(new CourtTransaction.PartyUpdate(now.person()));
      case CourtTransaction.AddressUpdate(Address address) ->
          now.addresses().stream()
              .filter(each -> each.place().equals(address.place()))
              .limit(1)
              .map(CourtTransaction.AddressUpdate::new);
      case CourtTransaction.AppearanceUpdate _ ->
          Stream.of(new CourtTransaction.AppearanceUpdate(now.firstAppearance()));
      case CourtTransaction.MandatoryAppearanceUpdate(List<Indicator> indicators) ->
          Stream.of(indicators(indicators));
      case CourtTransaction.ChargeAdd(var charge, var citation) ->
          now.charge(charge.key()).stream()
              .map(each -> new CourtTransaction.ChargeAdd(each, citation));
      case CourtTransaction.ChargeUpdate(var charge) ->
          now.charge(charge.key()).stream().map(CourtTransaction.ChargeUpdate::new);
      case CourtTransaction.ChargeDelete gone ->
          now.charge(gone.charge()).isPresent() ? Stream.of() : Stream.of(gone);
      case CourtTransaction.SentenceUpdate(var charge, _) ->
          Stream.of(
              new CourtTransaction.SentenceUpdate(
                  charge,
                  now.sentences().stream().filter(each -> each.charge().equals(charge)).toList()));
      case CourtTransaction.ObligationAdd(var obligation) ->
          now.obligation(obligation.key()).stream().map(CourtTransaction.ObligationAdd::new);
      case CourtTransaction.ObligationUpdate(var obligation) ->
          now.obligation(obligation.key()).stream().map(CourtTransaction.ObligationUpdate::new);
      case CourtTransaction.ObligationDelete gone ->
          now.obligation(gone.obligation()).isPresent() ? Stream.of() : Stream.of(gone);
      case CourtTransaction.CourtPayment(var payment) ->
          Stream.of(new CourtTransaction.CourtPayment(leavingWhatIsOwed(payment)));
      case CourtTransaction.NonFinancialAdjustment(var adjustment) ->
          Stream.of(new CourtTransaction.NonFinancialAdjustment(leavingWhatIsOwed(adjustment)));
      case CourtTransaction.PaymentConfirmation(var booking) ->
          Stream.of(new CourtTransaction.PaymentConfirmation(leavingWhatIsOwed(booking)));
      case CourtTransaction.FlagUpdate(FlagChange change) -> flag(change);
      case CourtTransaction other -> Stream.of(other);
      default -> Stream.of();
    };
  }

  /// What moved since has been told: an older balance must not stand in its place (A24).
  private FinancialTransaction leavingWhatIsOwed(FinancialTransaction refused) {
    return refused.allocated(
        refused.allocations().stream()
            .map(each ->
                was.obligation(each.obligation())
                    .map(owed -> new Allocation(each.obligation(), each.amount(), owed.balance()))
                    .orElse(each))
            .toList());
  }

  private CourtTransaction indicators(List<Indicator> refused) {
    return new CourtTransaction.MandatoryAppearanceUpdate(
        refused.stream()
            .flatMap(each -> now.charge(each.charge()).stream())
            .map(charge -> new Indicator(charge.key(), charge.mandatoryAppearance()))
            .toList());
  }

  private Stream<CourtTransaction> flag(FlagChange refused) {
    FlagChange change =
        switch (refused) {
          case FlagChange.SpecialCollections _ ->
              new FlagChange.SpecialCollections(
                  Objects.requireNonNullElse(now.flags().specialCollections(), false));
          case FlagChange.TteapWaiver _ ->
              new FlagChange.TteapWaiver(now.flags().moneyHoldWaived());
          case FlagChange.Suspend _ -> new FlagChange.Suspend(now.flags().suspension());
          case FlagChange.WebIvrRemoval _ ->
              new FlagChange.WebIvrRemoval(now.flags().webIvrRemoved());
          case FlagChange.Recall recall -> recall;
        };
    return Stream.of(new CourtTransaction.FlagUpdate(change));
  }
}
