package cursitor.server.delivery;

import static cursitor.server.delivery.Letters.id;
import static cursitor.server.delivery.Letters.request;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.engine.Outbox;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Octets;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Where more is to be delivered than is at hand: nothing is lost, done twice or sent out of the
/// order of its lane, whatever happens while the store is read.
class WindowTest {
  private static final Duration BACK_OFF = Duration.ofMinutes(60);
  private static final Duration LONGEST = BACK_OFF.plusMinutes(6);

  private final MovedTime time = new MovedTime();
  private final Book book = new Book();
  private final List<Long> posted = new ArrayList<>();
  private final List<Long> taken = new ArrayList<>();
  private LongPredicate takes = _ -> true;
  private Reply otherwise = new Reply.NoConnection(false);
  private LongFunction<String> laneOf = number -> "lane " + number;
  private final Line line = line();

  @Test
  void ofWhatAPartnerThatIsDownDoesNotTakeOnlyAWindowIsAtHand() {
    takes = _ -> false;
    laneOf = number -> "lane " + number % 5_000;
    commit(1, 10_000, Priority.SAME_DAY);
    time.forward(Duration.ofMinutes(30));
    assertThat(line.state().circuit()).isNotEqualTo(Circuit.State.CLOSED);
    assertThat(line.state().openLanes()).isLessThan(Window.FULL + 70);
    assertThat(posted).hasSizeLessThan(70);

    takes = _ -> true;
    time.forward(LONGEST.multipliedBy(2));

    assertThat(taken).hasSize(10_000).doesNotHaveDuplicates();
    for (long number = 1; number <= 5_000; number++) {
      assertThat(taken.indexOf(number)).isLessThan(taken.indexOf(number + 5_000));
    }
    assertThat(line.state().openLanes()).isZero();
  }

  @Test
  void theCommittingThreadReadsNothing() {
    commit(1, 2_000, Priority.SAME_DAY);
    assertThat(book.pages + book.singles).isZero();

    time.settle();

    assertThat(taken).hasSize(2_000).isSorted();
    assertThat(book.pages)
        .as("each is read once, and then nothing")
        .isEqualTo(1_500 / Window.PAGE + 1);
  }

  @Test
  void whatIsCommittedBehindAnythingElseWaitsForItsTurn() {
    commit(1, 1_000, Priority.SAME_DAY);
    book.meanwhile = () -> commit(1_001, 1_100, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).hasSize(1_100).isSorted();
  }

  @Test
  void whatIsCommittedWhileTheLastPageIsReadIsNotLost() {
    commit(1, Window.FULL + 100, Priority.SAME_DAY);
    book.meanwhile = () -> commit(Window.FULL + 101, Window.FULL + 101, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).containsExactlyElementsOf(numbers(1, Window.FULL + 101));
    commit(2_000, 2_000, Priority.SAME_DAY);
    int pages = book.pages;
    time.settle();
    assertThat(taken).last().isEqualTo(2_000L);
    assertThat(book.pages).as("it had caught up").isEqualTo(pages);
  }

  @Test
  void aReleaseOvertakesABacklogThatIsOnlyInTheStore() {
    commit(1, 3_000, Priority.BACKLOG);
    commit(3_001, 3_001, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).hasSize(3_001);
    assertThat(taken.indexOf(3_001L)).isLessThan(20);
  }

  @Test
  void whatStandsBeforeAReleaseInItsLaneIsFetchedFromTheStore() {
    laneOf = number -> number == 900 || number == 950 || number > 1_000 ? "x" : "lane " + number;
    commit(1, 1_000, Priority.BACKLOG);
    commit(1_001, 1_001, Priority.SAME_DAY);
    commit(1_002, 1_002, Priority.BACKLOG);
    commit(1_003, 1_003, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).hasSize(1_003).doesNotHaveDuplicates();
    assertThat(taken.stream().filter(number -> laneOf.apply(number).equals("x")))
        .containsExactly(900L, 950L, 1_001L, 1_002L, 1_003L);
    assertThat(taken.indexOf(1_003L)).isLessThan(300);
  }

  @Test
  void whatIsCommittedToALaneWhileItIsReadHasItsOwnBeforeIt() {
    laneOf = number -> number == 900 || number > 1_000 ? "x" : "lane " + number;
    commit(1, 1_000, Priority.BACKLOG);
    commit(1_001, 1_001, Priority.SAME_DAY);
    book.meanwhileOfLane =
        () -> {
          commit(1_002, 1_002, Priority.BACKLOG);
          commit(1_003, 1_003, Priority.SAME_DAY);
        };
    time.settle();

    assertThat(taken.stream().filter(number -> laneOf.apply(number).equals("x")))
        .containsExactly(900L, 1_001L, 1_002L, 1_003L);
  }

