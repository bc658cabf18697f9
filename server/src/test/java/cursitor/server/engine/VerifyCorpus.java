package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.MessageId;
import cursitor.server.store.Attempt;
import cursitor.server.store.FlowCount;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.verify.Verified;
import cursitor.server.store.verify.Verify;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `verify` proves of a store in which everything has happened once, and that it notices each
/// way of tampering with it.
abstract class VerifyCorpus {
  private NoteWorld world;

  abstract Place place() throws Exception;

  abstract Connection connection() throws SQLException;

  @BeforeEach
  void everythingHappensOnce() throws Exception {
    world = new NoteWorld(place());
    submit(world.request("S", "hello"));
    submit(world.request("S", "more"));
    submit(world.request("R", "no"));
    submit(world.request("A", "again"));
    submit(world.request("T", "throw"));
    submit(world.request(NoteWorld.LATER, NoteWorld.id(), "L", "hello"));
    submit(NoteWorld.garbage(NoteWorld.THERE, "<<<"));
    submit(NoteWorld.act(NoteWorld.id(), "one", "hello"));
    submit(NoteWorld.act(NoteWorld.id(), "two", "hello"));
    submit(NoteWorld.act(NoteWorld.id(), "x", "refuse"));
    submit(world.answer(NoteWorld.id(), sent("one"), "one", "ok"));
    submit(tried(sent("two")));
    submit(world.answer(NoteWorld.id(), sent("two"), "two", "no"));
    submit(world.answer(NoteWorld.id(), NoteWorld.id(), "Q", "ok"));
    submit(NoteWorld.act(NoteWorld.id(), "three", "hello"));
    submit(world.request("E", NoteDesk.TELL + "hello"));
    submit(world.request("E", NoteDesk.REFUSE + "hello"));
    submit(NoteWorld.act(NoteWorld.id(), "E", "hello"));
    submit(world.request("E", "erase"));
  }

  @AfterEach
  void end() {
    world.close();
  }

  private void submit(Arrival arrival) {
    world.engine().submitAll(List.of(arrival, arrival));
  }

  private MessageId sent(String subject) {
    return world.outbox.stream()
        .filter(outgoing -> subject.equals(subject(outgoing)))
        .map(Outgoing::message)
        .findFirst()
        .orElseThrow();
  }

  private static String subject(Outgoing outgoing) {
    return outgoing.document().text().split("\\|", -1)[9];
  }

