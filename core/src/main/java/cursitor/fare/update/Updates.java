package cursitor.fare.update;

import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.MandatoryAppearanceUpdate.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Applies what a court tells to a case/party. A deletion and an invalidation leave the data as
/// they are: what becomes of the file is each desk's own affair.
public final class Updates {
  private final CaseParty before;

  private Updates(CaseParty before) {
    this.before = before;
  }

  /// What the transaction makes of the case/party.
  public static Updated apply(CaseParty before, CourtTransaction transaction) {
    return new Updates(before).apply(transaction);
  }

  private Updated apply(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseAdd add -> to(add.caseParty());
      case CourtTransaction.CaseUpdate update ->
          to(before.change().data(update.data()).citations(update.citations()).done());
      case CourtTransaction.CaseDelete _, CourtTransaction.CaseInvalidate _ -> unchanged();
      case CourtTransaction.PartyUpdate update ->
          to(before.change().person(update.person()).done());
      case CourtTransaction.AddressUpdate update -> address(update.address());
      case CourtTransaction.AppearanceUpdate update ->
          to(before.change().firstAppearance(update.firstAppearance()).done());
      case CourtTransaction.MandatoryAppearanceUpdate update -> indicators(update.indicators());
      case CourtTransaction.ChargeAdd add -> chargeAdded(add);
      case CourtTransaction.ChargeUpdate update -> charge(update.charge());
      case CourtTransaction.ChargeDelete delete -> chargeDeleted(delete.charge());
      case CourtTransaction.SentenceUpdate update -> sentences(update);
      case CourtTransaction.ObligationAdd add -> obligationAdded(add.obligation());
      case CourtTransaction.ObligationUpdate update -> obligation(update.obligation());
      case CourtTransaction.ObligationDelete delete ->
          to(
              before
                  .change()
                  .obligations(
                      without(before.obligations(), each -> each.key().equals(delete.obligation())))
                  .done());
      case CourtTransaction.CourtPayment payment -> to(moved(payment.payment()));
      case CourtTransaction.NonFinancialAdjustment adjustment -> adjusted(adjustment.adjustment());
      case CourtTransaction.PaymentConfirmation confirmation -> to(moved(confirmation.booking()));
      case CourtTransaction.FlagUpdate update ->
          to(before.change().flags(before.flags().with(update.change())).done());
      case CourtTransaction.TteapNoticeIndicator indicator ->
          before.courtNotices().stream().anyMatch(each -> each.id().equals(indicator.notice().id()))
              ? unchanged()
              : to(
                  before
                      .change()
                      .courtNotices(with(before.courtNotices(), indicator.notice()))
                      .done());
    };
  }

  private Updated to(CaseParty next) {
    return next.equals(before) ? unchanged() : new Updated.To(next);
  }

  private static Updated unchanged() {
    return new Updated.Unchanged(FareCode.W101);
  }

  /// An address is never overwritten; more about the current one is. The vendor's own address is
  /// not sent back to it (FARE-27).
  private Updated address(Address address) {
    Address current = before.currentAddress();
    if (current == null || !current.place().equals(address.place())) {
      return to(before.change().addresses(with(before.addresses(), address)).done());
    }
    if (current.source() == Address.Source.ACS_SKIP_TRACE
        && Objects.equals(current.bad(), address.bad())) {
      return new Updated.Unchanged(FareCode.W103);
    }
    List<Address> addresses = new ArrayList<>(before.addresses());
    addresses.set(addresses.size() - 1, address);
    return to(before.change().addresses(addresses).done());
  }

  private Updated indicators(List<Indicator> indicators) {
    List<Charge> charges = new ArrayList<>(before.charges());
    for (Indicator indicator : indicators) {
      int place = place(charges, indicator.charge());
      if (place < 0) {
        return missing(indicator.charge());
      }
      charges.set(place, charges.get(place).withMandatoryAppearance(indicator.mandatory()));
    }
    return to(before.change().charges(charges).done());
  }

  private static int place(List<Charge> charges, ChargeKey key) {
    for (int i = 0; i < charges.size(); i++) {
      if (charges.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /// No such charge, or one of the same sequence on another citation.
  private Updated.No missing(ChargeKey charge) {
    boolean elsewhere =
        before.charges().stream().anyMatch(each -> each.key().sequence().equals(charge.sequence()));
    return new Updated.No(elsewhere ? FareCode.E008 : FareCode.E002, "charge");
  }

  private Updated chargeAdded(CourtTransaction.ChargeAdd add) {
    Citation citation = add.citation();
    List<Citation> citations =
        citation == null
            ? before.citations()
            : with(
                without(before.citations(), each -> each.number().equals(citation.number())),
                citation);
    return to(
        before
            .change()
            .citations(citations)
            .charges(replaced(before.charges(), add.charge()))
            .done());
  }

  private static List<Charge> replaced(List<Charge> charges, Charge charge) {
    List<Charge> next = new ArrayList<>(charges);
    int place = place(charges, charge.key());
    if (place < 0) {
      next.add(charge);
    } else {
      next.set(place, charge);
    }
    return next;
  }

  private Updated charge(Charge charge) {
    return before.charge(charge.key()).isEmpty()
        ? missing(charge.key())
        : to(before.change().charges(replaced(before.charges(), charge)).done());
  }

  /// The citation goes with the last of its charges, the sentences with theirs.
  private Updated chargeDeleted(ChargeKey charge) {
    List<Charge> charges = without(before.charges(), each -> each.key().equals(charge));
    boolean citationStays =
        charges.stream()
            .anyMatch(each -> each.key().citationNumber().equals(charge.citationNumber()));
    return to(
        before
            .change()
            .charges(charges)
            .sentences(without(before.sentences(), each -> each.charge().equals(charge)))
            .citations(
                citationStays
                    ? before.citations()
                    : without(
                        before.citations(), each -> each.number().equals(charge.citationNumber())))
            .done());
  }

  private Updated sentences(CourtTransaction.SentenceUpdate update) {
    if (before.charge(update.charge()).isEmpty()) {
      return missing(update.charge());
    }
    List<Sentence> others =
        without(before.sentences(), each -> each.charge().equals(update.charge()));
    return to(
        before
            .change()
            .sentences(Stream.concat(others.stream(), update.sentences().stream()).toList())
            .done());
  }

  private Updated obligationAdded(Obligation obligation) {
    return fault(obligation)
        .map(Updated.class::cast)
        .orElseGet(() ->
            to(
                before
                    .change()
                    .obligations(replaced(obligation))
                    .financials(
                        before.obligation(obligation.key()).isPresent()
                            ? before.financials()
                            : following(obligation.key()))
                    .done()));
  }

  private Updated obligation(Obligation obligation) {
    if (before.obligation(obligation.key()).isEmpty()) {
      return new Updated.No(FareCode.E002, "obligation");
    }
    return fault(obligation)
        .map(Updated.class::cast)
        .orElseGet(() -> to(before.change().obligations(replaced(obligation)).done()));
  }

  private Optional<Updated.No> fault(Obligation obligation) {
    ChargeKey charge = obligation.key().charge();
    if (charge != null && before.charge(charge).isEmpty()) {
      return Optional.of(missing(charge));
    }
    return obligation.balance() < 0
        ? Optional.of(new Updated.No(FareCode.E010, "balance"))
        : Optional.empty();
  }

  private List<Obligation> replaced(Obligation obligation) {
    List<Obligation> next = new ArrayList<>(before.obligations());
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i).key().equals(obligation.key())) {
        next.set(i, obligation);
        return next;
      }
    }
    next.add(obligation);
    return next;
  }

  /// Allocations whose obligation went away with its citation follow it to the new one (FARE-97).
  private List<FinancialTransaction> following(ObligationKey added) {
    return before.financials().stream().map(each -> following(each, added)).toList();
  }

  private FinancialTransaction following(FinancialTransaction each, ObligationKey added) {
    if (each.allocations().stream().noneMatch(allocation -> followed(allocation, added))) {
      return each;
    }
    return each.allocated(
        each.allocations().stream()
            .map(allocation ->
                followed(allocation, added)
                    ? new Allocation(added, allocation.amount(), allocation.balanceAfter())
                    : allocation)
            .toList());
  }

  private boolean followed(Allocation allocation, ObligationKey added) {
    ObligationKey old = allocation.obligation();
    ChargeKey from = old.charge();
    ChargeKey to = added.charge();
    return from != null
        && to != null
        && !old.equals(added)
        && from.sequence().equals(to.sequence())
        && old.code().equals(added.code())
        && old.sequence() == added.sequence()
        && before.obligation(old).isEmpty();
  }

  private Updated adjusted(FinancialTransaction adjustment) {
    return adjustment.allocations().stream().anyMatch(each -> each.balanceAfter() < 0)
        ? new Updated.No(FareCode.E010, "balanceAfter")
        : to(moved(adjustment));
  }

  /// A payment is kept whatever obligations are on file; an overpayment leaves nothing owed and is
  /// the court's to refund (A34).
  private CaseParty moved(FinancialTransaction transaction) {
    List<Obligation> obligations = new ArrayList<>(before.obligations());
    for (Allocation allocation : transaction.allocations()) {
      obligations.replaceAll(each ->
          each.key().equals(allocation.obligation())
              ? each.owing(Math.max(0, allocation.balanceAfter()))
              : each);
    }
    List<FinancialTransaction> financials = new ArrayList<>(before.financials());
    boolean known = false;
    for (int i = 0; i < financials.size(); i++) {
      if (financials.get(i).number().equals(transaction.number())) {
        financials.set(i, transaction);
        known = true;
      }
    }
    if (!known) {
      financials.add(transaction);
    }
    return before.change().obligations(obligations).financials(financials).done();
  }

  private static <T> List<T> with(List<T> list, T added) {
    return Stream.concat(list.stream(), Stream.of(added)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> unwanted) {
    return list.stream().filter(Predicate.not(unwanted)).toList();
  }
}