  @Test
  void whatStandsBeforeABacklogInItsLaneIsFetchedFromTheStore() {
    laneOf = number -> number == 900 || number > 1_000 ? "x" : "lane " + number;
    commit(1, 1_000, Priority.SAME_DAY);
    commit(1_001, 1_001, Priority.BACKLOG);
    time.settle();

    assertThat(taken).hasSize(1_001).doesNotHaveDuplicates();
    assertThat(taken.indexOf(900L)).isLessThan(300);
    assertThat(taken.indexOf(1_001L)).isGreaterThan(taken.indexOf(900L));
  }

  @Test
  void stuckLanesDoNotBlockOthers() {
    otherwise = came("<html>welcome</html>");
    takes = number -> number > 600;
    commit(1, 1_500, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).containsExactlyElementsOf(numbers(601, 1_500));
    assertThat(line.state().openLanes()).isEqualTo(600);

    takes = _ -> true;
    time.forward(LONGEST);
    assertThat(taken).hasSize(1_500);

    commit(2_001, 4_000, Priority.SAME_DAY);
    assertThat(line.state().openLanes()).as("none is stuck any more").isEqualTo(Window.FULL);
  }

  @Test
  void aLongLaneThatIsStuckDoesNotBlockOthers() {
    otherwise = came("<html>welcome</html>");
    takes = number -> number > 1_500;
    laneOf = number -> number <= 1_500 ? "x" : "lane " + number;
    commit(1, 1_600, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).containsExactlyElementsOf(numbers(1_501, 1_600));
    takes = _ -> true;
    time.forward(LONGEST);
    assertThat(taken).hasSize(1_600);
    assertThat(taken.subList(100, 1_600)).isSorted();
  }

  @Test
  void aHeapIsNotFilledByStuckLanes() {
    Window window = new Window(Letters.course(request(1, "a")), 16);
    window.hold(Window.MOST);
    window.stick(Window.MOST);

    assertThat(window.takes(Window.MOST + 1)).isFalse();
    assertThat(window.isDue()).isFalse();
    window.hold(-1);
    assertThat(window.isDue()).isTrue();
  }

  @Test
  void whatIsDoneWhileItsPageIsReadIsNotSentAgain() {
    laneOf = number -> number == 700 || number > 1_000 ? "x" : "lane " + number;
    commit(1, 1_000, Priority.BACKLOG);
    commit(1_001, 1_001, Priority.SAME_DAY);
    book.meanwhile = time::settle;
    time.settle();

    assertThat(taken).hasSize(1_001).doesNotHaveDuplicates();
    assertThat(posted).hasSize(1_001);
    assertThat(line.state().openLanes()).isZero();
  }

  @Test
  void whatIsWithdrawnWhileItIsOnlyInTheStoreIsNotSent() {
    commit(1, 1_000, Priority.SAME_DAY);
    withdraw(900);
    book.meanwhile = () -> withdraw(600);
    time.settle();

    assertThat(posted).hasSize(998).doesNotContain(600L, 900L);
    assertThat(line.state().openLanes()).isZero();
  }

  private void withdraw(long number) {
    Outgoing message = request(number, laneOf.apply(number));
    book.open.remove(number);
    line.withdraw(
        new Outbox.Withdrawn(
            number, message.sender(), message.recipient(), message.lane(), message.message()));
  }

  @Test
  void whatIsToBeSentOnceMoreIsTakenAtOnceWhereverTheHorizonIs() {
    laneOf = number -> number == 1_800 || number == 1_900 ? "x" : "lane " + number;
    commit(1, 2_000, Priority.SAME_DAY);
    book.open.remove(1_900L);
    withdraw(3);
    again(3);
    again(1_900);
    time.settle();

    assertThat(taken).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(taken.indexOf(3L)).isLessThan(10);
    assertThat(taken.indexOf(1_900L)).isBetween(taken.indexOf(1_800L), 800);
  }

  @Test
  void whatIsToBeSentOnceMoreWhileItsPageIsReadIsNotLost() {
    commit(1, 1_000, Priority.SAME_DAY);
    book.open.remove(600L);
    book.meanwhile = () -> again(600);
    time.settle();

    assertThat(taken).hasSize(1_000).doesNotHaveDuplicates();
  }

  @Test
  void whatIsToBeSentOnceMoreWhileALaterOneOfItsLaneIsOnItsWayIsNotLost() {
    laneOf = _ -> "x";
    commit(1, 1, Priority.SAME_DAY);
    time.settle();
    takes =
        number -> {
          if (number == 2) {
            again(1);
          }
          return true;
        };
    commit(2, 3, Priority.SAME_DAY);
    time.settle();

    assertThat(taken).containsExactly(1L, 2L, 1L, 3L);
    assertThat(line.state().openLanes()).isZero();
  }

