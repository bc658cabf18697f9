package cursitor.server.delivery;

import static cursitor.server.delivery.Letters.id;
import static cursitor.server.delivery.Letters.request;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.engine.Outbox;
import cursitor.server.store.Attempt.Result;
import cursitor.server.store.Outgoing;
import cursitor.wire.Octets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What an operator does to the way to a partner: stop it, start it, have it tried now, and take a
/// message out of its lane.
class StoppedLineTest {
  private static final Duration BACK_OFF = Duration.ofMinutes(60);

  private final MovedTime time = new MovedTime();
  private final Book book = new Book();
  private final List<String> posted = new ArrayList<>();
  private final Instant begin = time.instant();
  private boolean up = true;
  private final Line line = line();

  @Test
  void whatIsStoppedSendsNothingUntilItIsStarted() {
    line.stop(new Stop("operator", time.instant()));
    add(request(1, "a"));
    time.forward(BACK_OFF);
    assertThat(posted).isEmpty();
    assertThat(line.state().isWell()).isFalse();
    assertThat(line.state().stop()).isEqualTo(new Stop("operator", begin));

    line.start();
    time.settle();

    assertThat(posted).containsExactly("1");
    assertThat(line.state().isWell()).isTrue();
    assertThat(book.attempts()).containsExactly("1 ANSWERED done");
  }

  @Test
  void neitherANextTryNorARestoreGoesAroundAStop() {
    up = false;
    add(request(1, "a"));
    time.settle();
    line.stop(new Stop("operator", time.instant()));

    time.forward(BACK_OFF.multipliedBy(2));
    line.restore();
    line.retry();
    line.retry(request(1, "a").message());
    time.settle();

    assertThat(posted).containsExactly("1");
  }

  @Test
  void whatWaitsForItsNextTryGoesAtOnceWhenAskedFor() {
    up = false;
    add(request(1, "a"));
    add(request(2, "b"));
    time.settle();
    up = true;

    line.retry(request(2, "b").message());
    time.settle();
    assertThat(posted).containsExactly("1", "2", "2");

    line.retry();
    time.settle();
    assertThat(posted).containsExactly("1", "2", "2", "1");
    assertThat(line.state().openLanes()).isZero();
  }

  /// What was to wake it from the pause before does not cut the next one short.
  @Test
  void aTryThatIsAskedForBeginsAWholePause() {
    up = false;
    add(request(1, "a"));
    time.settle();
    time.forward(BACK_OFF.dividedBy(2));
    line.retry(request(1, "a").message());
    time.settle();
    assertThat(posted).containsExactly("1", "1");

    time.forward(BACK_OFF.minusSeconds(1));
    assertThat(posted).containsExactly("1", "1");
    time.forward(BACK_OFF.dividedBy(5));
    assertThat(posted).containsExactly("1", "1", "1");
  }

  @Test
  void afterASkipTheNextOneOfTheLaneGoes() {
    up = false;
    Outgoing stuck = request(1, "a");
    add(stuck);
    add(request(2, "a"));
    time.settle();
    up = true;

    book.open.remove(stuck.number());
    line.withdraw(
        new Outbox.Withdrawn(
            stuck.number(), stuck.sender(), stuck.recipient(), stuck.lane(), stuck.message()));
    time.settle();

    assertThat(posted).containsExactly("1", "2");
  }

  @Test
  void howTheLastTryEndedIsTold() {
    assertThat(line.state().last()).isNull();
    up = false;
    add(request(1, "a"));
    time.settle();

    assertThat(line.state().last()).isEqualTo(new LastTry(begin, Result.BUSY, 503));
  }

  @Test
  void whenItIsTriedAgainIsToldWhileSomethingWaits() {
    assertThat(line.state().nextAt()).isNull();
    up = false;
    add(request(1, "a"));
    time.settle();
    assertThat(line.state().nextAt())
        .isBetween(begin.plus(BACK_OFF.dividedBy(2)), begin.plus(BACK_OFF.multipliedBy(2)));

    up = true;
    line.retry();
    time.settle();
    assertThat(line.state().nextAt()).isNull();
  }

  private void add(Outgoing message) {
    book.open.put(message.number(), message);
    line.add(message);
  }

  private Reply post(Letter letter) {
    long number = Letters.number(letter);
    posted.add(Long.toString(number));
    return up
        ? new Reply.Came(200, Octets.ofText("answer " + id(number)))
        : new Reply.Came(503, Octets.NONE);
  }

  private Line line() {
    PartnerConfig config =
        PartnerConfig.of("CA-DMV", URI.create("http://dmv.example/exchange"), "k")
            .with(new Retry(Duration.ofSeconds(30), 5, BACK_OFF));
    Courier courier =
        new Courier(config, config.address(), new Wrapping.Plain(Letters.CODEC), this::post, time);
    Surroundings world = new Surroundings(time, time, new SplittableRandom(7), time);
    return new Line(config, courier, book, world, new Tally());
  }
}
