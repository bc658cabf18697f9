package cursitor.dmv907.dmv;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.Field;
import cursitor.dmv907.message.Answers;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.FailureToComplyNotification;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Notice;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.policy.DatedRules;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.rule.ClosingRules;
import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import java.util.List;
import java.util.Locale;

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
          received(reception(files, occasion, message, caller), message);
      case Input.MessageReceived(ConvictionNotification message, var caller) ->
          received(reception(files, occasion, message, caller), message);
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

  private static Decision received(Reception reception, FailureToComplyNotification message) {
    List<String> courts = message.notices().stream().map(Notice::courtCode).toList();
    DatedRules rules = reception.rules();
    return switch (message.notice()) {
      case Hold hold ->
          reasoned(
              reception,
              "hold " + hold.abstractId(),
              reception
                  .guarded(courts, rules.faults(hold))
                  .orElseGet(() -> new HoldReception(reception, hold).decide()),
              hold.courtCode(),
              hold.courtCase().docketNumber(),
              hold.participant().participantId());
      case Release release ->
          reasoned(
              reception,
              "release " + release.abstractId(),
              reception
                  .guarded(courts, rules.faults(release))
                  .orElseGet(() -> new ReleaseReception(reception, release).decide()),
              release.courtCode(),
              ClaimedPerson.legible(release, Field.DOCKET_NUMBER),
              ClaimedPerson.legible(release, Field.PARTICIPANT_ID));
    };
  }

  private static Decision received(Reception reception, ConvictionNotification message) {
    ConvictionAbstract conviction = message.conviction();
    return reasoned(
        reception,
        conviction.kind().name().toLowerCase(Locale.ROOT) + " " + conviction.abstractId(),
        reception
            .guarded(List.of(conviction.courtCode()), reception.rules().faults(conviction))
            .orElseGet(() -> new ConvictionReception(reception, conviction).decide()),
        conviction.courtCode(),
        conviction.courtCase().docketNumber(),
        conviction.participant().participantId());
  }

  /// With why it was decided so, kept with the file of the case.
  private static Decision reasoned(
      Reception reception,
      String question,
      Decision decision,
      String court,
      String docket,
      String participant) {
    return new Grounds(question, reception.policy().version())
        .with(decision, () -> reception.register().find(court, docket, participant));
  }

  private Decision notServed(Message message, Occasion occasion) {
    List<Refusal> refusals =
        List.of(
            Refusal.of(
                ErrorCode.E102, "", "This desk takes DMV902 and DMV907 notices only; send those."));
    return new Decision.Refused(
        refusals, List.of(new Effect.AnswerWith(refuse(message.header(), occasion, refusals))));
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
