package cursitor.fare.vendor;

import cursitor.exchange.Act;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MemoryFiles;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdRecord;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.Transaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The vendor's desk with its files in memory. JUSTIS acknowledges at once; the MVD answers when it
/// is told to. Moving the time on rings what comes due on the way.
final class VendorBench {
  static final OrganizationId ACS = new OrganizationId("ACS");
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  static final OrganizationId MVD = new OrganizationId("AZ-MVD");
  static final OperatingMode MODE = OperatingMode.PRODUCTION;

  private final VendorDesk desk;
  private final MemoryFiles files = new MemoryFiles();
  private final Map<String, Alarm> alarms = new TreeMap<>();
  private final Map<PartyKey, Long> sequences = new HashMap<>();
  private final Map<MessageId, CaseKey> lanes = new HashMap<>();
  private Instant now = at("2026-01-06T08:00");
  private long inputs;

  final List<FareMessage> told = new ArrayList<>();
  final List<FareMessage> asked = new ArrayList<>();
  final List<Effect> effects = new ArrayList<>();
  final Map<UUID, WorkItem> open = new HashMap<>();
  PartyKey key = Debtor.KEY;

  VendorBench() {
    this(ShippedFarePolicy.POLICY);
  }

  VendorBench(FarePolicy policy) {
    desk = new VendorDesk(ACS, JUSTIS, MVD, policy);
  }

