package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction.DelinquencyWithdrawn;
import cursitor.fare.message.VendorTransaction.Delinquent;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import cursitor.policy.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The case/party is in delinquency, or is so no longer: the fee of the administrative order goes
/// on the ledger, or off it (FARE-76 to FARE-78, A6, A35).
record Delinquencies(Bench bench, RegisterSitting sitting, FareMessage message) {
  /// The code of `financial-types.table` a fee is taken off under.
  private static final String FEE_TAKEN_OFF = "FEEW";

  private static final String PROSECUTOR = "prosecutor";

  /// @param overtaken it was withdrawn before it came
  List<FareCode> declared(Delinquent delinquent, boolean overtaken) {
    sitting.docket(
        delinquent.code().name(),
        "Delinquency declared, %s owed".formatted(Cents.text(delinquent.balance())));
    if (overtaken || !(sitting.file().life() instanceof Life.InFare)) {
      return List.of();
    }
    tellProsecutor();
    AddedFee fee = delinquent.fee();
    if (fee == null || owed(fee.code()).isPresent()) {
      return List.of();
    }
    if (booksAtOnce()) {
      book(fee);
    } else {
      wait(fee);
    }
    return List.of();
  }

  private boolean booksAtOnce() {
    return bench.profile().filter(CourtProfile::booksAtOnce).isPresent();
  }

  /// A criminal case that is not paid is the prosecutor's affair too (T14, Ariz. R. Crim. P.
  /// 26.12(c)).
  private void tellProsecutor() {
    boolean criminal =
        sitting.caseParty().charges().stream()
            .anyMatch(each ->
                bench
                    .policy()
                    .caseType(bench.today(), each.caseType())
                    .filter(CaseType::criminal)
                    .isPresent());
    if (!criminal) {
      return;
    }
    Row limit = bench.policy().limitRow(bench.today(), FareLimit.PROSECUTOR_TOLD_DAYS);
    sitting.because(
        "who is told of the delinquency",
        "the prosecutor",
        limit.name(),
        List.of("criminal charge: yes"));
    sitting.raise(
        Concern.of(
            WorkItem.Kind.TELL_OUTSIDER,
            PROSECUTOR,
            "T14",
            "The case has criminal charges and is not paid. Tell the prosecutor within %d days."
                .formatted(limit.number("number"))));
  }

  private Optional<Obligation> owed(String code) {
    return sitting.caseParty().obligations().stream()
        .filter(each -> each.key().code().equals(code) && each.balance() > 0)
        .findFirst();
  }

  // ---- the fee goes on

