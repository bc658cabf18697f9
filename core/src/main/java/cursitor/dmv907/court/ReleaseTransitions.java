package cursitor.dmv907.court;

import static cursitor.dmv907.court.Proceeding.all;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.HoldInput.AnswerOverdue;
import cursitor.dmv907.court.HoldInput.Asked;
import cursitor.dmv907.court.HoldInput.DeliveryTroubled;
import cursitor.dmv907.court.HoldInput.MovedAway;
import cursitor.dmv907.court.HoldInput.ReleaseAsked;
import cursitor.dmv907.court.HoldInput.ReleaseMovedAway;
import cursitor.dmv907.court.HoldInput.Succeeded;
import cursitor.dmv907.court.HoldInput.TurnedDown;
import cursitor.dmv907.court.HoldInput.WorkItemClosed;
import cursitor.dmv907.court.HoldState.Absent;
import cursitor.dmv907.court.HoldState.Active;
import cursitor.dmv907.court.HoldState.Awaiting;
import cursitor.dmv907.court.HoldState.ReleaseAwaitingReply;
import cursitor.dmv907.court.HoldState.ReleaseRefused;
import cursitor.dmv907.court.HoldState.Released;
import cursitor.dmv907.court.HoldState.Withdrawn;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The life of one hold at the court once its release is out. A release that was refused goes out
/// again when it is mended, and one that was accepted may be followed by another.
record ReleaseTransitions(Proceeding now, Unanswered<HoldState, Awaiting> unanswered) {

  Step<HoldState> decide(ReleaseAwaitingReply state, HoldInput input) {
    return switch (input) {
      case Succeeded(var answer) -> released(state, answer);
      case TurnedDown(var answer) -> refused(state, answer);
      case DeliveryTroubled(var trouble) -> unanswered.troubled(state, null, trouble);
      case AnswerOverdue _ -> unanswered.overdue(state);
      case ReleaseAsked _ -> onItsWay();
      case Asked _ -> HoldTransitions.alreadyAsked();
      case HoldInput _ -> Step.stay(state);
    };
  }

  Step<HoldState> decide(ReleaseRefused state, HoldInput input) {
    return switch (input) {
      case ReleaseAsked(var release) -> mend(state, release);
      case WorkItemClosed closed -> close(state, closed);
      case ReleaseMovedAway _ -> moveAway(state);
      case Asked _, MovedAway _ -> HoldTransitions.alreadyAsked();
      case HoldInput _ -> Step.stay(state);
    };
  }

  Step<HoldState> decide(Released state, HoldInput input) {
    return switch (input) {
      case ReleaseAsked(var release) -> send(state.placed(), release, List.of());
      case Asked _ -> HoldTransitions.alreadyAsked();
      case HoldInput _ -> Step.stay(state);
    };
  }

  /// Sends a release, whatever the hold was before.
  ///
  /// @param placed the hold as it stood, or null where this court knows only of the release
  Step<HoldState> send(@Nullable Active placed, Release release, List<Effect> first) {
    return Step.to(
        new ReleaseAwaitingReply(placed, release, now.messageId()),
        all(
            first,
            now.send(release),
            lateness(release),
            List.of(now.because().releaseSent(release, isDue(release)))));
  }

  /// Rule 16: for some reasons the release is due some days after it was ordered; the register
  /// shows when it was late.
  private List<Effect> lateness(Release release) {
    long days = ChronoUnit.DAYS.between(release.releaseDate(), now.today());
    long due = now.limit(Limit.RELEASE_DUE_DAYS);
    return isDue(release) && days > due
        ? List.of(
            now.docket(
                "",
                "Failure to comply release sent %d days after its date; it was due within %d (%s)."
                    .formatted(days, due, now.told(Limit.RELEASE_DUE_DAYS))))
        : List.of();
  }

  private boolean isDue(Release release) {
    return now.policy()
        .releaseReason(now.today(), release.releaseReason())
        .filter(row -> row.yes("due"))
        .isPresent();
  }

  private Step<HoldState> released(ReleaseAwaitingReply state, SuccessResponse answer) {
    return Step.to(
        new Released(state.placed(), state.release(), state.message(), answer.messageCode()),
        now.answered(
            state.message(),
            Standing.SETTLED,
            answer.messageCode(),
            Wording.success("Failure to comply release", answer)));
  }

  private Step<HoldState> refused(ReleaseAwaitingReply state, ErrorResponse answer) {
    if (answer.resendRequested()) {
      return unanswered.resendRequested(state);
    }
    return Step.to(
        new ReleaseRefused(
            state.placed(), state.release(), state.message(), now.workItemId(), answer.errorCode()),
        now.refused(state.message(), answer, "Failure to comply release"));
  }

  private Step<HoldState> mend(ReleaseRefused state, Release release) {
    return send(state.placed(), release, now.mended(state.message(), state.workItem()));
  }

  /// The correction names another hold: the release goes on there, and this hold stands as before.
  private Step<HoldState> moveAway(ReleaseRefused state) {
    return Step.to(
        state.placed() == null ? new Absent() : state.placed(),
        all(
            now.mended(state.message(), state.workItem()),
            List.of(now.docket("", "Failure to comply release corrected to another hold."))));
  }

  private Step<HoldState> close(ReleaseRefused state, WorkItemClosed closed) {
    if (!closed.workItem().equals(state.workItem())) {
      return Step.stay(state);
    }
    HoldState next = state.placed() == null ? new Withdrawn(null, state.release()) : state.placed();
    return Step.to(
        next,
        now.closed(
            state.message(),
            state.workItem(),
            closed.how(),
            "Refused release closed without another try."));
  }

  static Step<HoldState> onItsWay() {
    return Step.no(
        Refusal.of(
            ErrorCode.E302,
            "abstractId",
            "A release of this hold is on its way; wait for its answer."));
  }
}
