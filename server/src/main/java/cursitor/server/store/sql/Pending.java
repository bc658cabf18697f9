package cursitor.server.store.sql;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Alarm;
import cursitor.server.store.Course;
import cursitor.server.store.Direction;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Encodings;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a restart has to take up again: deliveries and alarms.
public final class Pending {
  private static final String COLUMNS =
      """
      SELECT y.number, y.awaits, y.backlog, y.attempts, m.id, m.case_file, w.desk AS sender, w.partner,
             d.desk, d.mode, d.kind, f.name
      """;

  private static final String TABLES =
      """
      JOIN message m ON m.number = y.number
      JOIN flow w ON w.number = m.flow
      LEFT JOIN case_file f ON f.number = m.case_file
      LEFT JOIN drawer d ON d.number = f.drawer
      """;

  private static final String WHOLE =
      COLUMNS
          + ", b.dictionary, b.bytes FROM delivery y "
          + TABLES
          + "JOIN body b ON b.number = y.number WHERE y.is_open = 1 ";

  /// The part of a course that stands in one flow: so many rows of an index, and only then what
  /// hangs on them. Bounds and order are those of the whole index: of two columns that hang
  /// together PostgreSQL knows too little, and would rather go through all rows in the order of the
  /// numbers.
  static final String PAGE =
      COLUMNS
          + """
          FROM (SELECT number, awaits, backlog, attempts FROM delivery
                WHERE is_open = 1 AND (flow, backlog, number) > (?, ?, ?)
                  AND (flow, backlog, number) <= (?, ?, ?)
                ORDER BY flow, backlog, number LIMIT ?) y
          """
          + TABLES
          + "ORDER BY y.number";

  static final String LANE =
      COLUMNS
          + "FROM delivery y "
          + TABLES
          + """
          WHERE y.is_open = 1
          AND m.case_file = (SELECT o.case_file FROM message o WHERE o.number = ?)
          AND w.partner = (SELECT p.partner FROM message o JOIN flow p ON p.number = o.flow
                           WHERE o.number = ?)
          AND y.number <= ? ORDER BY y.number
          """;

  static final String COUNTS =
      """
      SELECT w.desk, w.partner, n.backlog, n.messages
      FROM (SELECT flow, backlog, COUNT(*) AS messages FROM delivery
            WHERE is_open = 1 GROUP BY flow, backlog) n
      JOIN flow w ON w.number = n.flow
      """;

  private static final int SENT = Columns.place(Direction.SENT);

  private final Database database;
  private final Encodings encodings;

