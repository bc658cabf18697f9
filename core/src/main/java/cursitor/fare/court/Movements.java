package cursitor.fare.court;

import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.Announced.Opening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings the payments and adjustments of a submission together with those a register has, some of
/// which it booked itself: the court may know of them under a number of its own, or not at all.
final class Movements {
  private final CaseParty kept;
  private final CaseParty submitted;

  /// What was announced; null where a case/party is submitted whole, with bookings of long ago.
  private final @Nullable List<Opening> announced;

  private final String path;
  private final Faults faults;
  private final Set<String> said;
  private Own own;

  /// @param path where the case/party stands in the submission
  Movements(
      CaseParty kept,
      Own own,
      CaseParty submitted,
      @Nullable List<Opening> announced,
      String path,
      Faults faults) {
    this.kept = kept;
    this.own = own;
    this.submitted = submitted;
    this.announced = announced;
    this.path = path + ".financials";
    this.faults = faults;
    this.said =
        submitted.financials().stream()
            .map(FinancialTransaction::number)
            .collect(Collectors.toSet());
  }

  /// Those the register has and those that are new, in this order.
  List<FinancialTransaction> together() {
    List<FinancialTransaction> added = new ArrayList<>();
    for (int i = 0; i < submitted.financials().size(); i++) {
      FinancialTransaction each = submitted.financials().get(i);
      String at = path + "[" + i + "]";
      FinancialTransaction known = known(each).orElse(null);
      if (known == null) {
        echoes(each, at);
        added.add(each);
      } else {
        unchanged(known, each, at);
        adopt(known, each);
      }
    }
    nothingLeftOut();
    List<FinancialTransaction> all = new ArrayList<>(kept.financials());
    Map<ObligationKey, Long> unknown = unknownToCourt();
    added.stream().map(each -> afterOwnBookings(each, unknown)).forEach(all::add);
    return all;
  }

  /// What the register still has of its own, once [#together()] has been asked.
  Own own() {
    return own;
  }

  // ---- what is known

  /// The one the register has: under its number, under the number the court gave it, as the booking
  /// of the vendor's payment, or as the same adjustment.
  private Optional<FinancialTransaction> known(FinancialTransaction each) {
    FinancialTransaction.Electronic electronic = each.electronic();
    return numbered(each.number())
        .or(() -> own.adoptedBy(each.number()).flatMap(this::numbered))
        .or(() ->
            electronic == null
                ? sameAdjustment(each)
                : kept.booking(electronic.acsTransactionNumber()));
  }

  private Optional<FinancialTransaction> numbered(String number) {
    return kept.financials().stream().filter(one -> one.number().equals(number)).findFirst();
  }

  private Optional<FinancialTransaction> sameAdjustment(FinancialTransaction each) {
    return kept.financials().stream()
        .filter(one -> own.bookings().contains(one.number()) && one.electronic() == null)
        .filter(one -> !said.contains(one.number()))
        .filter(one -> one.type().equals(each.type()) && one.amount() == each.amount())
        .findFirst();
  }

  /// What was told before is not changed (E017); what the register booked may be described
  /// otherwise, but is the same sum (E015).
  private void unchanged(FinancialTransaction known, FinancialTransaction each, String at) {
    if (own.isOf(known.number())) {
      if (known.amount() != each.amount()) {
        faults.add(known.electronic() == null ? FareCode.E017 : FareCode.E015, at + ".amount");
      }
      return;
    }
    boolean same =
        known.type().equals(each.type())
            && known.amount() == each.amount()
            && known.receivedAt().equals(each.receivedAt())
            && Objects.equals(known.reversalOf(), each.reversalOf());
    if (!same) {
      faults.add(FareCode.E017, at);
    }
  }

  private void adopt(FinancialTransaction known, FinancialTransaction each) {
    if (own.bookings().contains(known.number())) {
      own = own.adopting(each.number(), known.number());
    }
  }

  private void nothingLeftOut() {
    boolean leftOut =
        kept.financials().stream()
            .map(FinancialTransaction::number)
            .anyMatch(each -> !said.contains(each) && !own.isOf(each));
    if (leftOut) {
      faults.add(FareCode.E017, path);
    }
  }

  /// A confirmation is of what was announced (E014, E015).
  private void echoes(FinancialTransaction each, String at) {
    FinancialTransaction.Electronic electronic = each.electronic();
    if (electronic == null || announced == null) {
      return;
    }
    announced.stream()
        .filter(one ->
            one.kind() == Opening.Kind.PAYMENT
                && one.number().equals(electronic.acsTransactionNumber()))
        .findFirst()
        .ifPresentOrElse(
            opening -> {
              if (opening.amount() != each.amount()) {
                faults.add(FareCode.E015, at + ".amount");
              }
            },
            () -> faults.add(FareCode.E014, at + ".acsTransactionNumber"));
  }

  // ---- what the court does not know of

  /// Cents the register's own bookings took off each obligation, of those the court has not
  /// submitted.
  Map<ObligationKey, Long> unknownToCourt() {
    Map<ObligationKey, Long> sums = new HashMap<>();
    for (FinancialTransaction each : kept.financials()) {
      if (own.bookings().contains(each.number())) {
        each.allocations()
            .forEach(one -> sums.merge(movedTo(one.obligation()), one.amount(), Long::sum));
      }
    }
    return sums;
  }

  /// The key an obligation has in the submission: another one where its citation changed (FARE-97).
  private ObligationKey movedTo(ObligationKey booked) {
    ChargeKey from = booked.charge();
    if (from == null || submitted.obligation(booked).isPresent()) {
      return booked;
    }
    return submitted.obligations().stream()
        .map(Obligation::key)
        .filter(each -> each.charge() != null && each.charge().sequence().equals(from.sequence()))
        .filter(each -> each.code().equals(booked.code()) && each.sequence() == booked.sequence())
        .filter(each -> kept.obligation(each).isEmpty())
        .findFirst()
        .orElse(booked);
  }

  private static FinancialTransaction afterOwnBookings(
      FinancialTransaction each, Map<ObligationKey, Long> unknown) {
    return each.allocated(
        each.allocations().stream()
            .map(one ->
                new Allocation(
                    one.obligation(),
                    one.amount(),
                    less(one.balanceAfter(), unknown.getOrDefault(one.obligation(), 0L))))
            .toList());
  }

  /// What is paid too much leaves nothing owed, and is to be given back (A34).
  static long less(long balance, long unknown) {
    return Math.max(0, balance - unknown);
  }
}
