package cursitor.server.store.sql;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Nameless;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the indexes whose rows the program alone can draw to what an older version left: the
/// search terms and headings of case files, and the codes under which messages were refused. Goes
/// on where it was stopped.
final class Indexing {
  /// Counts up where headings or search terms, or how their codes are drawn, change.
  private static final long VERSION = 2;

  private static final String DONE = "headings";
  private static final int AT_ONCE = 2_000;
  private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

  private final Statements statements;
  private final Encodings encodings;

  private Indexing(Statements statements, Encodings encodings) {
    this.statements = statements;
    this.encodings = encodings;
  }

  /// What of a case file or a message was found by its number.
  private record Found(long number, List<Octets> codes, List<Long> terms, List<String> refusals) {}

  /// How far it came.
  private record Done(long version, long number) {
    static Done of(Octets value) {
      ByteBuffer bytes = ByteBuffer.wrap(value.bytes());
      return new Done(bytes.getLong(), bytes.getLong());
    }

    Octets value() {
      return Octets.of(
          ByteBuffer.allocate(2 * Long.BYTES).putLong(version).putLong(number).array());
    }
  }

  /// Does what is missing; with nothing to do, one question.
  static void bringUpToDate(Database database, Encodings encodings) {
    try (Connection connection = database.openWriter();
        Statements statements = new Statements(connection)) {
      new Indexing(statements, encodings).run(connection);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  private void run(Connection connection) throws SQLException {
    Optional<Done> done =
        statements.first(
            "SELECT value FROM setting WHERE name = ?",
            row -> Done.of(Columns.octets(row, "value")),
            DONE);
    if (done.filter(each -> each.equals(new Done(VERSION, Long.MAX_VALUE))).isPresent()) {
      return;
    }
    connection.setAutoCommit(false);
    long after = done.filter(each -> each.version() == VERSION).map(Done::number).orElse(0L);
    if (after == 0) {
      statements.run("DELETE FROM heading");
      indexRefusals();
    }
    List<Found> page = files(after);
    while (!page.isEmpty()) {
      write(page);
      after = page.getLast().number();
      set(new Done(VERSION, after));
      connection.commit();
      LOG.info("case files are made ready to be looked up, up to number {}", after);
      page = files(after);
    }
    set(new Done(VERSION, Long.MAX_VALUE));
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void set(Done done) throws SQLException {
    statements.run(
        """
        INSERT INTO setting (name, value) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        DONE,
        done.value());
  }

  private List<Found> files(long after) throws SQLException {
    return statements.list(
        """
        SELECT f.number, f.name, f.dictionary, f.state, d.kind FROM case_file f
        JOIN drawer d ON d.number = f.drawer
        WHERE f.line > 0 AND f.number > ? ORDER BY f.number LIMIT ?
        """,
        this::file,
        after,
        AT_ONCE);
  }

  private Found file(Cells row) throws SQLException {
    long number = row.getLong("number");
    if (Nameless.is(row.getString("name"))) {
      return new Found(number, List.of(), List.of(), List.of());
    }
    CaseFile file = CaseFiles.file(row, encodings).file();
    CaseKey key = file.key();
    return new Found(
        number,
        List.copyOf(encodings.headings().of(key, file.headings())),
        file.terms().stream()
            .map(term -> encodings.terms().of(key.desk(), key.mode(), term))
            .toList(),
        List.of());
  }

  private void write(List<Found> page) throws SQLException {
    String heading = "INSERT INTO heading (code, case_file) VALUES (?, ?)";
    String term = "INSERT INTO term (hash, case_file) VALUES (?, ?) ON CONFLICT DO NOTHING";
    for (Found file : page) {
      for (Octets code : file.codes()) {
        statements.add(heading, code, file.number());
      }
      for (long hash : file.terms()) {
        statements.add(term, hash, file.number());
      }
    }
    statements.send(heading);
    statements.send(term);
  }

  private void indexRefusals() throws SQLException {
    List<Found> refused =
        statements.list(
            "SELECT number, dictionary, refusals FROM fault",
            row ->
                new Found(
                    row.getLong("number"),
                    List.of(),
                    List.of(),
                    encodings
                        .json()
                        .readRefusals(encodings.unpack(Columns.packed(row, "refusals")))
                        .stream()
                        .map(each -> each.code().code())
                        .toList()));
    String insert = "INSERT INTO refusal_code (number, code) VALUES (?, ?) ON CONFLICT DO NOTHING";
    for (Found message : refused) {
      for (String code : message.refusals()) {
        statements.add(insert, message.number(), code);
      }
    }
    statements.send(insert);
  }
}