  public Pending(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  public List<Outgoing> undelivered(long after, int limit) {
    return database.read(statements ->
        statements.list(
            WHOLE + "AND y.number > ? ORDER BY y.number LIMIT ?", this::whole, after, limit));
  }

  public Optional<Outgoing> undelivered(long number) {
    return database.read(
        statements -> statements.first(WHOLE + "AND y.number = ?", this::whole, number));
  }

  /// One look into the index for each flow and priority, however much there is of it.
  public List<Course> courses() {
    return database.read(statements -> {
      Set<Course> all =
          new LinkedHashSet<>(
              statements.list(
                  """
                  SELECT w.desk, w.partner, p.backlog
                  FROM flow w CROSS JOIN (SELECT 0 AS backlog UNION ALL SELECT 1 AS backlog) p
                  WHERE w.direction = ?
                  """,
                  Pending::course,
                  SENT));
      List<Course> some = new ArrayList<>();
      for (Course course : all) {
        if (!page(statements, course, 0, Long.MAX_VALUE, 1).isEmpty()) {
          some.add(course);
        }
      }
      return some;
    });
  }

  private static Course course(Cells row) throws SQLException {
    return new Course(
        new OrganizationId(row.getString("desk")),
        new OrganizationId(row.getString("partner")),
        priority(row));
  }

  public Map<Course, Long> undelivered() {
    Map<Course, Long> counts = new HashMap<>();
    var _ =
        database.read(statements ->
            statements.list(
                COUNTS, row -> counts.merge(course(row), row.getLong("messages"), Long::sum)));
    return counts;
  }

  public List<Outgoing> undelivered(Course course, long after, long upTo, int limit) {
    return database.read(statements -> page(statements, course, after, upTo, limit));
  }

  /// A course may have a flow for each exchange and mode; the first ones of all of them are put in
  /// one order.
  private List<Outgoing> page(
      Statements statements, Course course, long after, long upTo, int limit) throws SQLException {
    List<Long> flows =
        statements.list(
            "SELECT number FROM flow WHERE desk = ? AND partner = ? AND direction = ?",
            row -> row.getLong("number"),
            course.sender().value(),
            course.recipient().value(),
            SENT);
    int backlog = course.priority() == Priority.BACKLOG ? 1 : 0;
    List<Outgoing> page = new ArrayList<>();
    for (long flow : flows) {
      page.addAll(
          statements.list(PAGE, Pending::lean, flow, backlog, after, flow, backlog, upTo, limit));
    }
    page.sort(Comparator.comparingLong(Outgoing::number));
    return List.copyOf(page.subList(0, Math.min(page.size(), limit)));
  }

  public List<Outgoing> lane(long number) {
    return database.read(
        statements -> statements.list(LANE, Pending::lean, number, number, number));
  }

  public long lastNumber() {
    return database
        .read(statements ->
            statements.first(
                "SELECT number FROM delivery ORDER BY number DESC LIMIT 1",
                row -> row.getLong("number")))
        .orElse(0L);
  }

  private static Outgoing lean(Cells row) throws SQLException {
    return outgoing(row, Octets.NONE);
  }

  private Outgoing whole(Cells row) throws SQLException {
    return outgoing(row, encodings.unpack(Columns.packed(row, "bytes")));
  }

  private static Priority priority(Cells row) throws SQLException {
    return Priority.of(row.getInt("backlog") == 1);
  }

  private static Outgoing outgoing(Cells row, Octets document) throws SQLException {
    MessageId id = new MessageId(Columns.uuid(row, "id"));
    OrganizationId recipient = new OrganizationId(row.getString("partner"));
    boolean awaitsAnswer = row.getInt("awaits") == 1;
    CaseKey caseFile = row.getString("name") == null ? null : Columns.key(row);
    return new Outgoing(
        row.getLong("number"),
        new OrganizationId(row.getString("sender")),
        recipient,
        lane(recipient, caseFile, id),
        awaitsAnswer ? caseFile : null,
        id,
        awaitsAnswer,
        priority(row),
        document,
        row.getInt("attempts"));
  }

  /// Where no case file is known the message has a lane for itself.
  public static String lane(
      OrganizationId recipient, @Nullable CaseKey caseFile, MessageId message) {
    return recipient + " " + (caseFile == null ? message.toString() : caseFile.toString());
  }

  public List<Alarm> dueAlarms(Instant now, @Nullable Alarm after, int limit) {
    return database.read(statements ->
        statements.list(
            """
            SELECT a.case_file, a.name AS alarm, a.due_at, d.desk, d.mode, d.kind, f.name
            FROM alarm a
            JOIN case_file f ON f.number = a.case_file JOIN drawer d ON d.number = f.drawer
            WHERE a.due_at <= ? AND (a.due_at, a.case_file, a.name) > (?, ?, ?)
            ORDER BY a.due_at, a.case_file, a.name LIMIT ?
            """,
            row ->
                new Alarm(
                    Columns.key(row),
                    row.getLong("case_file"),
                    row.getString("alarm"),
                    Columns.instant(row, "due_at")),
            now.toEpochMilli(),
            after == null ? Long.MIN_VALUE : after.at().toEpochMilli(),
            after == null ? 0L : after.file(),
            after == null ? "" : after.name(),
            limit));
  }

  public Optional<Instant> nextAlarm() {
    return database.read(statements ->
        statements.first(
            "SELECT due_at FROM alarm ORDER BY due_at LIMIT 1",
            row -> Columns.instant(row, "due_at")));
  }
}
