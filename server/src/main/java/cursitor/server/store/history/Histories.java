package cursitor.server.store.history;

import cursitor.exchange.CaseKey;
import cursitor.server.store.Store;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.history.FileHistory.Link;
import cursitor.server.store.history.FileHistory.SetAlarm;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads histories of case files and digests of messages.
public final class Histories {
  private final Store store;

  public Histories(Store store) {
    this.store = store;
  }

  /// The history of a case file, also of one that is kept without its name.
  public Optional<FileHistory> of(CaseKey key) {
    return store.examine((statements, encodings) -> of(key, statements, encodings));
  }

  private static Optional<FileHistory> of(CaseKey key, Statements statements, Encodings encodings)
      throws SQLException {
    Optional<Found> found =
        statements.first(
            """
            SELECT f.number, f.dictionary, f.state FROM case_file f
            JOIN drawer d ON d.number = f.drawer
            WHERE f.name IN (?, ?) AND d.desk = ? AND d.mode = ? AND d.kind = ? AND f.line > 0
            """,
            row -> new Found(row.getLong("number"), encodings.unpack(Columns.packed(row, "state"))),
            key.name(),
            encodings.nameless().name(key),
            key.desk().value(),
            Columns.place(key.mode()),
            key.kind());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long file = found.get().number();
    return Optional.of(
        new FileHistory(
            key,
            statements.list(
                "SELECT line, receipt, taken_at, digest, chain FROM history WHERE case_file = ?"
                    + " ORDER BY line",
                row ->
                    new Link(
                        row.getLong("line"),
                        row.getLong("receipt"),
                        Columns.instant(row, "taken_at"),
                        Columns.octets(row, "digest"),
                        Columns.octets(row, "chain")),
                file),
            found.get().state(),
            statements.list(
                "SELECT name, due_at FROM alarm WHERE case_file = ? ORDER BY due_at, name",
                row -> new SetAlarm(row.getString("name"), Columns.instant(row, "due_at")),
                file)));
  }

  private record Found(long number, Octets state) {}

  /// The digests of a message; nothing where there is none of this number.
  public Optional<MessageDigests> digests(long receipt) {
    return store.examine((statements, _) ->
        statements.first(
            """
            SELECT m.digest AS of_message, b.digest AS of_bytes, b.number AS body
            FROM message m LEFT JOIN body b ON b.number = m.number WHERE m.number = ?
            """,
            row -> {
              Octets message = Columns.octets(row, "of_message");
              Octets bytes = row.isNull("of_bytes") ? message : Columns.octets(row, "of_bytes");
              return new MessageDigests(message, row.isNull("body") ? null : bytes);
            },
            receipt));
  }

  /// The numbers of messages that belong to no case file and are about this in their sender's
  /// numbering, such as those that were refused.
  public List<Long> unplaced(String subject) {
    return store.examine((statements, _) ->
        statements.list(
            "SELECT number FROM message WHERE subject = ? AND case_file IS NULL ORDER BY number",
            row -> row.getLong("number"),
            subject));
  }

  /// What a message is known again by.
  ///
  /// @param message taken over the message element
  /// @param bytes taken over all bytes; null where none are kept
  public record MessageDigests(Octets message, @Nullable Octets bytes) {}
}
