package cursitor.server.delivery;

import static cursitor.server.delivery.Letters.id;
import static cursitor.server.delivery.Letters.request;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.DeliveryTrouble;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.engine.Outbox;
import cursitor.server.store.Attempt.Result;
import cursitor.server.store.Outgoing;
import cursitor.wire.Octets;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Lanes, tries and the circuit of one partner, with the time moved by hand.
class LineTest {
  private static final Duration BACK_OFF = Duration.ofMinutes(60);
  private static final Duration LONGEST = BACK_OFF.plusMinutes(6);

  private final MovedTime time = new MovedTime();
  private final Book book = new Book();
  private final List<String> posted = new ArrayList<>();
  private final Map<String, Reply> replies = new HashMap<>();
  private Function<String, Reply> partner = this::scripted;
  private final Tally tally = new Tally();
  private final Line line = line(3);

  @Test
  void anAnsweredMessageIsReportedWithItsAnswerAndDone() {
    say(1, came(200, "answer " + id(1)));

    add(request(1, "a"));
    time.settle();

    assertThat(book.attempts()).containsExactly("1 ANSWERED done");
    assertThat(book.answers()).hasSize(1);
    assertThat(line.state().openLanes()).isZero();
    assertThat(tally.total(Result.ANSWERED)).isEqualTo(1);
  }

  @Test
  void aLaneKeepsItsOrderAndAStuckLaneBlocksOnlyItself() {
    say(1, new Reply.TimedOut());

    add(request(1, "a"));
    add(request(2, "a"));
    add(request(3, "b"));
    time.settle();
    assertThat(posted).containsExactly("1", "3");

    say(1, came(200, "answer " + id(1)));
    time.forward(LONGEST);
    assertThat(posted).containsExactly("1", "3", "1", "2");
  }

  @Test
  void aTimeOutIsUnknownAndIsSentAgainUnderTheSameIdUntilTheTriesAreUsedUp() {
    say(1, new Reply.TimedOut());

    add(request(1, "a"));
    time.forward(LONGEST.multipliedBy(5));

    assertThat(posted).containsExactly("1", "1", "1");
    assertThat(book.attempts())
        .containsExactly("1 TIMED_OUT open", "1 TIMED_OUT open", "1 TIMED_OUT done");
    assertThat(book.troubles())
        .containsExactly(
            DeliveryTrouble.TIMED_OUT, DeliveryTrouble.TIMED_OUT, DeliveryTrouble.GAVE_UP);
    assertThat(line.state().openLanes()).isZero();
  }

  @Test
  void theBackOffIsKeptToAndJittered() {
    say(1, new Reply.NoConnection(false));
    add(request(1, "a"));

    time.forward(BACK_OFF.minusSeconds(1));
    assertThat(posted).containsExactly("1");

    time.forward(Duration.ofMinutes(7));
    assertThat(posted).containsExactly("1", "1");
    assertThat(book.troubles()).isEmpty();
  }

  @Test
  void aConnectionThatBrokeAtTheFirstTryIsTriedAgainAtOnce() {
    say(1, new Reply.NoConnection(true));

    add(request(1, "a"));
    time.forward(Duration.ofSeconds(1));

    assertThat(posted).containsExactly("1", "1");
  }

  @Test
  void aRequestToResendKeepsTheIdAndSettlesNothing() {
    say(1, came(503, "resend " + id(1)));
    add(request(1, "a"));
    time.settle();
    assertThat(book.attempts()).containsExactly("1 RESEND_ASKED open");

    say(1, came(200, "answer " + id(1)));
    time.forward(LONGEST);
    assertThat(book.attempts()).containsExactly("1 RESEND_ASKED open", "1 ANSWERED done");
  }

  @Test
  void garbageIsKeptAndTheMessageTriedAgain() {
    say(1, came(200, "<html>welcome</html>"));
    add(request(1, "a"));
    time.settle();

    assertThat(book.attempts()).containsExactly("1 NOT_UNDERSTOOD open");
    assertThat(book.garbage()).containsExactly("<html>welcome</html>");
    assertThat(book.troubles()).containsExactly(DeliveryTrouble.TIMED_OUT);
  }