  private void again(long number) {
    Outgoing message = request(number, laneOf.apply(number));
    book.open.put(number, message);
    line.add(message);
  }

  @Test
  void aStoreThatDoesNotAnswerIsAskedAgain() {
    laneOf = number -> number == 900 || number > 1_000 ? "x" : "lane " + number;
    commit(1, 1_000, Priority.BACKLOG);
    commit(1_001, 1_001, Priority.SAME_DAY);
    book.unreadable = true;
    time.settle();
    assertThat(posted).hasSize(Window.FULL).doesNotContain(1_001L);

    book.unreadable = false;
    time.forward(Duration.ofSeconds(2));

    assertThat(taken).hasSize(1_001).doesNotHaveDuplicates();
    assertThat(taken.indexOf(900L)).isLessThan(taken.indexOf(1_001L));
  }

  @Test
  void anotherProcessTakesUpWhatIsLeftPageByPage() {
    for (long number = 1; number <= 1_000; number++) {
      Priority priority = number % 2 == 0 ? Priority.BACKLOG : Priority.SAME_DAY;
      book.open.put(number, request(number, "lane " + number % 300, priority));
    }
    line.begin(1_000, book.courses());
    // It was in the store before the node began, and delivery is only told of it now.
    line.add(request(999, "lane 99"));
    commit(1_001, 1_001, Priority.SAME_DAY);
    time.settle();
    line.add(request(1_000, "lane 100", Priority.BACKLOG));
    time.settle();

    assertThat(taken).hasSize(1_001).doesNotHaveDuplicates();
    for (long number = 1; number <= 700; number++) {
      assertThat(taken.indexOf(number)).isLessThan(taken.indexOf(number + 300));
    }
    assertThat(book.pages).isGreaterThanOrEqualTo(4);
  }

  @Test
  void twoSendersHaveAWindowEach() {
    commit(1, 1_000, Priority.SAME_DAY);
    Outgoing one = request(1_001, "of another court");
    Outgoing other =
        new Outgoing(
            one.number(),
            Letters.DMV,
            one.recipient(),
            one.lane(),
            one.caseFile(),
            one.message(),
            true,
            one.document(),
            0);
    book.open.put(1_001L, other);
    line.add(other);
    time.settle();

    assertThat(taken.indexOf(1_001L)).isEqualTo(Window.FULL);
    assertThat(taken).hasSize(1_001);
  }

  @Test
  void noBytesAreHeldOfWhatHasToWaitForThePartner() {
    takes = _ -> false;
    commit(1, 100, Priority.SAME_DAY);
    time.settle();
    commit(101, 200, Priority.SAME_DAY);
    time.settle();
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.OPEN);
    assertThat(book.singles).as("of those that were tried").isLessThan(50);

    takes = _ -> true;
    book.singles = 0;
    time.forward(LONGEST);

    assertThat(taken).hasSize(200);
    assertThat(book.singles).isEqualTo(200);
  }

  @Test
  void aClosedLineReadsNothing() {
    commit(1, 1_000, Priority.SAME_DAY);
    time.settle();
    line.begin(1_000, List.of(new Course(Letters.COURT, Letters.DMV, Priority.BACKLOG)));
    line.close();
    int pages = book.pages;
    time.settle();

    assertThat(book.pages).isEqualTo(pages);
  }

  private void commit(long from, long to, Priority priority) {
    for (long number = from; number <= to; number++) {
      book.open.put(number, request(number, laneOf.apply(number), priority));
    }
    for (long number = from; number <= to; number++) {
      line.add(request(number, laneOf.apply(number), priority));
    }
  }

  private static List<Long> numbers(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  private static Reply came(String body) {
    return new Reply.Came(200, Octets.ofText(body));
  }

  private Reply post(Letter letter) {
    long number = Letters.number(letter);
    posted.add(number);
    if (!takes.test(number)) {
      return otherwise;
    }
    taken.add(number);
    return came("answer " + id(number));
  }

  private Line line() {
    PartnerConfig config =
        PartnerConfig.of("CA-DMV", URI.create("http://dmv.example/exchange"), "k")
            .with(new Retry(Duration.ofSeconds(30), 9, BACK_OFF));
    Courier courier =
        new Courier(config, config.address(), new Wrapping.Plain(Letters.CODEC), this::post, time);
    Surroundings world = new Surroundings(time, time, new SplittableRandom(7), time);
    Line made = new Line(config, courier, book, world, new Tally());
    book.line = made;
    return made;
  }
}
