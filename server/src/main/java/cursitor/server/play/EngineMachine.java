package cursitor.server.play;

import cursitor.exchange.Act;
import cursitor.exchange.AnswerMessage;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Desk;
import cursitor.exchange.Effect;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Engine;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Wiring;
import cursitor.server.store.Alarm;
import cursitor.server.store.Attempt;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.story.machine.Machine;
import cursitor.story.machine.Reaction;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An engine on a store of its own. Whatever goes from desk to desk goes as bytes.
final class EngineMachine implements Machine {
  private static final int MOST = 1_000;

  private final Setting setting;
  private final Place place;
  private final boolean reopening;

  /// The documents of answers on their way from the DMV to a court.
  private final Map<MessageId, Octets> answers = new HashMap<>();

  private final List<Decision> witnessed = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private UUID seed = new UUID(0, 0);
  private Store store;
  private Engine engine;

  EngineMachine(Setting setting, Place place, boolean reopening) {
    this.setting = setting;
    this.place = place;
    this.reopening = reopening;
    store = Store.open(place, setting.kinds());
    engine = start();
  }

  private Engine start() {
    Map<OrganizationId, Desk> desks = new HashMap<>();
    for (OrganizationId organization : setting.organizations()) {
      desks.put(organization, new Witness(setting.desks().apply(organization), witnessed::add));
    }
    Wiring wiring =
        new Wiring(
            desks,
            setting.codecs(),
            () -> now,
            () -> seed,
            partner -> false,
            setting.otherContent());
    return Engine.start(store, wiring, fresh -> {});
  }

  @Override
  public void pause() {
    if (reopening) {
      close();
      store = Store.open(place, setting.kinds());
      engine = start();
    }
  }

  @Override
  public void close() {
    engine.close();
    store.close();
  }

  @Override
  public Reaction perform(Act act, Occasion occasion) {
    MessageId id = new MessageId(occasion.id("act"));
    Octets bytes = Octets.ofText(act + " " + id);
    return submit(new Arrival.Acted(act.desk(), id, new Input.ActPerformed(act), bytes), occasion);
  }

  @Override
  public Reaction receive(
      OrganizationId desk, Message message, OrganizationId caller, Occasion occasion) {
    Octets document = document(message);
    List<Arrival> arrivals = new ArrayList<>();
    if (message instanceof AnswerMessage answer) {
      attempt(desk, answer.header().reference(), Attempt.Result.ANSWERED, false)
          .ifPresent(arrivals::add);
    }
    arrivals.add(arrival(desk, caller, document));
    return submit(arrivals, desk, occasion);
  }

  @Override
  public Reaction receiveEdited(
      OrganizationId desk, Message message, Edit edit, OrganizationId caller, Occasion occasion) {
    String text = document(message).text();
    int place = text.indexOf(edit.from());
    if (place < 0) {
      throw new IllegalArgumentException("expected a text that stands in the message's document");
    }
    String edited =
        text.substring(0, place) + edit.to() + text.substring(place + edit.from().length());
    return receiveText(desk, edited, caller, occasion);
  }

  @Override
  public Reaction receiveText(
      OrganizationId desk, String text, OrganizationId caller, Occasion occasion) {
    return submit(arrival(desk, caller, Octets.ofText(text)), occasion);
  }

  @Override
  public Reaction report(OrganizationId desk, Input.DeliveryReported report, Occasion occasion) {
    List<Arrival> arrivals = new ArrayList<>();
    boolean open = report.trouble() != DeliveryTrouble.GAVE_UP;
    Attempt.Result result =
        report.trouble() == DeliveryTrouble.SHUT_OUT
            ? Attempt.Result.SHUT_OUT
            : Attempt.Result.TIMED_OUT;
    attempt(desk, report.message(), result, open).ifPresent(arrivals::add);
    arrivals.add(new Arrival.Internal(desk, report));
    return submit(arrivals, desk, occasion);
  }

