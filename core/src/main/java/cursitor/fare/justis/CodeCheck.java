package cursitor.fare.justis;

import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.CourtProfile.Module;
import cursitor.fare.policy.FarePolicy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the codes of a transaction are in their tables on the day it tells of (E016), and
/// whether the court takes part in what it needs (E012).
record CodeCheck(FarePolicy policy, LocalDate day) {
  Optional<Result> faults(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseAdd add -> added(add.caseParty());
      case CourtTransaction.ChargeAdd add -> charge(add.charge());
      case CourtTransaction.ChargeUpdate update -> charge(update.charge());
      case CourtTransaction.ObligationAdd add -> obligation(add.obligation());
      case CourtTransaction.ObligationUpdate update -> obligation(update.obligation());
      case CourtTransaction.CourtPayment payment -> financial(payment.payment());
      case CourtTransaction.NonFinancialAdjustment adjustment -> financial(adjustment.adjustment());
      case CourtTransaction.PaymentConfirmation confirmation -> financial(confirmation.booking());
      case CourtTransaction.FlagUpdate update -> flag(update.change());
      default -> Optional.empty();
    };
  }

  private Optional<Result> added(CaseParty added) {
    Optional<CourtProfile> court = policy.court(day, added.key().court().value());
    if (court.isEmpty()) {
      return unknown(FareCode.E001, "court");
    }
    if (!court.get().modules().contains(module(added))) {
      return unknown(FareCode.E012, "origin");
    }
    return first(
        Stream.concat(
            added.charges().stream().map(this::charge),
            added.obligations().stream().map(this::obligation)));
  }

  private static Module module(CaseParty added) {
    if (added.data().origin() == Origin.BACKLOG) {
      return Module.BACKLOG;
    }
    return added.undisposed() ? Module.PRE : Module.POST;
  }

  private Optional<Result> charge(Charge charge) {
    if (policy.caseType(day, charge.caseType()).isEmpty()) {
      return unknown(FareCode.E016, "caseType");
    }
    Charge.Disposition disposition = charge.disposition();
    return disposition == null
            || policy.disposition(disposition.on(), disposition.code()).isPresent()
        ? Optional.empty()
        : unknown(FareCode.E016, "dispositionCode");
  }

  private Optional<Result> obligation(Obligation obligation) {
    return policy.obligationCode(day, obligation.key().code()).isPresent()
        ? Optional.empty()
        : unknown(FareCode.E016, "obligationCode");
  }

  private Optional<Result> financial(FinancialTransaction transaction) {
    return policy.financialType(day, transaction.type()).isPresent()
        ? Optional.empty()
        : unknown(FareCode.E016, "financialType");
  }

  private Optional<Result> flag(FlagChange change) {
    return change instanceof FlagChange.Suspend(var suspension)
            && suspension != null
            && policy.suspendReason(day, suspension.reason()).isEmpty()
        ? unknown(FareCode.E011, "suspendReason")
        : Optional.empty();
  }

  private static Optional<Result> unknown(FareCode code, String field) {
    return Optional.of(Result.no(code, field));
  }

  private static Optional<Result> first(Stream<Optional<Result>> faults) {
    return faults.flatMap(Optional::stream).findFirst();
  }
}
