package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The fee of a delinquency that was withdrawn is not owed, also where a payment on it is taken
/// back later (A35).
///
/// @param origin what the adjustments that are sent go back to
record WithdrawnFees(Bench bench, RegisterSitting sitting, Origin origin) {
  /// The code of `financial-types.table` a fee is taken off under.
  private static final String TAKEN_OFF = "FEEW";

  /// The delinquency that added the last fee of this code was withdrawn.
  void withdraw(String code) {
    sitting.caseParty().obligations().stream()
        .filter(each -> each.key().code().equals(code) && adjustments(each).isEmpty())
        .reduce((_, last) -> last)
        .ifPresent(this::withdraw);
  }

  private void withdraw(Obligation fee) {
    if (bench.booksAtOnce()) {
      sitting.become(file -> file.with(file.own().withdrawn(fee.key())));
      take(fee, paid(fee));
      return;
    }
    sitting.raise(
        Concern.of(
            WorkItem.Kind.BOOK_ANNOUNCED,
            "withdrawn " + fee.key(),
            "A35",
            "The delinquency was withdrawn. Take the fee %s off as type %s%s."
                .formatted(
                    fee.key(),
                    TAKEN_OFF,
                    sitting.file().life().ended() ? "" : " and submit the case")));
  }

  /// Takes off again what came to be owed on them since, because a payment was taken back.
  void stayOff() {
    for (Own.OwnFee fee : sitting.file().own().fees()) {
      if (fee.withdrawn()) {
        sitting
            .caseParty()
            .obligation(fee.key())
            .filter(each -> each.balance() > 0)
            .ifPresent(this::takeOffAgain);
      }
    }
  }

  /// What was not paid after all need not be given back; what was given back already is gone.
  private void takeOffAgain(Obligation fee) {
    boolean toBeGivenBack = sitting.file().item(refund(fee)).isPresent();
    sitting.settle(refund(fee), "overtaken", "a payment was taken back");
    long paid = paid(fee);
    take(fee, toBeGivenBack ? paid : Math.min(paid, 0));
  }

  /// Cents that were paid on it and made good nowhere yet; below zero, what was made good is more
  /// than was paid after all.
  private long paid(Obligation fee) {
    long takenOff = adjustments(fee).stream().mapToLong(FinancialTransaction::amount).sum();
    return fee.originalAmount() - takenOff - fee.balance();
  }

  /// The whole fee comes off. What was paid on it meanwhile pays what else is owed, in the order of
  /// priority; what is left of it is the party's.
  private void take(Obligation fee, long paid) {
    List<Allocation> allocations = new ArrayList<>();
    if (fee.balance() > 0) {
      allocations.add(new Allocation(fee.key(), fee.balance(), 0));
    }
    if (paid < 0) {
      owedAgain(fee, -paid, allocations);
    } else {
      giveBack(fee, makeGood(fee, paid, allocations));
    }
    if (!allocations.isEmpty()) {
      adjust(fee, allocations);
    }
  }

  private void giveBack(Obligation fee, long left) {
    if (left > 0) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.REFUND,
              refund(fee),
              "A35",
              "%s of the fee %s was paid before it was withdrawn, and nothing else is owed. Give it back."
                  .formatted(Cents.text(left), fee.key())));
    }
  }

  /// @return cents for which nothing else is owed
  private long makeGood(Obligation fee, long paid, List<Allocation> allocations) {
    long left = paid;
    for (Obligation other : othersByPriority(fee)) {
      long part = Math.min(left, other.balance());
      if (part > 0) {
        allocations.add(new Allocation(other.key(), part, other.balance() - part));
        left -= part;
      }
    }
    return left;
  }

  /// What was made good for a payment that was taken back is owed again, the last in the order of
  /// priority first.
  private void owedAgain(Obligation fee, long unpaid, List<Allocation> allocations) {
    long left = unpaid;
    for (Obligation other : othersByPriority(fee).reversed()) {
      long part = Math.min(left, madeGood(fee, other));
      if (part > 0) {
        allocations.add(new Allocation(other.key(), -part, other.balance() + part));
        left -= part;
      }
    }
  }

  private long madeGood(Obligation fee, Obligation other) {
    return adjustments(fee).stream()
        .flatMap(each -> each.allocations().stream())
        .filter(each -> each.obligation().equals(other.key()))
        .mapToLong(Allocation::amount)
        .sum();
  }

  private List<Obligation> othersByPriority(Obligation fee) {
    return sitting.caseParty().obligations().stream()
        .filter(each -> !each.key().equals(fee.key()))
        .sorted(Comparator.comparingInt(Obligation::priorityClass))
        .toList();
  }

  private static String refund(Obligation fee) {
    return "refund " + fee.key();
  }

  // ---- the books

  /// How it was taken off so far: the first time, and each time it came to be owed again.
  private List<FinancialTransaction> adjustments(Obligation fee) {
    String first = number(fee, 1);
    return sitting.caseParty().financials().stream()
        .filter(each -> each.number().equals(first) || each.number().startsWith(first + "-"))
        .toList();
  }

  private static String number(Obligation fee, int time) {
    return TAKEN_OFF + "-" + fee.key() + (time == 1 ? "" : "-" + time);
  }

  private void adjust(Obligation fee, List<Allocation> allocations) {
    FinancialTransaction adjustment =
        new FinancialTransaction(
            number(fee, adjustments(fee).size() + 1),
            TAKEN_OFF,
            allocations,
            bench.minutes().at(),
            null,
            null,
            null);
    CourtTransaction told = new CourtTransaction.NonFinancialAdjustment(adjustment);
    if (Updates.apply(sitting.caseParty(), told) instanceof Updated.To(CaseParty next)) {
      sitting.become(file -> file.with(next).with(file.own().booking(adjustment.number())));
      if (sitting.file().life() instanceof Life.InFare) {
        sitting.send(told, origin);
      }
    }
  }
}
