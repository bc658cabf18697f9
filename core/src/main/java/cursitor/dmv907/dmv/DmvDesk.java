package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.message.Answers;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.policy.DatedRules;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.rule.ClosingRules;
import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import java.util.List;

/// The DMV's side of DMV902 and DMV907: it records convictions, places holds and ends them.
public final class DmvDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  private final OrganizationId dmv;
  private final Dmv907Policy policy;

  public DmvDesk(OrganizationId dmv, Dmv907Policy policy) {
    this.dmv = dmv;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return dmv;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answers.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.MessageReceived(FailureToComplyNotification message, var caller) ->
          received(
              message.notices().stream().map(Notice::courtCode).toList(),
              NoticeReception.of(message.notice(), reception(files, occasion, message, caller)));
      case Input.MessageReceived(ConvictionNotification message, var caller) ->
          received(
              List.of(message.conviction().courtCode()),
              new ConvictionReception(
                  reception(files, occasion, message, caller), message.conviction()));
      case Input.MessageReceived(Message message, _) -> notServed(message, occasion);
      case Input.ActPerformed(DmvAct.DriverFiled filed) -> filed(files, occasion, filed);
      case Input.ActPerformed(WorkItemClosed closed) -> notKept(closed);
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("the DMV does not perform " + act.getClass());
      case Input.AnswerReceived _, Input.AlarmRang _, Input.DeliveryReported _ -> NOTHING;
    };
  }

  private Reception reception(
      Files files, Occasion occasion, Message message, OrganizationId caller) {
    Header header = message.header();
    Register register = new Register(files, dmv, header.mode());
    DatedRules rules = new DatedRules(policy, policy.day(occasion.at()));
    return new Reception(header, caller, occasion, register, rules);
  }

  /// Decides, and keeps with the file of the case why it was decided so.
  ///
  /// @param courts the courts the abstracts of the message speak for
  private static Decision received(List<String> courts, NoticeReception notice) {
    Reception reception = notice.reception();
    Decision decision = reception.guarded(courts, notice.faults()).orElseGet(notice::decide);
    return new Grounds(notice.named(), reception.policy().version()).with(decision, notice::known);
  }

  private Decision notServed(Message message, Occasion occasion) {
    return turnAway(
        message.header(),
        occasion,
        List.of(
            Refusal.of(
                ErrorCode.E102,
                "",
                "This desk takes DMV902 and DMV907 notices only; send those.")));
  }

  /// Its case files keep no work items.
  private static Decision notKept(WorkItemClosed closed) {
    return new Decision.Refused(
        List.of(closed.reason().isBlank() ? ClosingRules.noReason() : ClosingRules.notOpen()),
        List.of());
  }

  private Decision filed(Files files, Occasion occasion, DmvAct.DriverFiled filed) {
    CaseKey key =
        new Register(files, dmv, filed.mode())
            .driver(filed.license())
            .map(DriverRecord::key)
            .orElseGet(() ->
                new CaseKey(
                    dmv, filed.mode(), DriverRecord.KIND, occasion.id("driver").toString()));
    DriverRecord record =
        new DriverRecord(
            key, filed.license(), filed.name(), filed.birthDate(), filed.otherSuspension());
    return new Decision.Accepted(List.of(record), List.of());
  }
}
