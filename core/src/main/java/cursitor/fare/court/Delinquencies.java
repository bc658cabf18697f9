package cursitor.fare.court;

import cursitor.exchange.WorkItem;
import cursitor.fare.Cents;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.CaseParty;
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
import cursitor.fare.policy.FareLimit;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import cursitor.policy.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The case/party is in delinquency, or is so no longer: the fee of the administrative order goes
/// on the ledger, or off it (FARE-76 to FARE-78, A6, A35).
record Delinquencies(Bench bench, RegisterSitting sitting, FareMessage message) {
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
    if (bench.booksAtOnce()) {
      book(fee);
    } else {
      wait(fee);
    }
    return List.of();
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
    new WithdrawnFees(bench, sitting, Origin.of(message).alone()).withdraw(fee.code());
    return List.of();
  }
}
