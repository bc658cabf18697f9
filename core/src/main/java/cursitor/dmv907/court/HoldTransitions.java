package cursitor.dmv907.court;

import static cursitor.dmv907.court.Proceeding.all;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.HoldInput.AnswerOverdue;
import cursitor.dmv907.court.HoldInput.Asked;
import cursitor.dmv907.court.HoldInput.ConvictionReversed;
import cursitor.dmv907.court.HoldInput.ConvictionSettled;
import cursitor.dmv907.court.HoldInput.DeliveryTroubled;
import cursitor.dmv907.court.HoldInput.MovedAway;
import cursitor.dmv907.court.HoldInput.ReleaseAsked;
import cursitor.dmv907.court.HoldInput.Succeeded;
import cursitor.dmv907.court.HoldInput.TurnedDown;
import cursitor.dmv907.court.HoldInput.WorkItemClosed;
import cursitor.dmv907.court.HoldState.Absent;
import cursitor.dmv907.court.HoldState.Active;
import cursitor.dmv907.court.HoldState.Awaiting;
import cursitor.dmv907.court.HoldState.AwaitingReply;
import cursitor.dmv907.court.HoldState.Certified;
import cursitor.dmv907.court.HoldState.Refused;
import cursitor.dmv907.court.HoldState.ReleaseAwaitingReply;
import cursitor.dmv907.court.HoldState.ReleaseRefused;
import cursitor.dmv907.court.HoldState.Released;
import cursitor.dmv907.court.HoldState.Unknown;
import cursitor.dmv907.court.HoldState.Withdrawn;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.policy.Row;
import java.util.List;
import java.util.UUID;

/// The life of one hold at the court (rule 5), up to its release. The switch is the transition
/// table; what may be added here is a row, never a rule about a field: those are guards and were
/// asked before.
///
/// A release is sent in every state but two: it waits while the hold is unanswered, and it has
/// nothing to do where the hold was never sent.
final class HoldTransitions {
  private record Case(HoldState state, HoldInput input) {}

  private final Proceeding now;
  private final Unanswered<HoldState, Awaiting> unanswered;
  private final ReleaseTransitions releases;

  HoldTransitions(Proceeding now) {
    this.now = now;
    unanswered = new Unanswered<>(now, Awaiting::message, Unknown::new);
    releases = new ReleaseTransitions(now, unanswered);
  }

