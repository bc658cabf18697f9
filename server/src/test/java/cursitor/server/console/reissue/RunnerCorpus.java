package cursitor.server.console.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.console.Console;
import cursitor.server.console.MovedClock;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.reissue.Run.Counts;
import cursitor.server.console.reissue.Run.Pace;
import cursitor.server.console.reissue.Run.State;
import cursitor.server.console.reissue.Run.Way;
import cursitor.server.delivery.Wakeups;
import cursitor.server.reissue.Correcting.Done;
import cursitor.server.reissue.Finder;
import cursitor.server.store.Decided;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Place;
import cursitor.server.store.StoreFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs go on batch by batch at their pace, are stopped, and outlive the node. For every database
/// there is a subclass.
abstract class RunnerCorpus {
  private static final OrganizationId COURT = new OrganizationId("90001");
  private static final UUID RUN = new UUID(1, 2);

  private final MovedClock clock = new MovedClock();
  private final List<Wakeup> waiting = new ArrayList<>();
  private final List<Long> corrected = new ArrayList<>();
  private final Map<Long, Done> fates = new HashMap<>();
  private final Numbered produced = new Numbered();
  private Place place;
  private Console console;
  private Runs runs;
  private Runner runner;
  private boolean diskFull;
  private LongConsumer atEach = _ -> {};

  private record Wakeup(Instant at, Runnable task) {}

  abstract Place place();

  @BeforeEach
  void open() {
    place = place();
    start();
  }

  private void start() {
    console = Console.open(place, clock);
    console.accounts().addHashed("sue", ConsoleRole.SUPERVISOR, Set.of(), "none", false);
    console.accounts().addHashed("tom", ConsoleRole.OPERATOR, Set.of(), "none", false);
    runs = new Runs(console.store());
    Wakeups wakeups = (when, task) -> waiting.add(new Wakeup(when, task));
    runner =
        new Runner(
            runs,
            new Finder(produced),
            (_, found) -> apply(found.place()),
            new OfItsAccount(runs, console),
            clock,
            wakeups);
    runner.begin();
  }

  private Done apply(long number) {
    if (diskFull) {
      throw new StoreFailure("the disk is full", true, new IllegalStateException());
    }
    corrected.add(number);
    atEach.accept(number);
    return fates.getOrDefault(number, Done.MADE);
  }

  @AfterEach
  void close() {
    runner.close();
    console.close();
  }

  /// Nothing of a process that was killed comes back but what it has kept.
  private void restart() {
    waiting.clear();
    close();
    start();
  }

  /// Has everything done that is due by now.
  private void ring() {
    boolean any = true;
    while (any) {
      List<Wakeup> due =
          waiting.stream().filter(each -> !each.at().isAfter(clock.instant())).toList();
      waiting.removeAll(due);
      due.forEach(each -> each.task().run());
      any = !due.isEmpty();
    }
  }

  private void pass(Duration span) {
    clock.forward(span);
    ring();
  }

  private Run begun(int perMinute, int batch) {
    Run run =
        new Run(
            RUN,
            "sue",
            clock.instant(),
            new Decided.Choice(COURT, null, null, null, Instant.EPOCH, clock.instant()),
            Way.SEND,
            new Pace(perMinute, batch),
            State.RUNNING,
            0,
            Counts.NONE,
            clock.instant(),
            null);
    assertThat(runs.add(run)).isTrue();
    assertThat(runs.add(run)).isFalse();
    runner.carryOn(RUN);
    ring();
    return kept();
  }

  private boolean stop() {
    return runs.become(RUN, State.RUNNING, State.STOPPED);
  }

  private boolean goOn() {
    boolean did = runs.goOn(RUN, "sue");
    runner.carryOn(RUN);
    return did;
  }

  private Run kept() {
    return runs.find(RUN).orElseThrow();
  }

  private static Long[] numbers(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toArray(Long[]::new);
  }

