package cursitor.dmv907.court;

import static cursitor.dmv907.court.Proceeding.all;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.court.ConvictionInput.AnswerOverdue;
import cursitor.dmv907.court.ConvictionInput.Deferred;
import cursitor.dmv907.court.ConvictionInput.DeliveryTroubled;
import cursitor.dmv907.court.ConvictionInput.MovedAway;
import cursitor.dmv907.court.ConvictionInput.ReleasesGone;
import cursitor.dmv907.court.ConvictionInput.Reported;
import cursitor.dmv907.court.ConvictionInput.Succeeded;
import cursitor.dmv907.court.ConvictionInput.TurnedDown;
import cursitor.dmv907.court.ConvictionInput.WorkItemClosed;
import cursitor.dmv907.court.ConvictionState.Absent;
import cursitor.dmv907.court.ConvictionState.AwaitingReply;
import cursitor.dmv907.court.ConvictionState.Certified;
import cursitor.dmv907.court.ConvictionState.Recorded;
import cursitor.dmv907.court.ConvictionState.Refused;
import cursitor.dmv907.court.ConvictionState.Unknown;
import cursitor.dmv907.court.ConvictionState.Withdrawn;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The life of one conviction abstract at the court. The switch is the transition table.
final class ConvictionTransitions {
  private record Row(ConvictionState state, ConvictionInput input) {}

  private final Proceeding now;
  private final Unanswered<ConvictionState, AwaitingReply> unanswered;

  ConvictionTransitions(Proceeding now) {
    this.now = now;
    unanswered = new Unanswered<>(now, AwaitingReply::message, Unknown::new);
  }

  Step<ConvictionState> decide(ConvictionState state, ConvictionInput input) {
    return switch (new Row(state, input)) {
      case Row(Absent _, Reported(var conviction)) -> send(conviction, List.of());
      case Row(Absent _, Deferred(var conviction)) -> defer(conviction, List.of());
      case Row(Absent s, ConvictionInput _) -> Step.stay(s);

      case Row(Certified(var conviction), ReleasesGone _) -> send(conviction, List.of());
      case Row(Certified _, Reported _) -> alreadyReported();
      case Row(Certified _, Deferred _) -> alreadyReported();
      case Row(Certified s, ConvictionInput _) -> Step.stay(s);

      case Row(AwaitingReply s, Succeeded(var answer)) -> recorded(s, answer);
      case Row(AwaitingReply s, TurnedDown(var answer)) -> refused(s, answer);
      case Row(AwaitingReply _, Reported _) -> alreadyReported();
      case Row(AwaitingReply _, Deferred _) -> alreadyReported();
      case Row(AwaitingReply s, DeliveryTroubled(var trouble)) ->
          unanswered.troubled(s, null, trouble);
      case Row(AwaitingReply s, AnswerOverdue _) -> unanswered.overdue(s);
      case Row(AwaitingReply s, ConvictionInput _) -> Step.stay(s);

      case Row(Unknown s, Succeeded _) -> unanswered.answered(s.trace(), decide(s.was(), input));
      case Row(Unknown s, TurnedDown(var answer)) when !answer.resendRequested() ->
          unanswered.answered(s.trace(), decide(s.was(), input));
      case Row(Unknown _, Reported _) -> alreadyReported();
      case Row(Unknown _, Deferred _) -> alreadyReported();
      case Row(Unknown _, MovedAway _) -> alreadyReported();
      case Row(Unknown s, DeliveryTroubled(var trouble)) ->
          unanswered.troubled(s.was(), s.trace(), trouble);
      case Row(Unknown s, AnswerOverdue _) -> unanswered.overdue(s.was(), s.trace());
      case Row(Unknown s, WorkItemClosed(var item, var how)) ->
          unanswered.closed(s.was(), s.trace(), item, how);
      case Row(Unknown s, ConvictionInput _) -> Step.stay(s);

      case Row(Refused s, Reported(var conviction)) -> send(conviction, mended(s));
      case Row(Refused s, Deferred(var conviction)) -> defer(conviction, mended(s));
      case Row(Refused s, WorkItemClosed closed) -> close(s, closed);
      case Row(Refused s, MovedAway _) -> moveAway(s);
      case Row(Refused s, ConvictionInput _) -> Step.stay(s);

      case Row(Recorded _, Reported _) -> alreadyReported();
      case Row(Recorded _, Deferred _) -> alreadyReported();
      case Row(Recorded s, ConvictionInput _) -> Step.stay(s);

      case Row(Withdrawn _, Reported(var conviction)) -> send(conviction, List.of());
      case Row(Withdrawn _, Deferred(var conviction)) -> defer(conviction, List.of());
      case Row(Withdrawn s, ConvictionInput _) -> Step.stay(s);
    };
  }

  private Step<ConvictionState> send(ConvictionAbstract conviction, List<Effect> first) {
    return Step.to(
        new AwaitingReply(conviction, now.messageId()),
        all(
            first,
            now.send(conviction),
            age(conviction),
            List.of(now.because().convictionSent(conviction))));
  }

  private Step<ConvictionState> defer(ConvictionAbstract conviction, List<Effect> first) {
    return Step.to(new Certified(conviction), all(first, List.of(now.because().reversalWaits())));
  }

  /// VC 1803(a): the abstract is due some days after the conviction; the register shows when it was
  /// late.
  private List<Effect> age(ConvictionAbstract conviction) {
    long days = ChronoUnit.DAYS.between(conviction.convictionDate(), now.today());
    long due = now.limit(Limit.CONVICTION_DUE_DAYS);
    if (conviction.kind() == ConvictionAbstract.Kind.REVERSAL || days <= due) {
      return List.of();
    }
    return List.of(
        now.docket(
            "",
            "Abstract of conviction sent %d days after the conviction; it was due within %d (%s)."
                .formatted(days, due, now.told(Limit.CONVICTION_DUE_DAYS))));
  }

  private Step<ConvictionState> recorded(AwaitingReply state, SuccessResponse answer) {
    return Step.to(
        new Recorded(
            state.conviction(), state.message(), answer.messageCode(), answer.licenseNumber()),
        now.answered(
            state.message(),
            Standing.SETTLED,
            answer.messageCode(),
            Wording.success("Abstract of conviction", answer)));
  }

  private Step<ConvictionState> refused(AwaitingReply state, ErrorResponse answer) {
    if (answer.resendRequested()) {
      return unanswered.resendRequested(state);
    }
    return Step.to(
        new Refused(state.conviction(), state.message(), now.workItemId(), answer.errorCode()),
        now.refused(state.message(), answer, "Abstract of conviction"));
  }

  private List<Effect> mended(Refused state) {
    return now.mended(state.message(), state.workItem());
  }

  private Step<ConvictionState> close(Refused state, WorkItemClosed closed) {
    if (!closed.workItem().equals(state.workItem())) {
      return Step.stay(state);
    }
    return Step.to(
        new Withdrawn(state.conviction()),
        now.closed(
            state.message(),
            state.workItem(),
            closed.how(),
            "Refused abstract of conviction closed without another try."));
  }

  private Step<ConvictionState> moveAway(Refused state) {
    return Step.to(
        new Withdrawn(state.conviction()),
        all(
            mended(state),
            List.of(
                now.docket(
                    "", "Abstract of conviction corrected to another docket or participant."))));
  }

  private static Step<ConvictionState> alreadyReported() {
    return Step.no(
        Refusal.of(
            ErrorCode.E302,
            "abstractId",
            "This court has already reported a conviction under this abstract id; a new one needs a new id."));
  }
}
