package cursitor.fare.vendor;

import cursitor.exchange.Effect;
import cursitor.exchange.MessageId;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.MvdOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The registration holds of one account at the MVD: what is asked for and released there, and what
/// is done until it is answered. When there is a ground for one, [HoldGrounds] says.
final class Holds {
  static final String ERROR = "ER";
  static final String RECALL = "RC";
  static final String DELETION = "DL";

  static final String ANSWER = "answer/";
  static final String RELEASE = "release/";
  static final String RETRY = "retry/";

  private final AccountSitting sitting;
  private final Enforcement enforcement;

  Holds(AccountSitting sitting) {
    this.sitting = sitting;
    this.enforcement = new Enforcement(sitting);
  }

  /// Asks the MVD for a hold.
  ///
  /// @param amount in cents that is told with it
  void request(HoldGround ground, Predicate<CaseType> types, long amount) {
    long before = sitting.file().holds().stream().filter(each -> each.ground() == ground).count();
    String name = sitting.file().party().fileName() + "/" + ground + "-" + (before + 1);
    MessageId message = ask(name, ground, enforcement.caseTypes(types), amount);
    List<Hold> holds = new ArrayList<>(sitting.file().holds());
    holds.add(new Hold(name, ground, Hold.State.REQUESTED, message, sitting.now(), "", ""));
    sitting.set(sitting.file().holds(holds));
  }

  private MessageId ask(String name, HoldGround ground, List<String> caseTypes, long amount) {
    MessageId message =
        sitting.ask(
            new MvdTransaction.HoldRequest(
                name,
                ground,
                sitting.account().caseParty().person(),
                amount,
                enforcement.attempts(),
                caseTypes));
    expectAnswer(name);
    return message;
  }

  /// T10.
  private void expectAnswer(String name) {
    sitting.alarm(
        ANSWER + name,
        sitting
            .office()
            .policy()
            .businessDaysAfter(
                sitting.now(), sitting.office().limit(FareLimit.MVD_ANSWER_DUE_DAYS)));
  }

  /// Releases the holds on a ground. One still on its way is released when its answer has come; one
  /// that waits for a vehicle, or that the MVD rejected, is given up, so that a new ground asks
  /// anew.
  void release(HoldGround ground, String reason) {
    for (Hold hold : sitting.file().holds()) {
      if (hold.ground() == ground) {
        release(hold, reason);
      }
    }
  }

  /// Releases everything, for the account has ended.
  void releaseAll(String reason) {
    sitting.file().holds().forEach(hold -> release(hold, reason));
  }

  /// The case has left FARE: the MVD is told of every request there ever was, so that it can erase
  /// them. One that was not delivered yet is withdrawn with the rest.
  void forgetAll() {
    sitting.file().holds().forEach(hold -> sendRelease(hold.toBeReleased(DELETION)));
  }

  private void release(Hold hold, String reason) {
    switch (hold.state()) {
      case REQUESTED -> {
        if (hold.release().isEmpty()) {
          replace(hold.toBeReleased(reason));
        }
      }
      case PENDING -> {
        sitting.cancel(RETRY + hold.request());
        replace(hold.toBeReleased(reason).at(Hold.State.CANCELLED, sitting.now()));
      }
      case PLACED -> sendRelease(hold.toBeReleased(reason));
      case REJECTED -> giveUp(hold, reason);
      case RELEASE_REQUESTED, RELEASED, CANCELLED, MENDED -> {}
    }
  }

  /// What was rejected and has lost its ground needs nobody any more. Only for who is held for dead
  /// it stays, so that no hold is asked for again before the court has corrected that.
  private void giveUp(Hold hold, String reason) {
    if (!sitting.open() || !sitting.account().mail().stopped()) {
      sitting.items().givenUp(hold.message());
      replace(hold.toBeReleased(reason).at(Hold.State.CANCELLED, sitting.now()));
    }
  }

