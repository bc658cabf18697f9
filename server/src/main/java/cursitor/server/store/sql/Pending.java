package cursitor.server.store.sql;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Alarm;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Encodings;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a restart has to take up again: deliveries and alarms.
public final class Pending {
  private static final String UNDELIVERED =
      """
      SELECT y.number, y.awaits, y.backlog, y.attempts, m.id, m.case_file, w.desk AS sender, w.partner,
             b.dictionary, b.bytes, d.desk, d.mode, d.kind, f.name
      FROM delivery y
      JOIN message m ON m.number = y.number
      JOIN flow w ON w.number = m.flow
      JOIN body b ON b.number = y.number
      LEFT JOIN case_file f ON f.number = m.case_file
      LEFT JOIN drawer d ON d.number = f.drawer
      WHERE y.is_open = 1
      """;

  private final Database database;
  private final Encodings encodings;

  public Pending(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  public List<Outgoing> undelivered(long after, int limit) {
    return database.read(statements ->
        statements.list(
            UNDELIVERED + "AND y.number > ? ORDER BY y.number LIMIT ?",
            this::outgoing,
            after,
            limit));
  }

  public Optional<Outgoing> undelivered(long number) {
    return database.read(
        statements -> statements.first(UNDELIVERED + "AND y.number = ?", this::outgoing, number));
  }

  private Outgoing outgoing(Cells row) throws SQLException {
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
        Priority.of(row.getInt("backlog") == 1),
        encodings.unpack(Columns.packed(row, "bytes")),
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
