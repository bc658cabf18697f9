package cursitor.fare.court;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.UnkeptItems;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A court's FARE desk with its registers in memory, an hour between one input and the next. JUSTIS
/// is played by the test.
final class RegisterBench implements Files {
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final OperatingMode MODE = OperatingMode.PRODUCTION;

  private final OrganizationId court;
  private final FareCourtDesk desk;
  private final Map<CaseKey, CaseFile> files = new HashMap<>();
  private final Map<MessageId, CaseKey> lanes = new HashMap<>();
  private final Map<PartyKey, Long> told = new HashMap<>();
  private long inputs;
  Instant now = Instant.parse("2026-03-02T17:00:00Z");
  final List<FareMessage> sent = new ArrayList<>();
  final List<WorkItem> raised = new ArrayList<>();
  final List<Effect.SettleWorkItem> settled = new ArrayList<>();
  final List<String> docket = new ArrayList<>();
  final List<Effect.ResendMessage> resent = new ArrayList<>();
  final Map<String, Instant> alarms = new HashMap<>();
  final List<Effect> effects = new ArrayList<>();

  RegisterBench(String court) {
    this.court = new OrganizationId(court);
    desk = new FareCourtDesk(this.court, JUSTIS, ShippedFarePolicy.POLICY);
  }

  // ---- the court's people

  Decision submit(CaseParty caseParty) {
    return submit(new PartySubmission(caseParty, false, false, null));
  }

  Decision submit(PartySubmission party) {
    return submit(
        new CaseSubmission(
            court, party.caseParty().key().caseNumber(), false, null, List.of(party)));
  }

  Decision submit(CaseSubmission submission) {
    return take(new Input.ActPerformed(new CourtAct.CaseSubmitted(court, MODE, submission)));
  }

  Decision submit(PartyKey party, CourtTransaction transaction) {
    return take(
        new Input.ActPerformed(
            new CourtAct.TransactionSubmitted(court, MODE, party, now, null, transaction)));
  }

  Decision close(PartyKey party, WorkItem item, String reason) {
    return close(new WorkItemClosed(key(party), item.id(), reason, "A. Clerk"));
  }

  /// As whoever runs the desk has it closed: the desk is asked about what its registers keep.
  Decision close(WorkItemClosed act) {
    Optional<WorkItem> open =
        raised.stream()
            .filter(item -> item.id().equals(act.workItem()))
            .filter(item -> settled.stream().noneMatch(each -> each.item().equals(item.id())))
            .findFirst();
    Optional<Decision> unkept = UnkeptItems.closed(act, open, this);
    unkept.ifPresent(this::carryOut);
    return unkept.orElseGet(() -> take(new Input.ActPerformed(act)));
  }

  // ---- JUSTIS

  /// JUSTIS sends its next transaction about a case/party.
  FareAnswer receive(PartyKey party, Transaction transaction) {
    long sequence = told.merge(party, 1L, Long::sum);
    return receive(party, sequence, transaction);
  }

  FareAnswer receive(PartyKey party, long sequence, Transaction transaction) {
    Header header =
        new Header(
            new MessageId(new UUID(5, ++inputs)),
            null,
            "event " + sequence,
            now,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            JUSTIS,
            court,
            MODE);
    Decision decision =
        take(
            new Input.MessageReceived(
                new FareMessage(header, party, sequence, null, now, transaction), JUSTIS));
    return decision.effects().stream()
        .filter(Effect.AnswerWith.class::isInstance)
        .map(each -> (FareAnswer) ((Effect.AnswerWith) each).message())
        .findFirst()
        .orElseThrow();
  }

  void acknowledge(FareMessage message) {
    answer(message, new FareAnswer.Acknowledgement(answering(message), List.of()));
  }

  void acknowledgeAll() {
    List.copyOf(sent).forEach(this::acknowledge);
  }

  void refuse(FareMessage message, String code) {
    answer(
        message, new FareAnswer.Refusal(answering(message), code, "A reason.", List.of(), false));
  }

  private void answer(FareMessage message, FareAnswer answer) {
    CaseKey lane = Objects.requireNonNull(lanes.get(message.header().messageId()));
    take(new Input.AnswerReceived(lane, answer, JUSTIS));
  }

  private Header answering(FareMessage message) {
    return message.header().answeredBy(new MessageId(new UUID(9, ++inputs)), now);
  }

  void ring(PartyKey party, String alarm) {
    take(new Input.AlarmRang(key(party), alarm));
  }

  // ---- the desk

  Decision take(Input input) {
    now = now.plus(Duration.ofHours(1));
    Decision decision = desk.decide(this, new Occasion(now, new UUID(7, ++inputs)), input);
    carryOut(decision);
    return decision;
  }

  private void carryOut(Decision decision) {
    effects.clear();
    effects.addAll(decision.effects());
    if (decision instanceof Decision.Accepted accepted) {
      accepted.files().forEach(file -> files.put(file.key(), file));
      accepted.effects().forEach(this::carryOut);
    }
  }

  private void carryOut(Effect effect) {
    switch (effect) {
      case Effect.SendMessage(var lane, var message) -> {
        sent.add((FareMessage) message);
        lanes.put(message.header().messageId(), lane);
      }
      case Effect.RaiseWorkItem(var item) -> raised.add(item);
      case Effect.SettleWorkItem settle -> settled.add(settle);
      case Effect.WriteDocketEntry entry -> docket.add(entry.text());
      case Effect.ResendMessage resend -> resent.add(resend);
      case Effect.SetAlarm(_, String alarm, Instant at) -> alarms.put(alarm, at);
      case Effect.CancelAlarm(_, String alarm) -> alarms.remove(alarm);
      default -> {}
    }
  }

  // ---- what came of it

  CaseKey key(PartyKey party) {
    return RegisterFile.key(MODE, party);
  }

  RegisterFile register(PartyKey party) {
    return (RegisterFile) Objects.requireNonNull(files.get(key(party)));
  }

  List<TransactionCode> codes() {
    return sent.stream().map(each -> each.transaction().code()).toList();
  }

  /// The codes of what was sent since, and forgets it.
  List<TransactionCode> sentSince() {
    List<TransactionCode> codes = codes();
    sent.clear();
    return codes;
  }

  List<WorkItem.Kind> kinds() {
    return raised.stream().map(WorkItem::kind).toList();
  }

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return Optional.ofNullable(files.get(key));
  }

  @Override
  public List<CaseFile> having(OrganizationId of, OperatingMode mode, SearchTerm term) {
    return files.values().stream().filter(file -> file.terms().contains(term)).toList();
  }
}
