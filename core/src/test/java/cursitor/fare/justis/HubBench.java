package cursitor.fare.justis;

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
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.WorkItem;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParties;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.lane.Answering;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.fare.message.Transaction;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// JUSTIS with its files in memory, and what it sends; nobody answers unless the test does.
final class HubBench implements Files {
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final OrganizationId VENDOR = new OrganizationId("ACS");
  static final OperatingMode MODE = OperatingMode.PRODUCTION;

  private final JustisDesk desk = new JustisDesk(JUSTIS, VENDOR, ShippedFarePolicy.POLICY);
  private final Map<CaseKey, CaseFile> files = new HashMap<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private final Map<MessageId, Effect.SendMessage> lanes = new HashMap<>();
  final Map<String, Instant> alarms = new HashMap<>();
  final List<FareMessage> sent = new ArrayList<>();
  final List<WorkItem> raised = new ArrayList<>();
  final List<MessageId> resent = new ArrayList<>();
  Instant now = Instant.parse("2026-03-02T17:00:00Z");
  private long inputs;

  FareAnswer court(Transaction transaction) {
    return court(CaseParties.KEY, transaction);
  }

  FareAnswer court(PartyKey party, Transaction transaction) {
    return receive(message(CaseParties.COURT, party, null, transaction));
  }

  /// Transactions of one submission; gives the last answer.
  FareAnswer courtTogether(Transaction... transactions) {
    UUID group = new UUID(4, ++inputs);
    FareAnswer answer = null;
    for (int i = 0; i < transactions.length; i++) {
      Group place = new Group(group, i + 1, transactions.length);
      answer = receive(message(CaseParties.COURT, CaseParties.KEY, place, transactions[i]));
    }
    return Objects.requireNonNull(answer);
  }

  FareAnswer vendor(Transaction transaction) {
    return receive(message(VENDOR, CaseParties.KEY, null, transaction));
  }

  /// A message in its sender's sequence, not yet received.
  FareMessage message(
      OrganizationId sender, PartyKey party, @Nullable Group group, Transaction transaction) {
    long sequence = sequences.merge(sender + " " + party.fileName(), 1L, Long::sum);
    Header header =
        new Header(
            new MessageId(new UUID(8, ++inputs)),
            null,
            "c",
            now,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            sender,
            JUSTIS,
            MODE);
    return new FareMessage(header, party, sequence, group, now, transaction);
  }

  FareAnswer receive(FareMessage message) {
    Decision decision = take(new Input.MessageReceived(message, message.header().sender()));
    return decision.effects().stream()
        .flatMap(effect ->
            effect instanceof Effect.AnswerWith(FareAnswer answer)
                ? Stream.of(answer)
                : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  Decision take(Input input) {
    Decision decision = desk.decide(this, new Occasion(now, new UUID(7, ++inputs)), input);
    decision.files().forEach(file -> files.put(file.key(), file));
    for (Effect effect : decision.effects()) {
      switch (effect) {
        case Effect.SendMessage send -> {
          sent.add((FareMessage) send.message());
          lanes.put(send.message().header().messageId(), send);
        }
        case Effect.RaiseWorkItem(WorkItem item) -> raised.add(item);
        case Effect.SettleWorkItem(_, UUID id, _, _, _) ->
            raised.removeIf(item -> item.id().equals(id));
        case Effect.SetAlarm(_, String name, Instant at) -> alarms.put(name, at);
        case Effect.CancelAlarm(_, String name) -> alarms.remove(name);
        case Effect.ResendMessage(_, MessageId id) -> resent.add(id);
        default -> {}
      }
    }
    return decision;
  }

  /// The other side acknowledges what was sent last of a code.
  void acknowledge(FareMessage message) {
    FareAnswer answer =
        Answering.acknowledgement(
            message.header(), new Occasion(now, new UUID(6, ++inputs)), List.of());
    CaseKey lane = Objects.requireNonNull(lanes.get(message.header().messageId())).caseFile();
    take(new Input.AnswerReceived(lane, answer, message.header().recipient()));
  }

  /// The other side refuses what was sent.
  Decision refuse(FareMessage message, FareCode code) {
    FareAnswer answer =
        Answering.refusal(
            message.header(),
            new Occasion(now, new UUID(6, ++inputs)),
            List.of(Refusal.of(code, "", code.sentence())));
    CaseKey lane = Objects.requireNonNull(lanes.get(message.header().messageId())).caseFile();
    return take(new Input.AnswerReceived(lane, answer, message.header().recipient()));
  }

  void ring(String alarm) {
    take(new Input.AlarmRang(HubFile.key(JUSTIS, MODE, CaseParties.KEY), alarm));
  }

  /// What was sent to one side since this was last asked, by code.
  List<String> sentTo(OrganizationId recipient) {
    List<String> codes =
        sent.stream()
            .filter(each -> each.header().recipient().equals(recipient))
            .map(each -> each.transaction().code().name())
            .toList();
    sent.removeIf(each -> each.header().recipient().equals(recipient));
    return codes;
  }

  <T> T last(Class<T> type) {
    return sent.stream()
        .map(FareMessage::transaction)
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  HubFile file() {
    return file(CaseParties.KEY);
  }

  HubFile file(PartyKey party) {
    return (HubFile) find(HubFile.key(JUSTIS, MODE, party)).orElseThrow();
  }

  CaseParty data() {
    return Objects.requireNonNull(file().data());
  }

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return Optional.ofNullable(files.get(key));
  }

  @Override
  public List<CaseFile> having(OrganizationId of, OperatingMode mode, SearchTerm term) {
    return files.values().stream()
        .filter(file -> file.terms().contains(term))
        .sorted(Comparator.comparing(file -> file.key().toString()))
        .toList();
  }
}