  @Test
  void anAnswerOurReadingFallsOverIsKeptAndUsesUpATry() {
    say(1, came(200, "trip"));
    add(request(1, "a"));
    time.settle();
    say(1, came(200, "deep"));
    time.forward(LONGEST.multipliedBy(4));

    assertThat(posted).containsExactly("1", "1", "1");
    assertThat(book.attempts())
        .containsExactly("1 NOT_UNDERSTOOD open", "1 NOT_UNDERSTOOD open", "1 NOT_UNDERSTOOD done");
    assertThat(book.garbage()).containsExactly("trip", "deep", "deep");
    assertThat(tally.total(Result.NOT_UNDERSTOOD)).isEqualTo(3);
    assertThat(book.troubles()).last().isEqualTo(DeliveryTrouble.GAVE_UP);
  }

  @Test
  void anAnswerToAnotherMessageIsHandedInButSettlesNothingHere() {
    say(1, came(200, "answer " + id(77)));
    add(request(1, "a"));
    time.settle();

    assertThat(book.answers()).hasSize(1);
    assertThat(book.attempts()).containsExactly("1 NOT_UNDERSTOOD open");
  }

  @Test
  void anAnswerInAnotherPartnersNameSettlesNothing() {
    say(1, came(200, "answer " + id(1) + " NV-DMV"));
    add(request(1, "a"));
    time.settle();

    assertThat(book.attempts()).containsExactly("1 NOT_UNDERSTOOD open");
  }

  @Test
  void anAnswerThatCameByAnotherWayFreesTheLane() {
    say(1, new Reply.TimedOut());
    add(request(1, "a"));
    add(request(2, "a"));
    time.settle();

    book.open.remove(1L);
    line.wake(id(1));
    time.settle();

    assertThat(posted).containsExactly("1", "2");
  }

  @Test
  void whatIsWithdrawnIsNotSentAndTheLaneGoesOn() {
    say(1, new Reply.TimedOut());
    add(request(1, "a"));
    add(request(2, "a"));
    add(request(3, "a"));
    time.settle();

    withdraw(request(1, "a"));
    withdraw(request(2, "a"));
    time.settle();

    assertThat(posted).containsExactly("1", "3");
    assertThat(line.state().openLanes()).isZero();
  }

  private void withdraw(Outgoing message) {
    book.open.remove(message.number());
    line.withdraw(
        new Outbox.Withdrawn(
            message.number(),
            message.sender(),
            message.recipient(),
            message.lane(),
            message.message()));
  }