  @Test
  void itGoesOnBatchByBatchAtItsPace() {
    produced.most = 5;
    Run run = begun(4, 2);

    assertThat(corrected).containsExactly(1L, 2L);
    assertThat(run.state()).isEqualTo(State.RUNNING);
    assertThat(run.nextAt()).isEqualTo(clock.instant().plusSeconds(30));
    pass(Duration.ofSeconds(29));
    assertThat(corrected).hasSize(2);
    pass(Duration.ofSeconds(1));
    assertThat(corrected).containsExactly(numbers(1, 4));
    pass(Duration.ofSeconds(30));
    assertThat(corrected).containsExactly(numbers(1, 5));
    assertThat(kept().state()).isEqualTo(State.FINISHED);
    assertThat(kept().counts()).isEqualTo(new Counts(5, 0, 0, 0));
    assertThat(kept().endedAt()).isEqualTo(clock.instant());
    assertThat(runs.newest(List.of(COURT), 9)).containsExactly(kept());
    assertThat(runs.newest(List.of(new OrganizationId("90002")), 9)).isEmpty();
    assertThat(runs.newest(List.of(), 9)).isEmpty();
    assertThat(waiting).isEmpty();
  }

  @Test
  void whatNeedsNoCorrectionTakesNoTime() {
    produced.most = 130;
    for (long i = 2; i < 130; i++) {
      fates.put(i, i % 2 == 0 ? Done.RIGHT : Done.LEFT);
    }

    begun(1, 2);

    assertThat(corrected).containsExactly(numbers(1, 130));
    assertThat(kept().counts()).isEqualTo(new Counts(2, 64, 64, 0));
    assertThat(kept().state()).isEqualTo(State.FINISHED);
  }

  @Test
  void itIsStoppedAndGoesOnWhereItWas() {
    produced.most = 6;
    begun(2, 2);
    assertThat(stop()).isTrue();
    assertThat(stop()).isFalse();

    pass(Duration.ofHours(1));
    assertThat(corrected).containsExactly(1L, 2L);
    assertThat(kept().state()).isEqualTo(State.STOPPED);

    assertThat(goOn()).isTrue();
    assertThat(goOn()).isFalse();
    ring();
    assertThat(corrected).containsExactly(numbers(1, 4));
    pass(Duration.ofMinutes(1));
    assertThat(corrected).containsExactly(numbers(1, 6));
    assertThat(kept().state()).isEqualTo(State.FINISHED);
  }

  /// Going on at once must not be a way around the pace.
  @Test
  void whoStopsItAndGoesOnDoesNotMakeItFaster() {
    produced.most = 6;
    begun(2, 2);
    for (int i = 0; i < 3; i++) {
      stop();
      goOn();
      ring();
    }
    assertThat(corrected).hasSize(2);
    assertThat(waiting).as("it is woken once for each time").hasSize(1);
    pass(Duration.ofMinutes(1));
    assertThat(corrected).hasSize(4);
  }

  @Test
  void itOutlivesTheNode() {
    produced.most = 6;
    begun(2, 2);
    restart();
    assertThat(corrected).hasSize(2);
    pass(Duration.ofMinutes(1));
    restart();
    pass(Duration.ofMinutes(1));

    assertThat(corrected).containsExactly(numbers(1, 6));
    assertThat(kept().counts().made()).isEqualTo(6);
    restart();
    pass(Duration.ofMinutes(1));
    assertThat(corrected).hasSize(6);
  }

  /// Of a stopped one a new process knows that it was stopped.
  @Test
  void aStoppedOneStaysStopped() {
    produced.most = 6;
    begun(2, 2);
    stop();
    restart();
    pass(Duration.ofHours(1));
    assertThat(corrected).hasSize(2);
    assertThat(runs.running()).isEmpty();
  }

