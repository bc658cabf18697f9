package cursitor.server.store.sql;

import cursitor.exchange.MessageId;
import cursitor.server.store.KeptMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Kept messages as rows.
final class Messages {
  /// Gives what [#of(Cells)] reads; to be followed by a condition.
  static final String SELECT =
      """
      SELECT m.number, m.id, m.reference, m.answer, m.standing, m.kept_at, m.repeats, m.subject,
             w.desk, w.partner, w.exchange, w.direction, w.mode, d.kind, f.name, z.erased_at
      FROM message m
      JOIN flow w ON w.number = m.flow
      LEFT JOIN case_file f ON f.number = m.case_file
      LEFT JOIN drawer d ON d.number = f.drawer
      LEFT JOIN erasure z ON z.number = m.erased
      """;

  private Messages() {}

  /// The last receipt number before a moment, for numbers ascend with time.
  static long lastBefore(Statements statements, Instant moment) throws SQLException {
    long last =
        statements
            .first(
                "SELECT number FROM message ORDER BY number DESC LIMIT 1",
                row -> row.getLong("number"))
            .orElse(0L);
    return Halving.lastBefore(
        moment,
        last,
        number ->
            statements.first(
                "SELECT kept_at FROM message WHERE number > ? ORDER BY number LIMIT 1",
                row -> Columns.instant(row, "kept_at"),
                number));
  }

  /// Of these the ones kept in a span of time, in their order.
  static List<KeptMessage> keptBetween(
      Statements statements, List<Long> numbers, Instant from, Instant until) throws SQLException {
    List<KeptMessage> messages = new ArrayList<>();
    for (long number : numbers) {
      statements
          .first(SELECT + "WHERE m.number = ?", Messages::of, number)
          .filter(each -> !each.keptAt().isBefore(from) && each.keptAt().isBefore(until))
          .ifPresent(messages::add);
    }
    return messages;
  }

  static KeptMessage of(Cells row) throws SQLException {
    return new KeptMessage(
        row.getLong("number"),
        Columns.flow(row),
        new MessageId(Columns.uuid(row, "id")),
        row.getLong("reference"),
        row.getLong("answer"),
        Columns.standing(row),
        Columns.instant(row, "kept_at"),
        row.getInt("repeats"),
        row.getString("name") == null ? null : Columns.key(row),
        row.getString("subject"),
        row.isNull("erased_at") ? null : Columns.instant(row, "erased_at"));
  }
}