  @Test
  void aProbeThatIsWithdrawnLeavesItToTheNextOne() {
    partner = _ -> new Reply.NoConnection(false);
    for (int i = 1; i <= 7; i++) {
      add(request(i, "lane " + i));
      time.settle();
    }
    partner = this::scripted;
    withdraw(request(6, "lane 6"));
    time.forward(Duration.ofSeconds(61));

    assertThat(posted).last().isEqualTo("7");
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.CLOSED);
  }

  @Test
  void anAnswerThatOvertookItsReceiptFreesTheLaneAtOnce() {
    partner =
        number -> {
          book.open.remove(Long.parseLong(number));
          line.wake(id(1));
          return new Reply.TimedOut();
        };
    add(request(1, "a"));
    time.settle();

    assertThat(line.state().openLanes()).isZero();
  }

  /// The store fails just when it is asked whether the answer came meanwhile.
  @Test
  void whetherItWasAnsweredIsAskedAgainWhereTheStoreDoesNotSay() {
    say(1, new Reply.TimedOut());
    add(request(1, "a"));
    add(request(2, "a"));
    book.unreadable = true;
    time.settle();
    book.open.remove(1L);
    book.unreadable = false;
    time.forward(Line.STORE_PAUSE);

    assertThat(posted).containsExactly("1", "2");
  }

  @Test
  void anErrorKeepsNoLaneOnItsWayForEver() {
    book.meanwhileOfReport =
        () -> {
          throw new StackOverflowError("told to");
        };
    add(request(1, "a"));
    partner =
        number -> {
          partner = this::scripted;
          throw new StackOverflowError("told to");
        };
    time.forward(LONGEST.plus(Line.STORE_PAUSE));

    assertThat(posted).containsExactly("1", "1", "1");
    assertThat(book.attempts()).containsExactly("1 ANSWERED done");
  }

  @Test
  void aPartnerThatShutsUsOutGetsNothingMoreUntilItIsRestored() {
    say(1, came(401, ""));
    add(request(1, "a"));
    time.settle();
    add(request(2, "b"));
    time.forward(Duration.ofDays(3));

    assertThat(posted).containsExactly("1");
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.SHUT);
    assertThat(book.troubles()).containsExactly(DeliveryTrouble.SHUT_OUT);

    say(1, came(200, "answer " + id(1)));
    line.restore();
    time.settle();
    assertThat(posted).containsExactly("1", "1", "2");
  }

  @Test
  void aFailingPartnerIsLeftAloneAndThenProbedByOneMessage() {
    partner = _ -> new Reply.NoConnection(false);
    for (int i = 1; i <= 8; i++) {
      add(request(i, "lane " + i));
      time.settle();
    }
    assertThat(posted).hasSize(Circuit.FAILURES);
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.OPEN);

    time.forward(Duration.ofSeconds(61));
    assertThat(posted).hasSize(Circuit.FAILURES + 1);
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.OPEN);

    partner = this::scripted;
    time.forward(Duration.ofSeconds(61));
    assertThat(line.state().circuit()).isEqualTo(Circuit.State.CLOSED);
    assertThat(posted).hasSize(8);
  }

  @Test
  void aHardRefusalWithoutAMessageIsNotRepeated() {
    say(1, came(404, "no such page"));
    add(request(1, "a"));
    time.forward(LONGEST);

    assertThat(posted).containsExactly("1");
    assertThat(book.attempts()).containsExactly("1 NOT_UNDERSTOOD done");
    assertThat(book.troubles()).containsExactly(DeliveryTrouble.GAVE_UP);
  }

  @Test
  void whatCannotBeKeptIsSentAgain() {
    book.broken = true;
    add(request(1, "a"));
    time.settle();
    book.broken = false;
    time.forward(Duration.ofSeconds(2));

    assertThat(posted).containsExactly("1", "1");
    assertThat(book.attempts()).containsExactly("1 ANSWERED done");
  }

  @Test
  void aClosedLineSendsNothing() {
    line.close();
    add(request(1, "a"));
    time.forward(LONGEST);

    assertThat(posted).isEmpty();
  }

  private void add(Outgoing message) {
    book.open.put(message.number(), message);
    line.add(message);
  }

  private void say(long number, Reply reply) {
    replies.put(Long.toString(number), reply);
  }

  private static Reply came(int status, String body) {
    return new Reply.Came(status, Octets.ofText(body));
  }

  private Reply scripted(String number) {
    return replies.getOrDefault(number, came(200, "answer " + id(Long.parseLong(number))));
  }

  private Reply post(Letter letter) {
    String number = Long.toString(Letters.number(letter));
    posted.add(number);
    return partner.apply(number);
  }

  private Line line(int attempts) {
    PartnerConfig config =
        PartnerConfig.of("CA-DMV", URI.create("http://dmv.example/exchange"), "k")
            .with(new Retry(Duration.ofSeconds(30), attempts, BACK_OFF));
    Courier courier =
        new Courier(config, config.address(), new Wrapping.Plain(Letters.CODEC), this::post, time);
    Surroundings world = new Surroundings(time, time, new SplittableRandom(7), time);
    return new Line(config, courier, book, world, tally);
  }
}