  private Arrival tried(MessageId message) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(
            NoteWorld.HERE,
            message,
            world.now,
            Duration.ofSeconds(30),
            Attempt.Result.TIMED_OUT,
            0),
        true);
  }

  @Test
  void allOfItHolds() {
    Verified verified = Verify.of(world.store());

    assertThat(verified.findings()).isEmpty();
    assertThat(verified.holds()).isTrue();
    assertThat(verified.counts()).isEqualTo(world.store().records().counts());
    assertThat(verified.counts().stream().mapToLong(count -> count.repeats()).sum())
        .isGreaterThan(8);
  }

  /// The feed is written late in a commit: what was written before it must be undone.
  @Test
  void aCommitThatFailsKeepsNothingAndTheEngineGoesOn() throws SQLException {
    long before = receipts();
    Arrival request = world.request("F", "hello");
    change("ALTER TABLE feed RENAME TO feed_away");
    assertThatThrownBy(() -> world.engine().submit(request))
        .isInstanceOf(StoreFailure.class)
        .message()
        .doesNotContain("\n");
    change("ALTER TABLE feed_away RENAME TO feed");
    assertThat(receipts()).isEqualTo(before);
    assertThat(world.store().records().caseFile(NoteWorld.notebook("F"))).isEmpty();

    assertThat(world.engine().submit(request).verdict()).isEqualTo(Outcome.Verdict.ACCEPTED);
    assertThat(world.read("F").pages()).hasSize(1);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  private long receipts() {
    return world.store().records().counts().stream().mapToLong(FlowCount::total).sum();
  }

  private int change(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Receipt numbers          | DELETE FROM message WHERE number = 2
          standings add up         | UPDATE tally SET messages = messages + 1
          standings add up         | UPDATE message SET repeats = repeats + 1 WHERE number = 1
          standings add up         | DELETE FROM tally
          kept in it               | UPDATE traffic SET messages = messages + 1
          kept in it               | UPDATE traffic SET refused = refused + 1 WHERE span = 1
          kept in it               | DELETE FROM traffic WHERE span = 0
          belongs to a flow        | DELETE FROM flow WHERE number = 1
          has its bytes            | DELETE FROM body WHERE number = 1
          erased is gone           | INSERT INTO body SELECT (SELECT MIN(number) FROM message WHERE erased IS NOT NULL), dictionary, bytes, digest FROM body WHERE number = 1
          erased is gone           | INSERT INTO fault SELECT (SELECT MIN(number) FROM message WHERE erased IS NOT NULL), dictionary, refusals FROM fault WHERE number = (SELECT MIN(number) FROM fault)
          erased is gone           | UPDATE message SET subject = 'E' WHERE erased IS NOT NULL
          before it was erased     | UPDATE erasure SET place = place + 1
          delivered no more        | UPDATE delivery SET is_open = 1
          how many messages        | UPDATE message SET erased = 1 WHERE number = 1
          how many messages        | UPDATE erasure SET messages = messages - 1
          how many messages        | UPDATE erasure SET case_file = 4711
          belongs to an erasure    | DELETE FROM erasure
          bytes of every message   | UPDATE body SET bytes = (SELECT bytes FROM body WHERE number = 2) WHERE number = 1
          bytes of every message   | UPDATE body SET dictionary = 77 WHERE number = 1
          bytes of every message   | UPDATE message SET digest = (SELECT digest FROM message WHERE number = 2) WHERE number = 1
          success as its answer    | UPDATE message SET standing = 0 WHERE standing = 1 AND sense = 0
          success as its answer    | UPDATE message SET answer = 0 WHERE standing = 0 AND sense = 0
          error as its answer      | UPDATE message SET standing = 3 WHERE standing = 0 AND sense = 0
          no business answer yet   | UPDATE message SET standing = 5 WHERE number = 1
          name each other          | UPDATE message SET answer = 1 WHERE number = 3
          one business answer to   | UPDATE message SET reference = 3 WHERE sense = 1
          reasons or an error      | DELETE FROM fault
          exactly one open work    | DELETE FROM work_item WHERE kind = 0
          exactly one open work    | UPDATE work_item SET settled_at = 1, outcome = 'closed'
          parked or quarantined    | DELETE FROM work_item
          under the flow of its    | UPDATE delivery SET flow = flow + 1
          settled once             | UPDATE work_item SET outcome = 'closed'
          has a delivery           | DELETE FROM delivery
          Every try to deliver     | DELETE FROM attempt
          Every try to deliver     | UPDATE delivery SET is_open = 1
          unbroken chain           | UPDATE history SET receipt = receipt + 1 WHERE line = 1
          unbroken chain           | DELETE FROM history WHERE line = 1
          unbroken chain           | DELETE FROM history WHERE line = 2
          unbroken chain           | UPDATE history SET taken_at = taken_at + 1
          unbroken chain           | UPDATE case_file SET line = line + 1 WHERE line > 0
          unbroken chain           | UPDATE case_file SET state = (SELECT state FROM case_file WHERE number = 1) WHERE line > 0
          search terms             | DELETE FROM term
          search terms             | INSERT INTO term (hash, case_file) VALUES (7, 1)
          its headings             | DELETE FROM heading
          its headings             | INSERT INTO heading (code, case_file) SELECT code, case_file + 1000 FROM heading
          """)
  void tamperingIsNoticed(String promise, String tampering) throws SQLException {
    assertThat(change(tampering)).isPositive();
    assertThat(Verify.of(world.store()).findings())
        .anySatisfy(finding -> assertThat(finding).contains(promise));
  }
}
