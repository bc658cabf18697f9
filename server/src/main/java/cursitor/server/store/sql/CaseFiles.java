package cursitor.server.store.sql;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.KeptFile;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Nameless;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Case files in SQL.
final class CaseFiles {
  /// Gives what [#file(Cells, Encodings)] reads; to be followed by a condition.
  static final String FILE =
      """
      SELECT f.number, f.name, f.dictionary, f.state, d.kind FROM case_file f
      JOIN drawer d ON d.number = f.drawer
      """;

  /// Tombstones whose names are erased are in no list: nobody could read them.
  static final String NAMED =
      " AND substr(f.name, 1, %d) <> '%s'".formatted(Nameless.PREFIX.length(), Nameless.PREFIX);

  private static final String KEY =
      "WHERE f.name IN (?, ?) AND d.desk = ? AND d.mode = ? AND d.kind = ?";

  private final Database database;
  private final Encodings encodings;

  CaseFiles(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  /// That of this key, also where it is kept without its name.
  Optional<CaseFile> find(CaseKey key) {
    return database
        .read(statements ->
            statements.first(
                FILE + KEY + " AND f.line > 0",
                row -> file(row, key),
                key.name(),
                encodings.nameless().name(key),
                key.desk().value(),
                Columns.place(key.mode()),
                key.kind()))
        .map(KeptFile::file);
  }

  /// Those of a kind behind a number, in the order of their numbers.
  List<KeptFile> after(
      OrganizationId desk, OperatingMode mode, String kind, long after, int limit) {
    return database.read(statements ->
        statements.list(
            FILE
                + "WHERE d.desk = ? AND d.mode = ? AND d.kind = ? AND f.line > 0"
                + NAMED
                + " AND f.number > ? ORDER BY f.number LIMIT ?",
            this::file,
            desk.value(),
            Columns.place(mode),
            kind,
            after,
            limit));
  }

  /// Those of a kind that began last, the newest first.
  List<KeptFile> newest(OrganizationId desk, OperatingMode mode, String kind, int limit) {
    return database.read(statements ->
        statements.list(
            FILE
                + "WHERE d.desk = ? AND d.mode = ? AND d.kind = ? AND f.line > 0"
                + NAMED
                + " ORDER BY f.number DESC LIMIT ?",
            this::file,
            desk.value(),
            Columns.place(mode),
            kind,
            limit));
  }

  /// Those that carry a search term.
  List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    long hash = encodings.terms().of(desk, mode, term);
    List<KeptFile> found =
        database.read(statements ->
            statements.list(
                FILE + "JOIN term t ON t.case_file = f.number WHERE t.hash = ? AND f.line > 0",
                this::file,
                hash));
    return found.stream()
        .map(KeptFile::file)
        .filter(file -> file.terms().contains(term))
        .sorted(Comparator.comparing(file -> file.key().toString()))
        .toList();
  }

  /// One that is kept without its name is opened with it.
  private KeptFile file(Cells row, CaseKey key) throws SQLException {
    if (!Nameless.is(row.getString("name"))) {
      return file(row);
    }
    Octets json = encodings.nameless().open(key, encodings.unpack(Columns.packed(row, "state")));
    return new KeptFile(row.getLong("number"), encodings.json().read(key.kind(), json));
  }

  /// The number of a file that is there, or was.
  Optional<Long> number(Statements statements, CaseKey key) throws SQLException {
    return statements.first(
        FILE + KEY,
        row -> row.getLong("number"),
        key.name(),
        encodings.nameless().name(key),
        key.desk().value(),
        Columns.place(key.mode()),
        key.kind());
  }

  private KeptFile file(Cells row) throws SQLException {
    return file(row, encodings);
  }

  static KeptFile file(Cells row, Encodings encodings) throws SQLException {
    Octets json = encodings.unpack(Columns.packed(row, "state"));
    return new KeptFile(row.getLong("number"), encodings.json().read(row.getString("kind"), json));
  }
}