  void sendRelease(Hold hold) {
    MessageId message =
        sitting.ask(
            new MvdTransaction.ReleaseRequest(hold.request(), hold.ground(), hold.release()));
    replace(hold.sent(Hold.State.RELEASE_REQUESTED, message, sitting.now()));
    expectAnswer(hold.request());
    resendLater(hold);
    sitting
        .office()
        .policy()
        .releaseReason(sitting.office().today(), hold.release())
        .ifPresent(row ->
            sitting.because(
                hold.ground() + " hold", "release", row, List.of("reason: " + hold.release())));
  }

  private void resendLater(Hold hold) {
    sitting.alarm(
        RELEASE + hold.request(),
        sitting
            .now()
            .plus(Duration.ofHours(sitting.office().limit(FareLimit.RELEASE_RESEND_HOURS))));
  }

  void replace(Hold hold) {
    sitting.set(
        sitting
            .file()
            .holds(
                sitting.file().holds().stream()
                    .map(each -> each.request().equals(hold.request()) ? hold : each)
                    .toList()));
  }

  /// The court corrected who the party is: what the MVD rejected may be asked for anew (FARE-60).
  void identificationChanged() {
    for (Hold hold : sitting.file().holds()) {
      if (hold.state() == Hold.State.REJECTED) {
        sitting.items().mended(hold.message());
        replace(hold.at(Hold.State.MENDED, sitting.now()));
      }
    }
  }

  /// Somebody has mended why the MVD did not carry a request out: a release is asked for once more,
  /// a hold anew where it still has its ground. What only the court can correct waits for that.
  void mended(@Nullable MessageId message) {
    for (Hold hold : sitting.file().holds()) {
      if (hold.message().equals(message)) {
        if (hold.state() == Hold.State.RELEASE_REQUESTED) {
          sendRelease(hold);
        } else if (hold.state() == Hold.State.REJECTED && isForTheVendorToMend(hold.mvdCode())) {
          replace(hold.at(Hold.State.MENDED, sitting.now()));
          sitting.review();
        }
      }
    }
  }

  private boolean isForTheVendorToMend(String mvdCode) {
    return sitting
        .office()
        .policy()
        .mvdResponse(sitting.office().today(), mvdCode)
        .filter(outcome -> outcome.toCourt() != MvdOutcome.ToCourt.NO)
        .isEmpty();
  }

  /// An alarm about a request has rung; one that came too late for it means nothing.
  void rang(String alarm) {
    String name = alarm.substring(alarm.indexOf('/') + 1);
    for (Hold hold : sitting.file().holds()) {
      if (hold.request().equals(name)) {
        rang(hold, alarm.substring(0, alarm.indexOf('/') + 1));
      }
    }
  }

  private void rang(Hold hold, String alarm) {
    boolean silent = hold.underWay() && sitting.file().lanes().toMvd().awaits(hold.message());
    if (alarm.equals(ANSWER) && silent) {
      sitting
          .items()
          .trace(
              Items.ANSWER_OVERDUE,
              hold.message(),
              "The MVD has not answered this request in time. Ask it what became of it; closing this"
                  + " sends the request once more.");
    } else if (alarm.equals(RELEASE) && silent) {
      sitting.minutes().note(new Effect.ResendMessage(sitting.file().key(), hold.message()));
      resendLater(hold);
    } else if (alarm.equals(RETRY) && hold.state() == Hold.State.PENDING) {
      retry(hold);
    }
  }

  /// There may be a vehicle by now. What is not to be asked for today waits on.
  private void retry(Hold hold) {
    boolean money = hold.ground() == HoldGround.MONEY;
    if (enforcement.rests() || (money && !enforcement.exceedsThreshold())) {
      askAgainLater(hold);
      return;
    }
    MessageId message =
        ask(
            hold.request(),
            hold.ground(),
            enforcement.caseTypes(money ? CaseType::moneyHold : CaseType::ftaHold),
            money ? enforcement.eligible() : 0);
    replace(hold.sent(Hold.State.REQUESTED, message, sitting.now()));
  }

  /// A request that waits for a vehicle is made again at intervals (`fare.md` 2.6).
  void askAgainLater(Hold hold) {
    sitting.alarm(
        RETRY + hold.request(),
        sitting.startOf(
            sitting.office().today().plusDays(sitting.office().limit(FareLimit.HOLD_RETRY_DAYS))));
  }
}
