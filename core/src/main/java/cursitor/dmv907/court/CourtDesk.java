package cursitor.dmv907.court;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.Answers;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.dmv907.policy.Dmv907Policy;
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
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import java.util.List;
import java.util.Optional;

/// A trial court's side of DMV902 and DMV907: it sends what its clerks decide and certify, and sees
/// to it that every notice is answered, mended or closed with a reason.
public final class CourtDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  private final OrganizationId court;
  private final OrganizationId dmv;
  private final Dmv907Policy policy;

  public CourtDesk(OrganizationId court, OrganizationId dmv, Dmv907Policy policy) {
    this.court = court;
    this.dmv = dmv;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return court;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answers.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    Clerk clerk = new Clerk(court, dmv, policy, files, occasion);
    return switch (input) {
      case Input.ActPerformed(CourtAct act) -> clerk.perform(act);
      case Input.ActPerformed(WorkItemClosed closed) -> clerk.close(closed);
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("a court does not perform " + act.getClass());
      case Input.AnswerReceived(var key, var answer, var caller) ->
          answered(files, occasion, key, answer, caller);
      case Input.MessageReceived(Message request, _) -> notServed(request, occasion);
      case Input.AlarmRang(var key, var abstractId) ->
          sitting(files, key, occasion)
              .map(sitting -> sitting.overdue(abstractId).decision())
              .orElse(NOTHING);
      case Input.DeliveryReported(var key, var message, var trouble) ->
          sitting(files, key, occasion)
              .map(sitting -> sitting.troubled(message, trouble).decision())
              .orElse(NOTHING);
    };
  }

  private Optional<Sitting> sitting(Files files, CaseKey key, Occasion occasion) {
    return files.find(key, CourtFile.class).map(file -> new Sitting(file, dmv, policy, occasion));
  }

  /// An answer to a message that is no longer awaited changes nothing.
  private Decision answered(
      Files files, Occasion occasion, CaseKey key, AnswerMessage answer, OrganizationId caller) {
    if (!caller.equals(dmv) || !answer.header().sender().equals(dmv)) {
      Refusal refusal =
          Refusal.of(
              ErrorCode.E110,
              "",
              "Only the DMV this court writes to may answer its notices; nothing was changed.");
      return new Decision.Refused(List.of(refusal), List.of());
    }
    MessageId request = answer.header().reference();
    if (request == null) {
      return NOTHING;
    }
    return sitting(files, key, occasion)
        .map(sitting -> answered(sitting, request, answer))
        .orElse(NOTHING);
  }

  private static Decision answered(Sitting sitting, MessageId request, AnswerMessage answer) {
    return switch (answer) {
      case SuccessResponse success -> sitting.succeeded(request, success).decision();
      case ErrorResponse error -> sitting.turnedDown(request, error).decision();
      default -> NOTHING;
    };
  }

  private Decision notServed(Message request, Occasion occasion) {
    return turnAway(
        request.header(),
        occasion,
        List.of(
            Refusal.of(
                ErrorCode.E102,
                "",
                "A court takes answers only; send notices to the DMV's desk.")));
  }
}
