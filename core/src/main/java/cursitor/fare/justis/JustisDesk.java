package cursitor.fare.justis;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Desk;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Closing;
import cursitor.fare.lane.Minutes;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import java.util.List;
import java.util.Optional;

/// JUSTIS, the state hub between the courts and the collection vendor.
public final class JustisDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  private final OrganizationId justis;
  private final OrganizationId vendor;
  private final FarePolicy policy;

  public JustisDesk(OrganizationId justis, OrganizationId vendor, FarePolicy policy) {
    this.justis = justis;
    this.vendor = vendor;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return justis;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answering.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.MessageReceived(FareMessage message, var caller) ->
          unfit(message, caller)
              .map(code -> refused(message.header(), occasion, code))
              .orElseGet(() -> received(files, occasion, message));
      case Input.MessageReceived(Message message, _) ->
          refused(message.header(), occasion, FareCode.E102);
      case Input.AnswerReceived(var key, var answer, _) ->
          sitting(files, occasion, key)
              .map(sitting -> new Answers(sitting, files).take(answer))
              .orElse(NOTHING);
      case Input.AlarmRang(var key, var alarm) ->
          sitting(files, occasion, key)
              .map(sitting -> new Alarms(sitting).ring(alarm))
              .orElse(NOTHING);
      case Input.DeliveryReported(var key, var message, var trouble) ->
          sitting(files, occasion, key)
              .map(sitting -> troubled(sitting, message, trouble))
              .orElse(NOTHING);
      case Input.ActPerformed(WorkItemClosed closed) ->
          sitting(files, occasion, closed.caseFile())
              .map(sitting -> new Closings(sitting, files).close(closed))
              .orElseGet(() -> Closing.refused(Closing.fault(closed)));
      case Input.ActPerformed(JustisAct.LookedAnew look) ->
          sitting(files, occasion, look.caseFile()).map(JustisDesk::lookedAnew).orElse(NOTHING);
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("JUSTIS does not perform " + act.getClass());
    };
  }

  /// Why a message is not for this desk, or not from who sent it.
  private Optional<FareCode> unfit(FareMessage message, OrganizationId caller) {
    OrganizationId sender = message.header().sender();
    boolean fromCourt = sender.equals(message.party().court());
    boolean fromVendor = sender.equals(vendor);
    if (!caller.equals(sender) || !(fromCourt || fromVendor)) {
      return Optional.of(FareCode.E110);
    }
    boolean taken =
        switch (message.transaction()) {
          case CourtTransaction _ -> fromCourt;
          case VendorTransaction _ -> fromVendor;
          case LaneTransaction _ -> true;
          case JustisTransaction _, MvdTransaction _ -> false;
        };
    if (!taken) {
      return Optional.of(FareCode.E102);
    }
    return policy.courtEver(message.party().court().value())
        ? Optional.empty()
        : Optional.of(FareCode.E001);
  }

  private Decision received(Files files, Occasion occasion, FareMessage message) {
    Minutes minutes = new Minutes(justis, message.header().mode(), occasion);
    CaseKey key = HubFile.key(justis, message.header().mode(), message.party());
    HubFile file =
        files.find(key, HubFile.class).orElseGet(() -> HubFile.unknown(key, message.party()));
    return new Reception(new HubSitting(file, vendor, policy, minutes), files, occasion)
        .take(message);
  }

  private Optional<HubSitting> sitting(Files files, Occasion occasion, CaseKey key) {
    Minutes minutes = new Minutes(justis, key.mode(), occasion);
    return files
        .find(key, HubFile.class)
        .map(file -> new HubSitting(file, vendor, policy, minutes));
  }

  private static Decision lookedAnew(HubSitting sitting) {
    if (sitting.file().life() == HubFile.Life.LIVE) {
      new Rules(sitting).look(sitting.minutes().here());
    }
    sitting.minutes().keep(sitting.file());
    return sitting.minutes().accepted();
  }

  private static Decision troubled(HubSitting sitting, MessageId message, DeliveryTrouble trouble) {
    if (trouble != DeliveryTrouble.TIMED_OUT) {
      sitting.raise(
          Answers.MESSAGE + message.value(),
          WorkItem.Kind.TRACE_MESSAGE,
          message,
          trouble.name(),
          "The other side has not answered; ask it what became of the message, then close this:"
              + " the message goes out once more under the same id, unless you have it left unsent.");
    }
    sitting.minutes().keep(sitting.file());
    return sitting.minutes().accepted();
  }

  private Decision refused(Header request, Occasion occasion, FareCode code) {
    return turnAway(request, occasion, List.of(Refusal.of(code, "", code.sentence())));
  }
}
