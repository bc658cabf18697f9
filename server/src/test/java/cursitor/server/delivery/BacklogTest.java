package cursitor.server.delivery;

import static cursitor.server.delivery.Letters.id;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.PartnerConfig;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.wire.Octets;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Lanes of a backlog let the others go first. Each message here is known by its number, and all
/// are answered at once.
class BacklogTest {
  private static final int CONCURRENCY = 16;

  /// So many of a backlog may be on their way; the rest of the room is for the others.
  private static final int ROOM = 12;

  private final MovedTime time = new MovedTime();
  private final List<Long> posted = new ArrayList<>();
  private final List<Long> asBacklog = new ArrayList<>();
  private final Book book = new Book();
  private final Line line = line();

  @Test
  void aReleaseGoesBeforeTheBacklogThatWaits() {
    for (int i = 1; i <= 40; i++) {
      add(i, "party " + i, Priority.BACKLOG);
    }
    add(41, "somebody else", Priority.SAME_DAY);
    time.settle();

    assertThat(posted).hasSize(41);
    assertThat(posted.indexOf(41L)).isEqualTo(ROOM);
    assertThat(asBacklog).hasSize(40).doesNotContain(41L);
    assertThat(book.priorities.get(ROOM)).isEqualTo(Priority.SAME_DAY);
  }

  @Test
  void whatStandsBeforeAReleaseInItsLaneGoesWithItAndInOrder() {
    for (int i = 1; i <= 200; i++) {
      add(i, "party " + i % 100, Priority.BACKLOG);
    }
    add(201, "party 99", Priority.SAME_DAY);
    time.settle();

    assertThat(posted.indexOf(99L)).isEqualTo(ROOM);
    assertThat(posted.indexOf(199L)).isGreaterThan(ROOM);
    assertThat(posted.indexOf(201L)).isGreaterThan(posted.indexOf(199L));
    assertThat(posted.indexOf(201L)).isLessThan(ROOM + 2 * CONCURRENCY);
    assertThat(asBacklog).hasSize(198).doesNotContain(99L, 199L, 201L);
  }

  @Test
  void aBacklogComesOnAlthoughOthersKeepComing() {
    for (int i = 1; i <= CONCURRENCY; i++) {
      add(i, "party " + i, Priority.SAME_DAY);
    }
    add(100, "old", Priority.BACKLOG);
    for (int i = 101; i <= 200; i++) {
      add(i, "party " + i, Priority.SAME_DAY);
    }
    time.settle();

    assertThat(posted.indexOf(100L)).isEqualTo(CONCURRENCY + ReadyLanes.YIELDS);
  }

  @Test
  void aLineForOneAtATimeCarriesABacklogToo() {
    ReadyLanes ready = new ReadyLanes(1);
    Outgoing old = Letters.request(1, "old", Priority.BACKLOG);
    Window window = new Window(Letters.course(old), 1);
    Lane lane = new Lane(new Window.Pair(window, window));
    lane.add(old);
    ready.add(lane);

    assertThat(ready.isEmpty()).isFalse();
    assertThat(ready.next()).isSameAs(lane);
  }

  private void add(long number, String lane, Priority priority) {
    Outgoing message = Letters.request(number, lane, priority);
    book.open.put(number, message);
    line.add(message);
  }

  private Reply post(Letter letter) {
    long number = Letters.number(letter);
    posted.add(number);
    if ("u=7".equals(letter.headers().get("Priority"))) {
      asBacklog.add(number);
    }
    return new Reply.Came(200, Octets.ofText("answer " + id(number)));
  }

  private Line line() {
    PartnerConfig config =
        PartnerConfig.of("CA-DMV", URI.create("http://dmv.example/exchange"), "k");
    assertThat(config.concurrency()).isEqualTo(CONCURRENCY);
    Courier courier =
        new Courier(config, config.address(), new Wrapping.Plain(Letters.CODEC), this::post, time);
    Surroundings world = new Surroundings(time, time, new SplittableRandom(7), time);
    return new Line(config, courier, book, world, new Tally());
  }
}