  Step<HoldState> decide(HoldState state, HoldInput input) {
    return switch (new Case(state, input)) {
      case Case(Absent _, Asked asked) -> certify(asked);
      case Case(Absent _, ReleaseAsked(var release)) -> releases.send(null, release, List.of());
      case Case(Absent s, HoldInput _) -> Step.stay(s);

      case Case(Certified s, ConvictionSettled(var id)) -> convictionSettled(s, id);
      case Case(Certified(var hold, _), ReleaseAsked(var release)) -> withdrawUnsent(hold, release);
      case Case(Certified _, Asked _) -> alreadyAsked();
      case Case(Certified s, HoldInput _) -> Step.stay(s);

      case Case(AwaitingReply s, Succeeded(var answer)) -> placed(s, answer);
      case Case(AwaitingReply s, TurnedDown(var answer)) -> holdRefused(s, answer);
      case Case(AwaitingReply s, ReleaseAsked(var release)) -> releaseWaits(s, release);
      case Case(AwaitingReply _, Asked _) -> alreadyAsked();
      case Case(AwaitingReply s, DeliveryTroubled(var trouble)) ->
          unanswered.troubled(s, null, trouble);
      case Case(AwaitingReply s, AnswerOverdue _) -> unanswered.overdue(s);
      case Case(AwaitingReply s, HoldInput _) -> Step.stay(s);

      case Case(Unknown s, Succeeded _) -> unanswered.answered(s.trace(), decide(s.was(), input));
      case Case(Unknown s, TurnedDown(var answer)) when !answer.resendRequested() ->
          unanswered.answered(s.trace(), decide(s.was(), input));
      case Case(Unknown s, ReleaseAsked _) -> stillUnknown(s, input);
      case Case(Unknown _, Asked _) -> alreadyAsked();
      case Case(Unknown _, MovedAway _) -> alreadyAsked();
      case Case(Unknown s, DeliveryTroubled(var trouble)) ->
          unanswered.troubled(s.was(), s.trace(), trouble);
      case Case(Unknown s, AnswerOverdue _) -> unanswered.overdue(s.was(), s.trace());
      case Case(Unknown s, WorkItemClosed(var item, var how)) ->
          unanswered.closed(s.was(), s.trace(), item, how);
      case Case(Unknown s, HoldInput _) -> Step.stay(s);

      case Case(Refused s, Asked asked) -> mend(s, asked);
      case Case(Refused s, ReleaseAsked(var release)) -> releaseRefusedHold(s, release);
      case Case(Refused s, WorkItemClosed closed) -> closeHold(s, closed);
      case Case(Refused s, MovedAway _) -> moveAway(s);
      case Case(Refused s, HoldInput _) -> Step.stay(s);

      case Case(Active s, ReleaseAsked(var release)) -> releases.send(s, release, grounds(s));
      case Case(Active s, ConvictionReversed _) -> groundLost(s);
      case Case(Active s, WorkItemClosed closed) -> keepHold(s, closed);
      case Case(Active _, Asked _) -> alreadyAsked();
      case Case(Active _, MovedAway _) -> alreadyAsked();
      case Case(Active s, HoldInput _) -> Step.stay(s);

      case Case(ReleaseAwaitingReply s, HoldInput _) -> releases.decide(s, input);
      case Case(ReleaseRefused s, HoldInput _) -> releases.decide(s, input);
      case Case(Released s, HoldInput _) -> releases.decide(s, input);

      case Case(Withdrawn _, Asked asked) -> certify(asked);
      case Case(Withdrawn _, ReleaseAsked(var release)) -> releases.send(null, release, List.of());
      case Case(Withdrawn s, HoldInput _) -> Step.stay(s);
    };
  }

  // ---- the hold

  private Step<HoldState> certify(Asked asked) {
    List<Effect> first = exemption(asked);
    if (!asked.awaitedConviction().isEmpty()) {
      return Step.to(
          new Certified(asked.hold(), asked.awaitedConviction()),
          all(first, List.of(now.because().holdWaits(asked.awaitedConviction()))));
    }
    return sendHold(asked.hold(), first, "no conviction has to be awaited");
  }

  /// Decision 11(e): the register shows that a clerk asked for it all the same, and by what it may
  /// be exempt.
  private List<Effect> exemption(Asked asked) {
    List<Row> rows = now.policy().exempting(asked.hold());
    return rows.isEmpty()
        ? List.of()
        : List.of(
            now.docket(
                "",
                "Failure to comply hold asked for though it may lead to no suspension (%s)."
                    .formatted(now.policy().told(rows))));
  }

  /// @param because what let it go
  private Step<HoldState> sendHold(Hold hold, List<Effect> first, String because) {
    return Step.to(
        new AwaitingReply(hold, now.messageId(), null),
        all(first, now.send(hold), List.of(now.because().holdSent(hold, because))));
  }

  private Step<HoldState> convictionSettled(Certified state, String abstractId) {
    return abstractId.equals(state.convictionAbstractId())
        ? sendHold(
            state.hold(), List.of(), "conviction %s is no longer awaited".formatted(abstractId))
        : Step.stay(state);
  }

  private Step<HoldState> withdrawUnsent(Hold hold, Release release) {
    return Step.to(
        new Withdrawn(hold, release),
        List.of(
            now.docket("", "Failure to comply hold withdrawn before it was sent."),
            now.because().holdWithdrawn()));
  }

  private Step<HoldState> placed(AwaitingReply state, SuccessResponse answer) {
    Active active =
        new Active(
            state.hold(), state.message(), answer.messageCode(), answer.licenseNumber(), null);
    List<Effect> effects =
        now.answered(
            state.message(),
            Standing.SETTLED,
            answer.messageCode(),
            Wording.placed(answer, state.hold()));
    Release waiting = state.waiting();
    return waiting == null ? Step.to(active, effects) : releases.send(active, waiting, effects);
  }