  @Test
  void itStopsWithItsAccountAndGoesOnForAnother() {
    produced.most = 6;
    begun(2, 2);
    console.accounts().lock("sue");
    pass(Duration.ofMinutes(1));
    assertThat(corrected).containsExactly(1L, 2L);
    assertThat(kept().state()).isEqualTo(State.STOPPED);
    assertThat(console.audit().newest(Long.MAX_VALUE, 1))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.deed()).isEqualTo(Deed.REISSUE_STOPPED);
          assertThat(row.detail()).contains(RUN.toString(), "may not any more");
        });

    assertThat(runs.goOn(RUN, "tom")).isTrue();
    runner.carryOn(RUN);
    ring();
    assertThat(corrected).containsExactly(numbers(1, 4));
    assertThat(kept().account()).isEqualTo("tom");
  }

  @Test
  void itStopsInTheMiddleOfABatchOfAnAccountThatIsShut() {
    produced.most = 6;
    atEach =
        number -> {
          if (number == 2) {
            console.accounts().lock("sue");
          }
        };
    begun(60, 6);
    assertThat(corrected).containsExactly(1L, 2L);
    assertThat(kept().state()).isEqualTo(State.STOPPED);
    assertThat(kept().counts().made()).isEqualTo(2);
  }

  @Test
  void itWaitsForAStoreThatFails() {
    produced.most = 2;
    diskFull = true;
    begun(60, 2);
    assertThat(kept().state()).isEqualTo(State.RUNNING);
    assertThat(kept().place()).isZero();
    diskFull = false;
    pass(Duration.ofMinutes(1));
    assertThat(corrected).containsExactly(1L, 2L);
    assertThat(kept().state()).isEqualTo(State.FINISHED);
  }

  @Test
  void anErrorDoesNotEndItForGood() {
    produced.most = 2;
    atEach =
        _ -> {
          throw new StackOverflowError("told to");
        };
    begun(60, 2);
    assertThat(kept().place()).isZero();
    atEach = _ -> {};
    pass(Duration.ofMinutes(1));
    assertThat(corrected).containsExactly(1L, 1L, 2L);
    assertThat(kept().state()).isEqualTo(State.FINISHED);
  }

  /// The wakeup comes when its time has passed, whatever the clock says by then.
  @Test
  void aClockThatIsSetBackDoesNotHoldItUp() {
    produced.most = 4;
    begun(2, 2);
    clock.forward(Duration.ofHours(-5));
    wakeAll();
    ring();

    assertThat(corrected).containsExactly(numbers(1, 4));
    restart();
    pass(Duration.ofMinutes(1));
    assertThat(kept().state()).isEqualTo(State.FINISHED);
  }

  /// A minute passed, and the clock was set back by half of one.
  @Test
  void aClockThatIsSetBackALittleDoesNotHoldItUpEither() {
    produced.most = 4;
    begun(2, 2);
    clock.forward(Duration.ofSeconds(30));
    wakeAll();

    assertThat(corrected).containsExactly(numbers(1, 4));
  }

  private void wakeAll() {
    List<Wakeup> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(each -> each.task().run());
  }

  @Test
  void whatTheDeskRefusedCountsAsSuch() {
    produced.most = 2;
    fates.put(1L, Done.REFUSED);
    begun(60, 2);
    assertThat(kept().counts()).isEqualTo(new Counts(1, 0, 0, 1));
  }

  /// So many messages were sent, numbered from 1.
  private static final class Numbered implements Decided {
    private long most;

    @Override
    public SentPage sent(Choice choice, long after, int limit) {
      List<KeptMessage> messages =
          LongStream.rangeClosed(after + 1, Math.min(most, after + limit))
              .mapToObj(Numbered::message)
              .toList();
      return new SentPage(messages, after + limit < most ? after + limit : 0);
    }

    private static KeptMessage message(long number) {
      return new KeptMessage(
          number,
          new Flow(
              COURT,
              new OrganizationId("CA-DMV"),
              "DMV907",
              Direction.SENT,
              OperatingMode.PRODUCTION),
          new MessageId(new UUID(9, number)),
          0,
          0,
          Standing.REFUSED,
          Instant.EPOCH,
          0,
          new CaseKey(COURT, OperatingMode.PRODUCTION, "participant", "TR-" + number + "/P1"),
          "H-" + number,
          null);
    }

    @Override
    public List<String> rules(OrganizationId desk) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Written> programs() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Page page(Choice choice, long after, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Count countDecisions(Choice choice, int most) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Count countSent(Choice choice, int most) {
      throw new UnsupportedOperationException();
    }
  }
}
