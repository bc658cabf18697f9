package cursitor.fare.mvd;

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
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Closing;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.MvdTransaction.HoldRequest;
import cursitor.fare.message.MvdTransaction.ReleaseRequest;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.MvdOutcome;
import java.util.ArrayList;
import java.util.List;

/// The MVD's side of FARE: it holds and frees the renewal of registrations. Requests take effect as
/// they come; the lane of a case/party keeps their order.
public final class MvdDesk implements Desk {
  private static final Decision NOTHING = new Decision.Accepted(List.of(), List.of());

  /// The reason of a release that says the case has left FARE.
  private static final String DELETED = "DL";

  private final OrganizationId mvd;
  private final FarePolicy policy;

  public MvdDesk(OrganizationId mvd, FarePolicy policy) {
    this.mvd = mvd;
    this.policy = policy;
  }

  @Override
  public OrganizationId organization() {
    return mvd;
  }

  @Override
  public AnswerMessage refuse(Header request, Occasion occasion, List<Refusal> refusals) {
    return Answering.refusal(request, occasion, refusals);
  }

  @Override
  public Decision decide(Files files, Occasion occasion, Input input) {
    return switch (input) {
      case Input.MessageReceived(FareMessage message, var caller) ->
          received(files, occasion, message, caller);
      case Input.MessageReceived(Message message, _) ->
          refused(message, occasion, FareCode.E102, "This desk takes requests of FARE only.");
      case Input.ActPerformed(MvdAct.CustomerFiled filed) -> filed(files, filed);
      case Input.ActPerformed(WorkItemClosed closed) -> Closing.refused(Closing.fault(closed));
      case Input.ActPerformed(Act act) ->
          throw new IllegalArgumentException("the MVD does not perform " + act.getClass());
      case Input.AnswerReceived _, Input.AlarmRang _, Input.DeliveryReported _ -> NOTHING;
    };
  }

  private Decision received(
      Files files, Occasion occasion, FareMessage message, OrganizationId caller) {
    Header header = message.header();
    if (!header.exchangeCode().equals(Exchanges.FARE)
        || !header.schemaVersion().equals(Exchanges.SCHEMA_VERSION)) {
      return refused(message, occasion, FareCode.E102, "Send an exchange and a version it serves.");
    }
    if (!caller.equals(header.sender())) {
      return refused(message, occasion, FareCode.E110, "Send under your own key.");
    }
    CaseKey requests = RequestsFile.key(mvd, header.mode(), message.party());
    if (message.transaction() instanceof HoldRequest
        && files.find(requests, RequestsFile.class).filter(RequestsFile::erased).isPresent()) {
      return withheld(message, occasion, requests);
    }
    Counter counter = new Counter(mvd, header.mode(), policy, files, occasion.at());
    return switch (message.transaction()) {
      case HoldRequest request ->
          answered(
              files,
              message,
              occasion,
              request.request(),
              request.ground(),
              counter.decide(request, message.party()));
      case ReleaseRequest request ->
          answered(
              files,
              message,
              occasion,
              request.request(),
              request.ground(),
              counter.decide(request, message.party()));
      default ->
          refused(message, occasion, FareCode.E102, "The MVD takes hold and release requests.");
    };
  }

  private Decision answered(
      Files files,
      FareMessage message,
      Occasion occasion,
      String request,
      HoldGround ground,
      Ruling ruling) {
    boolean refused =
        policy
            .mvdResponse(policy.day(occasion.at()), ruling.code())
            .filter(outcome -> outcome.outcome() != MvdOutcome.Outcome.REJECTED)
            .isEmpty();
    FareAnswer answer =
        new FareAnswer.MvdResponse(
            Answering.header(message.header(), occasion),
            request,
            ground,
            ruling.code(),
            refused,
            occasion.at(),
            ruling.onFile());
    boolean gone =
        message.transaction() instanceof ReleaseRequest release && release.reason().equals(DELETED);
    CaseKey key = RequestsFile.key(mvd, message.header().mode(), message.party());
    RequestsFile requests =
        files
            .find(key, RequestsFile.class)
            .orElseGet(() -> RequestsFile.none(key, message.party()))
            .answered(ruling.code(), gone);
    CustomerFile changed = ruling.changed();
    List<Effect> effects = new ArrayList<>(List.of(new Effect.AnswerWith(answer)));
    if (gone) {
      effects.add(new Effect.EraseCaseFile(key));
    }
    return new Decision.Accepted(
        changed == null ? List.of(requests) : List.of(requests, changed), effects);
  }

  private Decision refused(Message request, Occasion occasion, FareCode code, String detail) {
    return turnAway(request.header(), occasion, List.of(Refusal.of(code, "", detail)));
  }

  /// A request that was overtaken by the word that the case has left FARE: nobody is held for it.
  private Decision withheld(FareMessage message, Occasion occasion, CaseKey key) {
    List<Refusal> refusals = List.of(Refusal.of(FareCode.E013, "", FareCode.E013.sentence()));
    return new Decision.Refused(
        refusals,
        List.of(
            new Effect.AnswerWith(refuse(message.header(), occasion, refusals)),
            new Effect.Withhold(key)));
  }

  /// The register tells what it has now; what stands on the registration stays.
  private Decision filed(Files files, MvdAct.CustomerFiled filed) {
    CaseKey key = CustomerFile.key(mvd, filed.mode(), filed.customerNumber());
    List<PlacedHold> holds =
        files.find(key, CustomerFile.class).map(CustomerFile::holds).orElse(List.of());
    return new Decision.Accepted(
        List.of(
            new CustomerFile(
                key,
                filed.customerNumber(),
                filed.name(),
                filed.birthDate(),
                filed.license(),
                filed.address(),
                filed.vehicles(),
                filed.deceasedOn(),
                holds)),
        List.of());
  }
}
