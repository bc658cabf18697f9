package cursitor.server.store.sql;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Books;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.encoding.Encodings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What reconciliation reads, in SQL.
public final class SqlBooks implements Books {
  /// In the order of the index, so that nothing is sorted however much there is.
  private static final String UNANSWERED =
      Messages.SELECT.replace("SELECT ", "SELECT q.attempts, ")
          + """
          JOIN delivery q ON q.number = m.number WHERE q.is_open = 1
          ORDER BY q.flow, q.backlog, q.number
          """;

  private final Database database;
  private final Encodings encodings;

  public SqlBooks(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
  }

  /// The database orders them once, by an index or in files of its own. What begins with a text
  /// lies between it and the same with the greatest character behind it.
  @Override
  public void caseFilesByName(
      OrganizationId desk,
      OperatingMode mode,
      String kind,
      String within,
      Consumer<CaseFile> seen) {
    String name = database.byCharacters("f.name");
    String sql =
        CaseFiles.FILE
            + "WHERE d.desk = ? AND d.mode = ? AND d.kind = ? AND f.line > 0"
            + CaseFiles.NAMED
            + " AND "
            + name
            + " >= ? AND "
            + name
            + " < ? ORDER BY "
            + name;
    var _ =
        database.readAtOneMoment(statements -> {
          statements.each(
              sql,
              row -> seen.accept(CaseFiles.file(row, encodings).file()),
              desk.value(),
              Columns.place(mode),
              kind,
              within,
              within + Character.toString(Character.MAX_CODE_POINT));
          return true;
        });
  }

  /// A request has the sense 0 and refers to nothing.
  @Override
  public Map<Flow, SortedMap<LocalDate, Instant>> requestDays(Instant since, ZoneOffset offset) {
    return database.read(statements -> {
      Map<Flow, SortedMap<LocalDate, Instant>> days = new LinkedHashMap<>();
      statements.list(
          """
          SELECT w.desk, w.partner, w.exchange, w.direction, w.mode, n.day, n.kept_at
          FROM (SELECT flow, (kept_at + ?) / 86400000 AS day, MAX(kept_at) AS kept_at FROM message
                WHERE number >= ? AND sense = 0 AND reference = 0 GROUP BY flow, day) n
          JOIN flow w ON w.number = n.flow ORDER BY w.number
          """,
          row ->
              days.computeIfAbsent(Columns.flow(row), _ -> new TreeMap<>())
                  .put(LocalDate.ofEpochDay(row.getLong("day")), Columns.instant(row, "kept_at")),
          offset.getTotalSeconds() * 1_000L,
          Messages.lastBefore(statements, since));
      return days;
    });
  }

  @Override
  public Optional<Instant> lastReceived(
      OrganizationId desk, OrganizationId partner, OperatingMode mode, Instant since) {
    return database.read(statements ->
        statements
            .list(
                """
                SELECT (SELECT m.kept_at FROM message m WHERE m.flow = w.number AND m.number >= ?
                        ORDER BY m.number DESC LIMIT 1) AS kept_at
                FROM flow w WHERE w.desk = ? AND w.partner = ? AND w.mode = ? AND w.direction = ?
                """,
                row -> row.getLong("kept_at"),
                Messages.lastBefore(statements, since),
                desk.value(),
                partner.value(),
                Columns.place(mode),
                Columns.place(Direction.RECEIVED))
            .stream()
            .max(Long::compare)
            .filter(at -> at > 0)
            .map(Instant::ofEpochMilli));
  }

  @Override
  public void keptBetween(Instant from, Instant to, Consumer<KeptMessage> seen) {
    var _ =
        database.readAtOneMoment(statements -> {
          statements.each(
              Messages.SELECT
                  + "WHERE m.number >= "
                  + Messages.lastBefore(statements, from)
                  + " AND m.kept_at >= "
                  + from.toEpochMilli()
                  + " AND m.number <= "
                  + Messages.lastBefore(statements, to)
                  + " AND m.kept_at < "
                  + to.toEpochMilli()
                  + " ORDER BY m.number",
              row -> seen.accept(Messages.of(row)));
          return true;
        });
  }

  @Override
  public Optional<Instant> firstKept() {
    return keptAt("SELECT kept_at FROM message ORDER BY number LIMIT 1");
  }

  @Override
  public Optional<Instant> lastKept() {
    return keptAt("SELECT kept_at FROM message ORDER BY number DESC LIMIT 1");
  }

  private Optional<Instant> keptAt(String sql) {
    return database.read(
        statements -> statements.first(sql, row -> Columns.instant(row, "kept_at")));
  }

  @Override
  public void unanswered(Consumer<Unanswered> seen) {
    var _ =
        database.readAtOneMoment(statements -> {
          statements.each(
              UNANSWERED,
              row -> seen.accept(new Unanswered(Messages.of(row), row.getInt("attempts"))));
          return true;
        });
  }

  @Override
  public List<KeptWorkItem> workItems(CaseKey about) {
    return database.read(statements ->
        statements.list(
            WorkItems.SELECT
                + "WHERE f.name = ? AND d.desk = ? AND d.mode = ? AND d.kind = ?"
                + " ORDER BY w.raised_at DESC",
            row -> WorkItems.of(row, encodings.json()),
            about.name(),
            about.desk().value(),
            Columns.place(about.mode()),
            about.kind()));
  }

  @Override
  public List<KeptWorkItem> openWorkItems(OrganizationId desk, OperatingMode mode, String kind) {
    return database.read(statements ->
        statements.list(
            WorkItems.SELECT
                + "WHERE w.desk = ? AND w.settled_at IS NULL AND d.mode = ? AND d.kind = ?"
                + " ORDER BY w.raised_at",
            row -> WorkItems.of(row, encodings.json()),
            desk.value(),
            Columns.place(mode),
            kind));
  }
}
