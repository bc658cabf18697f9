package cursitor.fare.court;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.FareCode;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Minutes;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import java.util.List;
import java.util.function.Consumer;

/// A court's side of FARE: it submits its cases as they are, and enters what JUSTIS and the vendor
/// tell of them. It talks to JUSTIS only.
public final class FareCourtDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  private final OrganizationId court;
  private final OrganizationId justis;
  private final FarePolicy policy;

  public FareCourtDesk(OrganizationId court, OrganizationId justis, FarePolicy policy) {
    this.court = court;
    this.justis = justis;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return court;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answering.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.ActPerformed(CourtAct act) -> perform(bench(files, occasion, act.mode()), act);
      case Input.ActPerformed(WorkItemClosed closed) ->
          new Closings(bench(files, occasion, closed.mode()), closed).decide();
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("a court does not perform " + act.getClass());
      case Input.MessageReceived(FareMessage message, var caller) ->
          new Reception(bench(files, occasion, message.header().mode()), occasion, message)
              .decide(caller);
      case Input.MessageReceived(Message request, _) -> notServed(request, occasion);
      case Input.AnswerReceived(var key, var answer, var caller) ->
          answered(bench(files, occasion, key.mode()), key, answer, caller);
      case Input.AlarmRang(var key, var alarm) ->
          sitting(files, occasion, key, each -> rang(each, alarm));
      case Input.DeliveryReported(var key, var message, var trouble) -> {
        Bench bench = bench(files, occasion, key.mode());
        yield at(bench, key, each -> new Answers(bench, each).troubled(message, trouble));
      }
    };
  }

  private Bench bench(Files files, Occasion occasion, OperatingMode mode) {
    return new Bench(court, justis, policy, files, new Minutes(court, mode, occasion));
  }

  private static Decision perform(Bench bench, CourtAct act) {
    return switch (act) {
      case CourtAct.CaseSubmitted submitted ->
          new Submissions(bench, submitted.submission()).decide();
      case CourtAct.TransactionSubmitted submitted ->
          new SingleTransaction(bench, submitted).decide();
      case CourtAct.RequestNotUnderstood(_, _, var faults) ->
          new Decision.Refused(faults, List.of());
    };
  }

  private Decision sitting(
      Files files, Occasion occasion, CaseKey key, Consumer<RegisterSitting> what) {
    return at(bench(files, occasion, key.mode()), key, what);
  }

  private static Decision at(Bench bench, CaseKey key, Consumer<RegisterSitting> what) {
    bench.sitting(key).ifPresent(what);
    return bench.minutes().accepted();
  }

  /// An alarm that rings for something that is settled by now says nothing.
  private static void rang(RegisterSitting sitting, String alarm) {
    if (alarm.equals(Reception.GAP)) {
      Reception.gapStands(sitting);
      return;
    }
    sitting.file().announced().openings().stream()
        .filter(each -> !each.closed() && each.alarm().equals(alarm))
        .findFirst()
        .ifPresent(each -> sitting.raise(overdue(each, sitting.file().life())));
  }

  /// The court has not booked in time what was announced (T8, T9).
  private static Concern overdue(Announced.Opening opening, Life life) {
    String how =
        life instanceof Life.Deleted
            ? "Book it and send PAY_CONFIRM for it; the case is not submitted any more."
            : "Book it and submit the case.";
    return switch (opening.kind()) {
      case PAYMENT ->
          Concern.of(
              WorkItem.Kind.BOOK_ANNOUNCED,
              opening.alarm(),
              "T8",
              "Payment %s of the vendor is not confirmed. %s".formatted(opening.number(), how));
      case FEE ->
          Concern.of(
              WorkItem.Kind.BOOK_ANNOUNCED,
              opening.alarm(),
              "T9",
              "The fee %s that was added with the delinquency is not booked. %s"
                  .formatted(opening.number(), how));
    };
  }

  /// An answer to a message that is no longer awaited changes nothing.
  private Decision answered(Bench bench, CaseKey key, AnswerMessage answer, OrganizationId caller) {
    if (!caller.equals(justis) || !answer.header().sender().equals(justis)) {
      return new Decision.Refused(
          List.of(Refusal.of(FareCode.E110, "", FareCode.E110.sentence())), List.of());
    }
    MessageId request = answer.header().reference();
    if (request == null || !(answer instanceof FareAnswer fare) || answer.resendRequested()) {
      return NOTHING;
    }
    return at(bench, key, each -> new Answers(bench, each).answered(request, fare));
  }

  private Decision notServed(Message request, Occasion occasion) {
    return turnAway(
        request.header(),
        occasion,
        List.of(Refusal.of(FareCode.E102, "", FareCode.E102.sentence())));
  }
}
