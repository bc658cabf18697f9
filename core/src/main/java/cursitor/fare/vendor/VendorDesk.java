package cursitor.fare.vendor;

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
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Minutes;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import java.util.List;
import java.util.function.Consumer;

/// The collection vendor's side of FARE.
public final class VendorDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  private final OrganizationId vendor;
  private final OrganizationId justis;
  private final OrganizationId mvd;
  private final FarePolicy policy;

  public VendorDesk(
      OrganizationId vendor, OrganizationId justis, OrganizationId mvd, FarePolicy policy) {
    this.vendor = vendor;
    this.justis = justis;
    this.mvd = mvd;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return vendor;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answering.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.MessageReceived(FareMessage message, var caller) ->
          new Reception(office(files, occasion, message.header().mode()), occasion, message)
              .decide(caller);
      case Input.MessageReceived(Message message, _) -> notServed(message, occasion);
      case Input.AnswerReceived(var key, FareAnswer answer, var caller) ->
          answered(files, occasion, key, answer, caller);
      case Input.AnswerReceived _ -> NOTHING;
      case Input.ActPerformed(VendorAct act) ->
          new Acting(office(files, occasion, act.mode())).perform(act);
      case Input.ActPerformed(WorkItemClosed closed) ->
          new Acting(office(files, occasion, closed.mode())).close(closed);
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("the vendor does not perform " + act.getClass());
      case Input.AlarmRang(var key, var alarm) ->
          sitting(files, occasion, key, sitting -> new Alarms(sitting).rang(alarm));
      case Input.DeliveryReported(var key, var message, var trouble) ->
          sitting(files, occasion, key, sitting -> new Answers(sitting).troubled(message, trouble));
    };
  }

  private Office office(Files files, Occasion occasion, OperatingMode mode) {
    return new Office(vendor, justis, mvd, policy, files, new Minutes(vendor, mode, occasion));
  }

  private Decision sitting(
      Files files, Occasion occasion, CaseKey key, Consumer<AccountSitting> business) {
    Office office = office(files, occasion, key.mode());
    return office
        .find(key)
        .<Decision>map(file -> {
          AccountSitting sitting = new AccountSitting(office, file);
          business.accept(sitting);
          sitting.close();
          return office.minutes().accepted();
        })
        .orElse(NOTHING);
  }

  /// Only who was asked may answer.
  private Decision answered(
      Files files, Occasion occasion, CaseKey key, FareAnswer answer, OrganizationId caller) {
    boolean partner = caller.equals(justis) || caller.equals(mvd);
    if (!partner || !answer.header().sender().equals(caller)) {
      return new Decision.Refused(
          List.of(
              Refusal.of(FareCode.E110, "", "Only who was asked may answer; nothing was changed.")),
          List.of());
    }
    return sitting(
        files,
        occasion,
        key,
        sitting -> {
          if (caller.equals(justis)) {
            new Answers(sitting).byJustis(answer);
          } else {
            new Answers(sitting).byMvd(answer);
          }
        });
  }

  private Decision notServed(Message request, Occasion occasion) {
    return turnAway(
        request.header(),
        occasion,
        List.of(Refusal.of(FareCode.E102, "", "This desk takes transactions of FARE only.")));
  }
}
