package cursitor.fare.justis;

import cursitor.exchange.Files;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags.Suspension;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.Overtaken;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a court tells of a case/party that JUSTIS has: applied, passed on to the vendor, and looked
/// at by the rules once its group is complete.
final class CourtNews {
  private final HubSitting now;
  private final Files files;
  private final Inbound before;

  /// @param before the court's lane before the message came, which knows what newer ones have set
  CourtNews(HubSitting now, Files files, Inbound before) {
    this.now = now;
    this.files = files;
    this.before = before;
  }

  static boolean recalls(CourtTransaction transaction) {
    return transaction instanceof CourtTransaction.FlagUpdate(FlagChange.Recall _);
  }

  private static boolean pays(CourtTransaction transaction) {
    return transaction instanceof CourtTransaction.CourtPayment
        || transaction instanceof CourtTransaction.PaymentConfirmation;
  }

  Result take(FareMessage message, CourtTransaction transaction) {
    KeyChange keys = new KeyChange(now, files);
    if (transaction instanceof CourtTransaction.CaseDelete) {
      return new Ending(now, files).delete(message);
    }
    return switch (now.file().life()) {
      case UNKNOWN -> unknown(message, transaction, keys);
      case WAITING ->
          recalls(transaction) ? new Ending(now, files).recall(message) : keys.hold(message);
      case LIVE -> live(message, transaction);
      case RECALLED, INVALID -> ended(message, transaction);
      case DELETED ->
          pays(transaction) ? paidWithoutData(message, transaction) : Result.no(FareCode.E013, "");
    };
  }

  /// Where no data are on file there is no obligation to pay; but the booking of what the vendor
  /// took closes the loop all the same (A33).
  private Result paidWithoutData(FareMessage message, CourtTransaction transaction) {
    if (!(transaction
        instanceof CourtTransaction.PaymentConfirmation(FinancialTransaction booking))) {
      return Result.done();
    }
    Confirmations confirmations = new Confirmations(now, files);
    return confirmations
        .fault(transaction)
        .orElseGet(() -> {
          confirmations.confirmed(booking);
          now.toVendor(Origin.of(message), transaction);
          return Result.done();
        });
  }

  private Result unknown(FareMessage message, CourtTransaction transaction, KeyChange keys) {
    if (transaction instanceof CourtTransaction.CaseAdd add) {
      List<Result> faults = new CodeCheck(now.policy(), day(message)).faults(add).stream().toList();
      if (!faults.isEmpty()) {
        return faults.getFirst();
      }
      return keys.add(message, add, before);
    }
    if (recalls(transaction)) {
      return new Ending(now, files).recall(message);
    }
    return Result.no(FareCode.E002, "");
  }

  /// After the end payments still count, and the court may say once more that it is the end.
  private Result ended(FareMessage message, CourtTransaction transaction) {
    if (transaction instanceof CourtTransaction.CaseInvalidate invalidate) {
      return new Ending(now, files).invalidate(message, invalidate);
    }
    if (recalls(transaction)) {
      return Result.done(FareCode.W101);
    }
    if (!pays(transaction)) {
      return Result.no(FareCode.E003, "");
    }
    return now.file().data() == null
        ? paidWithoutData(message, transaction)
        : new Confirmations(now, files)
            .fault(transaction)
            .orElseGet(() -> apply(message, transaction));
  }

  private Result live(FareMessage message, CourtTransaction transaction) {
    if (recalls(transaction)) {
      return new Ending(now, files).recall(message);
    }
    if (transaction instanceof CourtTransaction.CaseInvalidate invalidate) {
      return new Ending(now, files).invalidate(message, invalidate);
    }
    Optional<Result> fault =
        new CodeCheck(now.policy(), day(message))
            .faults(transaction)
            .or(() -> new Confirmations(now, files).fault(transaction));
    Result result = fault.orElseGet(() -> apply(message, transaction));
    boolean looks = message.endsItsGroup() && now.file().life() == HubFile.Life.LIVE;
    return looks ? withRemarks(result, new Rules(now).look(Origin.of(message).alone())) : result;
  }

