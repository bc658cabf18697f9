package cursitor.fare.vendor;

import cursitor.exchange.Effect;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.StreamPlacement;

/// What JUSTIS tells of its own, and of the lane.
final class JustisNews {
  private final AccountSitting sitting;
  private final FareMessage message;
  private final Inbound before;

  /// @param before what had come before this message had its turn
  JustisNews(AccountSitting sitting, FareMessage message, Inbound before) {
    this.sitting = sitting;
    this.message = message;
    this.before = before;
  }

  Taken take(JustisTransaction transaction) {
    return switch (sitting.file().state()) {
      case EXPECTED -> Taken.no(FareCode.E002);
      case OPEN -> open(transaction);
      case RECALLED -> recalled(transaction);
      case DELETED -> Taken.no(FareCode.E013);
    };
  }

  /// The hold of a recalled case/party goes with its recall; that it is cleared is no news.
  private static Taken recalled(JustisTransaction transaction) {
    return transaction instanceof JustisTransaction.TteapFta(var flag, _) && !flag
        ? Taken.well(FareCode.W102)
        : Taken.no(FareCode.E003);
  }

  private Taken open(JustisTransaction transaction) {
    return switch (transaction) {
      case JustisTransaction.StreamSet(var placement) -> placed(placement);
      case JustisTransaction.StreamChange(var placement) -> placed(placement);
      case JustisTransaction.TteapFta(var flag, _) -> failedToAppear(flag);
      case JustisTransaction.ObligationRollup(var balance, _) -> rolledUp(balance);
      case JustisTransaction.DelinquencyWithdrawn _ ->
          new Delinquencies(sitting).withdraw() ? Taken.well() : Taken.well(FareCode.W101);
    };
  }

  private Taken placed(StreamPlacement placement) {
    Account account = sitting.account();
    if (placement.equals(account.schedule().placement())) {
      return Taken.well(FareCode.W101);
    }
    sitting.set(account.with(account.schedule().placed(placement)));
    return Taken.well();
  }

  private Taken failedToAppear(boolean flag) {
    if (before.overtaken(message, OnArrival.FTA)) {
      return Taken.well();
    }
    boolean same = sitting.account().failedToAppear() == flag;
    boolean held =
        sitting.file().holds().stream()
            .anyMatch(each ->
                each.ground() == HoldGround.FTA
                    && each.live()
                    && each.state() != Hold.State.REJECTED);
    sitting.set(sitting.account().failedToAppear(flag));
    if (!flag && !held) {
      return Taken.well(FareCode.W102);
    }
    return same ? Taken.well(FareCode.W101) : Taken.well();
  }

  /// The sum is kept as it was told; where it is not the vendor's own, JUSTIS hears of it (A24).
  private Taken rolledUp(long balance) {
    Account account = sitting.account();
    long mirrored = account.caseParty().balance();
    sitting.set(account.with(account.debt().with(new Debt.RolledUp(balance, mirrored))));
    if (balance != mirrored && message.endsItsGroup() && !before.hasGap()) {
      sitting.tell(
          new LaneTransaction.Reconciliation("balance", balance, mirrored, message.sequence()));
    }
    return Taken.well();
  }

  /// Sends again what has no answer from a number on; what has one can only be asked after.
  Taken take(LaneTransaction transaction) {
    switch (transaction) {
      case LaneTransaction.ResendRequest(var from) -> resend(from);
      case LaneTransaction.Reconciliation(var subject, _, _, _) ->
          sitting
              .items()
              .review(
                  message.transaction().code().name(),
                  "JUSTIS and the vendor differ on the " + subject + ". Find out which is right.");
    }
    return Taken.well();
  }

  private void resend(long from) {
    Outbound sent = sitting.file().lanes().toJustis();
    for (Outbound.Unanswered each : sent.unanswered()) {
      if (each.sequence() >= from) {
        sitting.minutes().note(new Effect.ResendMessage(sitting.file().key(), each.message()));
      }
    }
    if (sent.unanswered(from).isEmpty()) {
      sitting
          .items()
          .trace(
              message.transaction().code().name(),
              null,
              "JUSTIS misses a transaction it has answered. Ask JUSTIS what became of it.");
    }
  }
}