  private Step<HoldState> holdRefused(AwaitingReply state, ErrorResponse answer) {
    if (answer.resendRequested()) {
      return unanswered.resendRequested(state);
    }
    if (state.waiting() != null) {
      return Step.to(
          new Withdrawn(state.hold(), state.waiting()),
          now.answered(
              state.message(),
              Standing.CLOSED,
              answer.errorCode(),
              "Failure to comply hold refused and, as its release was asked for, withdrawn."));
    }
    return Step.to(
        new Refused(state.hold(), state.message(), now.workItemId(), answer.errorCode()),
        now.refused(state.message(), answer, "Failure to comply hold"));
  }

  private Step<HoldState> mend(Refused state, Asked asked) {
    return sendHold(
        asked.hold(),
        all(now.mended(state.message(), state.workItem()), exemption(asked)),
        "the refused one was corrected");
  }

  private Step<HoldState> closeHold(Refused state, WorkItemClosed closed) {
    if (!closed.workItem().equals(state.workItem())) {
      return Step.stay(state);
    }
    return Step.to(
        new Withdrawn(state.hold(), null),
        now.closed(
            state.message(),
            state.workItem(),
            closed.how(),
            "Refused failure to comply hold closed without another try."));
  }

  /// The correction names another docket or participant: the notice goes on in that case file.
  private Step<HoldState> moveAway(Refused state) {
    return Step.to(
        new Withdrawn(state.hold(), null),
        all(
            now.mended(state.message(), state.workItem()),
            List.of(
                now.docket(
                    "", "Failure to comply hold corrected to another docket or participant."))));
  }

  private Step<HoldState> groundLost(Active state) {
    if (state.releaseItem() != null) {
      return Step.stay(state);
    }
    return Step.to(
        new Active(
            state.hold(), state.message(), state.code(), state.licenseNumber(), now.workItemId()),
        List.of(
            now.raise(
                WorkItem.Kind.RELEASE_HOLD,
                state.message(),
                "CONVICTION_REVERSED",
                "The conviction behind this hold was reversed. Release the hold, or close this with the"
                    + " reason why it stands."),
            now.because().convictionReversed()));
  }

  private Step<HoldState> keepHold(Active state, WorkItemClosed closed) {
    if (!closed.workItem().equals(state.releaseItem())) {
      return Step.stay(state);
    }
    return Step.to(
        new Active(state.hold(), state.message(), state.code(), state.licenseNumber(), null),
        List.of(
            now.closed(closed.workItem(), closed.how()),
            now.docket("", "Hold kept after the reversal of its conviction.")));
  }

  // ---- the release

  private Step<HoldState> releaseWaits(AwaitingReply state, Release release) {
    if (state.waiting() != null) {
      return ReleaseTransitions.onItsWay();
    }
    return Step.to(
        new AwaitingReply(state.hold(), state.message(), release),
        List.of(now.because().releaseWaits()));
  }

  private List<Effect> grounds(Active state) {
    UUID item = state.releaseItem();
    return item == null ? List.of() : List.of(now.mended(item));
  }

  /// The hold was refused, and yet a release is wanted: it is sent, for the DMV may have an older
  /// hold of this case.
  private Step<HoldState> releaseRefusedHold(Refused state, Release release) {
    return releases.send(
        null,
        release,
        List.of(
            new Effect.MarkMessage(state.message(), Standing.CLOSED),
            now.overtaken(state.workItem(), "a release was asked for")));
  }

  private Step<HoldState> stillUnknown(Unknown state, HoldInput input) {
    return switch (decide(state.was(), input)) {
      case Step.To<HoldState>(Awaiting next, var effects) ->
          Step.to(new Unknown(next, state.trace()), effects);
      case Step<HoldState> other -> other;
    };
  }

  // ---- refusals to the clerk

  static Step<HoldState> alreadyAsked() {
    return Step.no(
        Refusal.of(
            ErrorCode.E302,
            "abstractId",
            "This court has already sent a hold under this abstract id; a new hold needs a new one."));
  }
}