  private record Alarm(CaseKey file, String name, Instant at) {}

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(FarePolicy.ZONE).toInstant();
  }

  Files files() {
    return files;
  }

  /// Lets the time go on to a moment, alarms of that moment included.
  VendorBench until(String local) {
    Instant end = at(local);
    for (Alarm next = next(end); next != null; next = next(end)) {
      alarms.remove(next.file() + " " + next.name());
      now = next.at().isAfter(now) ? next.at() : now;
      take(new Input.AlarmRang(next.file(), next.name()));
    }
    now = end;
    return this;
  }

  private @Nullable Alarm next(Instant end) {
    return alarms.values().stream()
        .filter(alarm -> !alarm.at().isAfter(end))
        .min((one, other) -> one.at().compareTo(other.at()))
        .orElse(null);
  }

  boolean hasAlarm(String name) {
    return alarms.values().stream().anyMatch(alarm -> alarm.name().equals(name));
  }

  /// Rings an alarm whatever time it was set for.
  void ring(String name) {
    take(new Input.AlarmRang(fileKey(), name));
  }

  /// The next transaction of JUSTIS.
  FareAnswer justis(Transaction transaction) {
    return receive(transaction, sequences.merge(key, 1L, Long::sum), null);
  }

  /// Transactions of one submission.
  void group(Transaction... transactions) {
    UUID id = new UUID(5, ++inputs);
    int index = 0;
    for (Transaction each : transactions) {
      index++;
      receive(each, sequences.merge(key, 1L, Long::sum), new Group(id, index, transactions.length));
    }
  }

  /// A transaction that overtakes so many others.
  FareAnswer ahead(Transaction transaction, int overtaken) {
    return receive(transaction, sequences.getOrDefault(key, 0L) + 1 + overtaken, null);
  }

  void skip(int numbers) {
    sequences.merge(key, (long) numbers, Long::sum);
  }

  FareAnswer receive(Transaction transaction, long sequence, @Nullable Group group) {
    MessageId id = new MessageId(new UUID(3, ++inputs));
    Header header =
        new Header(
            id,
            null,
            id.value().toString(),
            now,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            JUSTIS,
            ACS,
            MODE);
    take(
        new Input.MessageReceived(
            new FareMessage(header, key, sequence, group, now, transaction), JUSTIS));
    return (FareAnswer)
        effects.stream()
            .filter(Effect.AnswerWith.class::isInstance)
            .map(effect -> ((Effect.AnswerWith) effect).message())
            .findFirst()
            .orElseThrow();
  }

  Decision act(Act act) {
    return take(new Input.ActPerformed(act));
  }

  /// The MVD answers what it was asked last.
  void mvd(String code, MvdRecord... onFile) {
    mvd(asked.getLast(), code, onFile);
  }

  void mvd(FareMessage request, String code, MvdRecord... onFile) {
    boolean rejected =
        ShippedFarePolicy.POLICY
            .mvdResponse(LocalDate.of(2026, 1, 6), code)
            .filter(outcome -> outcome.outcome().name().equals("REJECTED"))
            .isPresent();
    FareAnswer answer =
        new FareAnswer.MvdResponse(
            answerTo(request),
            request(request),
            HoldGround.MONEY,
            code,
            rejected,
            now,
            List.of(onFile));
    take(new Input.AnswerReceived(lane(request), answer, MVD));
  }

  static String request(FareMessage message) {
    return switch (message.transaction()) {
      case MvdTransaction.HoldRequest hold -> hold.request();
      case MvdTransaction.ReleaseRequest release -> release.request();
      default -> throw new IllegalArgumentException("no request of the MVD: " + message);
    };
  }

  private Header answerTo(FareMessage request) {
    return request.header().answeredBy(new MessageId(new UUID(9, ++inputs)), now);
  }

  private CaseKey lane(FareMessage request) {
    return lanes.getOrDefault(request.header().messageId(), fileKey());
  }

  Decision take(Input input) {
    Decision decision = desk.decide(files, new Occasion(now, new UUID(7, ++inputs)), input);
    effects.clear();
    effects.addAll(decision.effects());
    if (decision instanceof Decision.Accepted(var next, _)) {
      files.keep(next);
    }
    List<Effect> these = List.copyOf(decision.effects());
    these.forEach(this::follow);
    effects.clear();
    effects.addAll(these);
    return decision;
  }

  private void follow(Effect effect) {
    switch (effect) {
      case Effect.SendMessage(var lane, var message) -> sent(lane, (FareMessage) message);
      case Effect.SetAlarm(var file, var name, var at) ->
          alarms.put(file + " " + name, new Alarm(file, name, at));
      case Effect.CancelAlarm(var file, var name) -> alarms.remove(file + " " + name);
      case Effect.RaiseWorkItem(var item) -> open.put(item.id(), item);
      case Effect.SettleWorkItem settle -> open.remove(settle.item());
      default -> {}
    }
  }

  private void sent(CaseKey lane, FareMessage message) {
    lanes.put(message.header().messageId(), lane);
    if (message.header().recipient().equals(MVD)) {
      asked.add(message);
      return;
    }
    told.add(message);
    take(
        new Input.AnswerReceived(
            lane, new FareAnswer.Acknowledgement(answerTo(message), List.of()), JUSTIS));
  }

  CaseKey fileKey() {
    return AccountFile.key(ACS, MODE, key);
  }

  AccountFile file() {
    CaseFile file = files.find(fileKey()).orElseThrow();
    return (AccountFile) file;
  }

  /// What was told to JUSTIS, by code.
  List<String> codes() {
    return told.stream().map(each -> each.transaction().code().name()).toList();
  }

  /// What was asked of the MVD, by code.
  List<String> requests() {
    return asked.stream().map(each -> each.transaction().code().name()).toList();
  }

  List<String> items() {
    return open.values().stream().map(WorkItem::code).sorted().toList();
  }

  <T> T lastTold(Class<T> type) {
    return told.stream()
        .map(FareMessage::transaction)
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  <T> T lastAsked(Class<T> type) {
    return type.cast(asked.getLast().transaction());
  }

  /// A case of money owed, its second notice to be mailed on the day named.
  void openAt(StreamPlacement.Step step, String day) {
    open(Debtor.disposed());
    justis(new JustisTransaction.StreamSet(placement(step, day)));
  }

  void open(CaseParty caseParty) {
    justis(new CourtTransaction.CaseAdd(caseParty, null));
  }

  private void placed(StreamPlacement.Step step) {
    justis(new JustisTransaction.StreamSet(placement(step, "2027-01-01")));
  }

  static StreamPlacement placement(StreamPlacement.Step step, String day) {
    return new StreamPlacement("DF-CIV", step, LocalDate.parse(day), 0);
  }

  /// Both notices mailed, the second one on 9 February 2026, and nothing paid: delinquent since the
  /// start of 10 March.
  void delinquent() {
    openAt(StreamPlacement.Step.POST1, "2026-01-10");
    until("2026-03-10T00:00");
  }

  /// A notice mailed by hand, of an account that JUSTIS has placed where that one is the next.
  VendorAct mailed(MailedNotice.Kind kind) {
    Account account = file().account();
    if (account != null && account.schedule().placement() == null) {
      switch (kind) {
        case REMINDER -> {}
        case POST1 -> placed(StreamPlacement.Step.POST1);
        case POST2 -> placed(StreamPlacement.Step.POST2);
      }
    }
    return new VendorAct.NoticeMailed(ACS, MODE, key, kind);
  }

  VendorAct.PaymentTaken payment(String number, long amount) {
    return new VendorAct.PaymentTaken(
        ACS, MODE, key, number, now, "PAYW", amount, 150, "CARD", Debtor.FINE);
  }

  FareAnswer flag(FlagChange change) {
    return justis(new CourtTransaction.FlagUpdate(change));
  }

  FareAnswer suspend(String reason, @Nullable String until) {
    return flag(
        new FlagChange.Suspend(
            new ControlFlags.Suspension(until == null ? null : LocalDate.parse(until), reason)));
  }

  FareAnswer resume() {
    return flag(new FlagChange.Suspend(null));
  }
}