  private LocalDate day(FareMessage message) {
    return now.policy().day(message.sourceEventAt());
  }

  private static Result withRemarks(Result result, List<FareCode> remarks) {
    if (!(result instanceof Result.Done(List<FareCode> own)) || remarks.isEmpty()) {
      return result;
    }
    List<FareCode> all = new ArrayList<>(own);
    all.addAll(remarks);
    return new Result.Done(all);
  }

  private Result apply(FareMessage message, CourtTransaction told) {
    // The vendor hears of the newer ones first too.
    CourtTransaction transaction = new Overtaken(before, message).leaves(told);
    if (transaction == null) {
      return Result.done();
    }
    CaseParty old = now.data();
    return switch (Updates.apply(old, transaction)) {
      case Updated.No(FareCode code, String field) -> {
        if (message.group() != null && message.endsItsGroup()) {
          now.raise(
              "group " + message.group().id(),
              WorkItem.Kind.REVIEW_CASE,
              message.header().messageId(),
              code.code(),
              "The last transaction of a submission was refused; ask the court to submit it again.");
        }
        yield Result.no(code, field);
      }
      case Updated.Unchanged(FareCode remark) -> {
        // The vendor counts the transactions of a group too.
        if (message.group() != null && remark != FareCode.W103) {
          now.toVendor(Origin.of(message), transaction);
        }
        yield Result.done(remark);
      }
      case Updated.To(CaseParty next) -> {
        now.set(now.file().with(next));
        now.toVendor(Origin.of(message), transaction);
        follow(message, transaction, old);
        yield Result.done();
      }
    };
  }

  private void follow(FareMessage message, CourtTransaction transaction, CaseParty old) {
    switch (transaction) {
      case CourtTransaction.CourtPayment(FinancialTransaction payment) -> {
        compare(message, payment, old);
        new DelinquencyRule(now).paid(message, payment);
      }
      case CourtTransaction.NonFinancialAdjustment(FinancialTransaction adjustment) ->
          compare(message, adjustment, old);
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) -> {
        compare(message, booking, old);
        new Confirmations(now, files).confirmed(booking);
        new DelinquencyRule(now).paid(message, booking);
      }
      case CourtTransaction.ObligationAdd(Obligation obligation) ->
          new DelinquencyRule(now).echoed(obligation.key());
      case CourtTransaction.ObligationUpdate(Obligation obligation) ->
          new DelinquencyRule(now).echoed(obligation.key());
      case CourtTransaction.FlagUpdate(FlagChange.Suspend(Suspension suspension)) ->
          new Suspending(now).suspended(suspension);
      default -> {}
    }
  }

  /// Amount and new balance are both sent; where they do not fit what was on file the court is told
  /// (A24). The balance it sent stands. A key that has ended is no measure: the court's ledger may
  /// have gone on under another one.
  private void compare(FareMessage message, FinancialTransaction told, CaseParty old) {
    if (now.file().ended()) {
      return;
    }
    for (Allocation allocation : told.allocations()) {
      boolean overtaken = before.hasGap() || message.sequence() > before.next();
      Optional<Obligation> obligation = old.obligation(allocation.obligation());
      if (obligation.isEmpty() || overtaken) {
        continue;
      }
      long reckoned = obligation.get().balance() - allocation.amount();
      // What is paid too much leaves nothing owed, below zero or not (A34).
      if (Math.max(0, reckoned) != Math.max(0, allocation.balanceAfter())) {
        now.toCourt(
            Origin.of(message).alone(),
            new LaneTransaction.Reconciliation(
                "balance of " + allocation.obligation(),
                allocation.balanceAfter(),
                reckoned,
                message.sequence()));
      }
    }
  }
}