  @Override
  public @Nullable Reaction ring(Occasion occasion, Predicate<OrganizationId> up) {
    now = occasion.at();
    return store.dueAlarms(now, MOST).stream()
        .filter(alarm -> up.test(alarm.caseFile().desk()))
        .findFirst()
        .map(alarm ->
            submit(
                new Arrival.Internal(
                    alarm.caseFile().desk(), new Input.AlarmRang(alarm.caseFile(), alarm.name())),
                occasion))
        .orElse(null);
  }

  /// When the earliest alarm rings that is due by then.
  Optional<Instant> earliest(Instant by) {
    return store.dueAlarms(by, 1).stream().findFirst().map(Alarm::at);
  }

  /// The bytes of a message: those the engine kept to be delivered, those the DMV answered with,
  /// or, for a message no desk of ours made, what the codec writes.
  private Octets document(Message message) {
    Header header = message.header();
    Octets answer = answers.get(header.messageId());
    if (answer != null) {
      return answer;
    }
    return undelivered(header.messageId())
        .filter(outgoing -> outgoing.sender().equals(header.sender()))
        .map(Outgoing::document)
        .orElseGet(() -> setting.codecs().of(header.exchangeCode()).write(message));
  }

  private Optional<Outgoing> undelivered(MessageId id) {
    return store.undelivered(0, MOST).stream()
        .filter(outgoing -> outgoing.message().equals(id))
        .findFirst();
  }

  private Optional<Arrival> attempt(
      OrganizationId desk, @Nullable MessageId request, Attempt.Result result, boolean open) {
    if (request == null) {
      return Optional.empty();
    }
    return undelivered(request)
        .map(outgoing ->
            new Arrival.Attempted(
                desk, new Attempt(desk, request, now, Duration.ZERO, result, 0), open));
  }

  private Arrival arrival(OrganizationId desk, OrganizationId caller, Octets document) {
    return switch (setting.codecs().codecs().read(document)) {
      case Reading.Valid(Message message, String payload) ->
          new Arrival.Valid(desk, new Input.MessageReceived(message, caller), document, payload);
      case Reading.Faulty(var header, var faults, String payload) ->
          new Arrival.Faulty(desk, caller, header, faults, document, payload);
    };
  }

  private Reaction submit(Arrival arrival, Occasion occasion) {
    return submit(List.of(arrival), arrival.desk(), occasion);
  }

  /// The reaction is to the last of the arrivals.
  private Reaction submit(List<Arrival> arrivals, OrganizationId desk, Occasion occasion) {
    now = occasion.at();
    seed = occasion.seed();
    witnessed.clear();
    Outcome outcome = engine.submitAll(arrivals).getLast();
    return switch (outcome.verdict()) {
      case PARKED -> throw new IllegalStateException("a defect parked it; see the log");
      case QUARANTINED -> Reaction.quarantined(desk);
      case ACCEPTED, REFUSED, CONFLICT, MENDED -> reaction(desk, outcome);
    };
  }

  private Reaction reaction(OrganizationId desk, Outcome outcome) {
    AnswerMessage answer = answer(outcome.answer());
    if (outcome.repeated() && witnessed.isEmpty()) {
      return Reaction.repeated(desk, outcome.refusals(), answer);
    }
    List<CaseFile> files = new ArrayList<>();
    List<Effect> effects = new ArrayList<>();
    for (Decision decision : witnessed) {
      files.addAll(decision.files());
      decision.effects().stream()
          .filter(effect -> !(effect instanceof Effect.AnswerWith))
          .forEach(effects::add);
    }
    return new Reaction(desk, Reaction.Kind.DECIDED, files, effects, outcome.refusals(), answer);
  }

  /// The answer as the other side reads it.
  private @Nullable AnswerMessage answer(Octets document) {
    if (document.isEmpty()) {
      return null;
    }
    return switch (setting.codecs().codecs().read(document)) {
      case Reading.Valid(AnswerMessage answer, _) -> {
        answers.put(answer.header().messageId(), document);
        yield answer;
      }
      case Reading.Valid(Message other, _) ->
          throw new IllegalStateException("an answer that is none: " + other.getClass());
      case Reading.Faulty faulty ->
          throw new IllegalStateException("an answer nobody can read: " + faulty.faults());
    };
  }
}
