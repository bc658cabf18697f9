package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Attempt;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.verify.Verify;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the database refuses for what it holds is parked alone, on any database.
abstract class UnwritableCorpus {
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  final MessageId id = NoteWorld.id();
  NoteWorld world;

  abstract Place place() throws Exception;

  /// What this database does not take in a text.
  abstract String poison();

  @BeforeEach
  void begin() throws Exception {
    world = new NoteWorld(place());
  }

  @AfterEach
  void end() {
    world.close();
    callers.close();
  }

  /// Tells something on the docket that cannot be written there.
  Arrival poisonous() {
    return world.request(NoteWorld.THERE, id, "P", NoteDesk.TELL + poison());
  }

  List<KeptMessage> kept() {
    return world.store().records().messages(NoteWorld.HERE, id);
  }

  List<WorkItem> open() {
    return world.store().records().workItems(NoteWorld.HERE, true, 10).stream()
        .map(KeptWorkItem::item)
        .toList();
  }

  private void isParked(Outcome outcome, Arrival.Valid arrival) {
    assertThat(outcome.verdict()).isEqualTo(Verdict.PARKED);
    assertThat(kept()).singleElement().extracting(KeptMessage::standing).isEqualTo(Standing.PARKED);
    assertThat(world.store().records().bytes(outcome.receipt())).isEqualTo(arrival.bytes());
    assertThat(open()).singleElement().extracting(WorkItem::code).isEqualTo("PARKED");
    assertThat(open().getFirst().sentence()).contains("once this node was stopped and started");
    assertThat(open().toString()).doesNotContain(poison());
  }

  private void holds() {
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void ofSeveralThatBelongTogetherItAloneIsParked() {
    Arrival bad = poisonous();
    List<Outcome> outcomes =
        world
            .engine()
            .submitAll(
                List.of(
                    world.request("A", "a"),
                    world.request("P", "before"),
                    bad,
                    world.request("P", "behind"),
                    world.request("C", "c")));

    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(
            Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.PARKED, Verdict.ACCEPTED, Verdict.ACCEPTED);
    isParked(outcomes.get(2), (Arrival.Valid) bad);
    assertThat(world.read("P").pages())
        .containsExactly(new Notebook.Page.Written("before"), new Notebook.Page.Written("behind"));
    assertThat(world.store().nextAlarm()).isEmpty();
    holds();
  }

  /// While one is decided, all others come into one batch with it.
  @Test
  void whateverOthersBringAtThatMomentIsKept() throws Exception {
    world.mayDecide.acquire();
    List<Future<Outcome>> good = new ArrayList<>();
    good.add(submitted(world.request("A", "keeps the engine busy")));
    world.decided.acquire();
    good.add(submitted(world.request("S", "one")));
    Future<Outcome> bad = submitted(poisonous());
    good.add(submitted(world.request("S", "two")));
    good.add(submitted(NoteWorld.act(NoteWorld.id(), "T", "three")));
    world.mayDecide.release();

    for (Future<Outcome> each : good) {
      assertThat(each.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    }
    isParked(bad.get(), (Arrival.Valid) poisonous());
    assertThat(world.read("S").pages()).hasSize(2);
    assertThat(world.outbox).hasSize(1);
    assertThat(world.engine().submit(world.request("S", "three")).receipt()).isEqualTo(10);
    world.restart();
    assertThat(world.read("S").pages()).hasSize(3);
    holds();
  }

  Future<Outcome> submitted(Arrival arrival) {
    return callers.submit(() -> world.engine().submit(arrival));
  }

  @Test
  void whenItComesAgainItIsInNobodysWay() {
    Arrival bad = poisonous();
    world.engine().submit(bad);
    world.decided.drainPermits();
    Outcome again = world.engine().submit(bad);

    assertThat(world.decided.drainPermits()).isEqualTo(1);
    assertThat(again.repeated()).isTrue();
    isParked(again, (Arrival.Valid) bad);
    world.restart();
    isParked(world.engine().submit(bad), (Arrival.Valid) bad);
    holds();
  }

  @Test
  void whatItIsAboutMayBeWhatIsRefused() {
    Arrival bad = world.request(NoteWorld.THERE, id, poison(), "hello");
    List<Outcome> outcomes = world.engine().submitAll(List.of(bad, world.request("A", "a")));

    assertThat(outcomes.get(1).verdict()).isEqualTo(Verdict.ACCEPTED);
    isParked(outcomes.getFirst(), (Arrival.Valid) bad);
    holds();
  }

  @Test
  void theClockAndWordFromDeliveryAreKeptBesideIt() {
    world.engine().submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    world.pass(Duration.ofMinutes(2));
    List<Outcome> outcomes =
        world
            .engine()
            .submitAll(
                List.of(
                    ring("S", "overdue"),
                    poisonous(),
                    new Arrival.Attempted(NoteWorld.HERE, attempt(), true)));

    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.ACCEPTED, Verdict.PARKED, Verdict.ACCEPTED);
    Outgoing sent = world.outbox.getFirst();
    assertThat(world.store().records().attempts(sent.number())).hasSize(1);
    assertThat(world.read("S").pages()).last().isEqualTo(new Notebook.Page.Written("overdue"));
    holds();
  }

  private static Arrival ring(String subject, String alarm) {
    return new Arrival.Internal(
        NoteWorld.HERE, new Input.AlarmRang(NoteWorld.notebook(subject), alarm));
  }

  private Attempt attempt() {
    return new Attempt(
        NoteWorld.HERE,
        world.outbox.getFirst().message(),
        world.now,
        Duration.ofMillis(12),
        Attempt.Result.TIMED_OUT,
        0);
  }
}