  private void book(AddedFee fee) {
    Row code = bench.policy().obligationCode(bench.today(), fee.code()).orElse(null);
    if (code == null) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.BOOK_ANNOUNCED,
              "fee " + fee.code(),
              FareCode.E016.code(),
              "A fee was added under code %s, which is not in obligation-codes.table. Book it."
                  .formatted(fee.code())));
      return;
    }
    Obligation obligation =
        new Obligation(
            nextKey(fee.code()),
            fee.amount(),
            fee.amount(),
            null,
            code.number("priorityClass"),
            Obligation.Cause.FARE_DELINQUENCY);
    CourtTransaction echo = new CourtTransaction.ObligationAdd(obligation);
    if (Updates.apply(sitting.caseParty(), echo) instanceof Updated.To(CaseParty next)) {
      sitting.become(file -> file.with(next).with(file.own().fee(obligation.key())));
      sitting.because(
          "booking of the " + fee.code(),
          "%s in priority class %d".formatted(Cents.text(fee.amount()), obligation.priorityClass()),
          code.name(),
          List.of("order: " + fee.order()));
      sitting.send(echo, Origin.of(message).alone());
    }
  }

  private ObligationKey nextKey(String code) {
    int sequence = 1;
    while (sitting.caseParty().obligation(new ObligationKey(null, code, sequence)).isPresent()) {
      sequence++;
    }
    return new ObligationKey(null, code, sequence);
  }

  /// The case management system books it; somebody is told where it does not (T9).
  private void wait(AddedFee fee) {
    Opening opening =
        new Opening(
            Opening.Kind.FEE,
            fee.code(),
            fee.amount(),
            message.header().correlationId(),
            bench.minutes().at(),
            false);
    sitting.become(file -> file.with(file.announced().with(opening)));
    int days = bench.policy().limit(bench.today(), FareLimit.ECHO_DUE_DAYS);
    Instant due = bench.policy().businessDaysAfter(bench.minutes().at(), days);
    sitting.because(
        "booking of the " + fee.code(),
        "due at " + due,
        bench.policy().limitRow(bench.today(), FareLimit.ECHO_DUE_DAYS).name(),
        List.of("booksAtOnce: no"));
    bench.minutes().alarm(sitting.key(), opening.alarm(), due);
  }

  // ---- the fee comes off

  /// What had been paid before the delinquency was declared takes its fee away (A35).
  List<FareCode> withdrawn(DelinquencyWithdrawn withdrawn) {
    sitting.docket(withdrawn.code().name(), "Delinquency withdrawn");
    sitting.settle(PROSECUTOR, "overtaken", "the delinquency was withdrawn");
    AddedFee fee = withdrawn.fee();
    if (fee == null) {
      return List.of();
    }
    Openings openings = new Openings(bench, sitting);
    openings
        .open(Opening.Kind.FEE, fee.code())
        .ifPresent(each -> openings.close(each, "the delinquency was withdrawn"));
    sitting.caseParty().obligations().stream()
        .filter(each -> each.key().code().equals(fee.code()) && !takenOff(each))
        .reduce((_, last) -> last)
        .ifPresent(this::takeOff);
    return List.of();
  }

  private static String number(Obligation fee) {
    return FEE_TAKEN_OFF + "-" + fee.key();
  }

  private boolean takenOff(Obligation fee) {
    return sitting.caseParty().financials().stream()
        .anyMatch(each -> each.number().equals(number(fee)));
  }

  /// The whole fee comes off. What was paid on it meanwhile pays what else is owed, in the order of
  /// priority; what is left of it is the party's.
  private void takeOff(Obligation fee) {
    if (!booksAtOnce()) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.BOOK_ANNOUNCED,
              "withdrawn " + fee.key(),
              "A35",
              "The delinquency was withdrawn. Take the fee %s off as type %s%s."
                  .formatted(
                      fee.key(),
                      FEE_TAKEN_OFF,
                      sitting.file().life().ended() ? "" : " and submit the case")));
      return;
    }
    List<FinancialTransaction.Allocation> allocations = new ArrayList<>();
    if (fee.balance() > 0) {
      allocations.add(new FinancialTransaction.Allocation(fee.key(), fee.balance(), 0));
    }
    long paid = fee.originalAmount() - fee.balance();
    for (Obligation other : othersByPriority(fee)) {
      long part = Math.min(paid, other.balance());
      if (part > 0) {
        allocations.add(
            new FinancialTransaction.Allocation(other.key(), part, other.balance() - part));
        paid -= part;
      }
    }
    if (paid > 0) {
      sitting.raise(
          Concern.of(
              WorkItem.Kind.REFUND,
              "refund " + fee.key(),
              "A35",
              "%s of the fee %s was paid before it was withdrawn, and nothing else is owed. Give it back."
                  .formatted(Cents.text(paid), fee.key())));
    }
    if (!allocations.isEmpty()) {
      adjust(fee, allocations);
    }
  }

  private List<Obligation> othersByPriority(Obligation fee) {
    return sitting.caseParty().obligations().stream()
        .filter(each -> !each.key().equals(fee.key()))
        .sorted(Comparator.comparingInt(Obligation::priorityClass))
        .toList();
  }

  private void adjust(Obligation fee, List<FinancialTransaction.Allocation> allocations) {
    FinancialTransaction adjustment =
        new FinancialTransaction(
            number(fee), FEE_TAKEN_OFF, allocations, bench.minutes().at(), null, null, null);
    CourtTransaction told = new CourtTransaction.NonFinancialAdjustment(adjustment);
    if (Updates.apply(sitting.caseParty(), told) instanceof Updated.To(CaseParty next)) {
      sitting.become(file -> file.with(next).with(file.own().booking(adjustment.number())));
      if (!sitting.file().life().ended()) {
        sitting.send(told, Origin.of(message).alone());
      }
    }
  }
}
