package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is still to be delivered, as it is read from a real store. For every database there is a
/// subclass.
abstract class UndeliveredCorpus {
  private static final Course NOTES = course(Priority.SAME_DAY);
  private static final Course BACKLOG = course(Priority.BACKLOG);

  private Place place;
  private NoteWorld world;

  /// An empty place for a store.
  abstract Place place();

  @BeforeEach
  void open() {
    place = place();
    world = new NoteWorld(place);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Course course(Priority priority) {
    return new Course(NoteWorld.HERE, NoteWorld.THERE, priority);
  }

  private Outgoing send(String subject, Priority priority) {
    world.engine().submitAll(List.of(NoteWorld.act(NoteWorld.id(), subject, "hello")), priority);
    return world.outbox.getLast();
  }

  private void closed(Outgoing sent) throws SQLException {
    sql("UPDATE delivery SET is_open = 0 WHERE number = " + sent.number());
  }

  private static List<Outgoing> lean(Outgoing... messages) {
    return List.of(messages).stream().map(Outgoing::lean).toList();
  }

  @Test
  void aCourseIsReadPageByPageInItsOrderAndWithoutBytes() throws SQLException {
    Outgoing first = send("A", Priority.SAME_DAY);
    send("B", Priority.BACKLOG);
    Outgoing done = send("C", Priority.SAME_DAY);
    Outgoing second = send("D", Priority.SAME_DAY);
    Outgoing third = send("E", Priority.SAME_DAY);
    closed(done);
    Store store = world.store();

    assertThat(store.undelivered(NOTES, 0, third.number(), 2)).isEqualTo(lean(first, second));
    assertThat(store.undelivered(NOTES, second.number(), third.number(), 2)).isEqualTo(lean(third));
    assertThat(store.undelivered(NOTES, 0, second.number(), 9)).isEqualTo(lean(first, second));
    assertThat(store.undelivered(NOTES, third.number(), Long.MAX_VALUE, 9)).isEmpty();
    assertThat(first.lean().document()).isEqualTo(Octets.NONE);
    assertThat(store.undelivered(second.number())).contains(second);
  }

  @Test
  void aCourseThatHasSeveralFlowsIsInOneOrder() throws SQLException {
    List<Outgoing> sent = new ArrayList<>();
    for (String subject : List.of("A", "B", "C", "D")) {
      sent.add(send(subject, Priority.SAME_DAY).lean());
    }
    sendTo(NoteWorld.THERE.value(), sent.get(0), sent.get(2));

    Store store = world.store();
    assertThat(store.undelivered(NOTES, 0, Long.MAX_VALUE, 3)).isEqualTo(sent.subList(0, 3));
    assertThat(store.undelivered(NOTES, sent.get(2).number(), Long.MAX_VALUE, 3))
        .isEqualTo(sent.subList(3, 4));
    assertThat(store.undelivered()).isEqualTo(Map.of(NOTES, 4L));
    assertThat(store.courses()).containsExactly(NOTES);
  }

  /// As if these messages were of a flow of their own.
  private void sendTo(String partner, Outgoing... messages) throws SQLException {
    long flow = number("SELECT MAX(number) FROM flow") + 1;
    sql(
        """
        INSERT INTO flow (number, desk, partner, exchange, direction, mode, repeats)
        SELECT %d, desk, '%s', 'OTHER', direction, mode, 0 FROM flow
        WHERE number = (SELECT flow FROM delivery WHERE number = %d)
        """
            .formatted(flow, partner, messages[0].number()));
    for (Outgoing message : messages) {
      sql("UPDATE message SET flow = " + flow + " WHERE number = " + message.number());
      sql("UPDATE delivery SET flow = " + flow + " WHERE number = " + message.number());
    }
  }

  @Test
  void coursesAreCountedAndThoseWithoutAnythingLeftOut() throws SQLException {
    assertThat(world.store().undelivered()).isEmpty();
    assertThat(world.store().courses()).isEmpty();
    assertThat(world.store().lastDelivery()).isZero();
    Outgoing only = send("A", Priority.SAME_DAY);
    send("B", Priority.BACKLOG);
    Outgoing last = send("C", Priority.BACKLOG);
    assertThat(world.store().undelivered()).isEqualTo(Map.of(NOTES, 1L, BACKLOG, 2L));
    assertThat(world.store().courses()).containsExactlyInAnyOrder(NOTES, BACKLOG);

    closed(only);
    assertThat(world.store().undelivered()).isEqualTo(Map.of(BACKLOG, 2L));
    assertThat(world.store().courses()).containsExactly(BACKLOG);
    assertThat(world.store().lastDelivery()).isEqualTo(last.number());
  }

  @Test
  void ofALaneEverythingUpToAMessageIsFoundWhateverItsPriority() throws SQLException {
    Outgoing first = send("A", Priority.BACKLOG);
    Outgoing done = send("A", Priority.SAME_DAY);
    send("B", Priority.SAME_DAY);
    Outgoing second = send("A", Priority.SAME_DAY);
    Outgoing third = send("A", Priority.BACKLOG);
    closed(done);
    Outgoing toAnother = send("A", Priority.SAME_DAY);
    sendTo("elsewhere", toAnother);
    Outgoing last = send("A", Priority.SAME_DAY);
    Store store = world.store();

    assertThat(first.lane()).isEqualTo(third.lane());
    assertThat(store.lane(last.number())).isEqualTo(lean(first, second, third, last));
    assertThat(store.lane(third.number())).isEqualTo(lean(first, second, third));
    assertThat(store.lane(second.number())).isEqualTo(lean(first, second));
  }

  @Test
  void whatBelongsToNoCaseFileHasALaneForItself() throws SQLException {
    send("A", Priority.SAME_DAY);
    Outgoing alone = send("B", Priority.SAME_DAY);
    sql("UPDATE message SET case_file = NULL WHERE number = " + alone.number());

    assertThat(world.store().lane(alone.number())).isEmpty();
  }

  @Test
  void whatAnOlderVersionLeftIsFoundToo() throws SQLException {
    Outgoing first = send("A", Priority.SAME_DAY);
    Outgoing second = send("A", Priority.BACKLOG);
    sql("ALTER TABLE feed DROP COLUMN led");
    sql("DROP TABLE traffic");
    undoVersionFive();
    sql("DROP INDEX delivery_open");
    sql("ALTER TABLE delivery DROP COLUMN flow");
    sql("CREATE INDEX delivery_open ON delivery (number) WHERE is_open = 1");
    sql("DELETE FROM flyway_schema_history WHERE version IN ('4', '5', '6', '7')");

    world.restart();

    Store store = world.store();
    assertThat(store.undelivered(NOTES, 0, Long.MAX_VALUE, 9)).isEqualTo(lean(first));
    assertThat(store.undelivered(BACKLOG, 0, Long.MAX_VALUE, 9)).isEqualTo(lean(second));
    assertThat(Verify.of(store).findings()).isEmpty();
    Outgoing third = send("A", Priority.BACKLOG);
    assertThat(store.undelivered(BACKLOG, 0, Long.MAX_VALUE, 9)).isEqualTo(lean(second, third));
  }

  private void undoVersionFive() throws SQLException {
    for (String table : List.of("heading", "refusal_code", "program")) {
      sql("DROP TABLE " + table);
    }
    for (String index :
        List.of(
            "work_item_open",
            "work_item_cause",
            "work_item_settled",
            "message_flow",
            "delivery_tried",
            "feed_reason")) {
      sql("DROP INDEX " + index);
    }
    sql("ALTER TABLE work_item DROP COLUMN partner");
    sql("CREATE INDEX work_item_open ON work_item (desk, raised_at) WHERE settled_at IS NULL");
    sql("DELETE FROM setting WHERE name = 'headings'");
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  private Connection connection() throws SQLException {
    return switch (place) {
      case Place.Folder(var folder) ->
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
      case Place.Server(var url, var user, var password) ->
          DriverManager.getConnection(url, user, password);
    };
  }
}
