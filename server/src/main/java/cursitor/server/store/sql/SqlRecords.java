package cursitor.server.store.sql;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Records;
import cursitor.server.store.TimelineEntry;
import cursitor.server.store.encoding.Encodings;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The read side in SQL.
public final class SqlRecords implements Records {
  private final Database database;
  private final Encodings encodings;
  private final CaseFiles files;

  public SqlRecords(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
    this.files = new CaseFiles(database, encodings);
  }

  @Override
  public Optional<CaseFile> caseFile(CaseKey key) {
    return files.find(key);
  }

  @Override
  public List<KeptFile> caseFiles(
      OrganizationId desk, OperatingMode mode, String kind, long after, int limit) {
    return files.after(desk, mode, kind, after, limit);
  }

  @Override
  public List<KeptFile> newestCaseFiles(
      OrganizationId desk, OperatingMode mode, String kind, int limit) {
    return files.newest(desk, mode, kind, limit);
  }

  @Override
  public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    return files.having(desk, mode, term);
  }

  @Override
  public List<TimelineEntry> timeline(CaseKey key) {
    return database.read(statements -> {
      Optional<Long> number = files.number(statements, key);
      return number.isEmpty() ? List.of() : timeline(statements, number.get());
    });
  }

  /// Of what happened in one millisecond, the message comes first and then what it led to.
  private static List<TimelineEntry> timeline(Statements statements, long file)
      throws SQLException {
    List<TimelineEntry> entries = new ArrayList<>();
    entries.addAll(
        statements.list(
            Messages.SELECT
                + """
                WHERE m.case_file = ?
                  OR m.number IN (SELECT receipt FROM history WHERE case_file = ?)
                ORDER BY m.number
                """,
            row -> new TimelineEntry.MessageKept(Columns.instant(row, "kept_at"), Messages.of(row)),
            file,
            file));
    entries.addAll(
        statements.list(
            "SELECT taken_at, line, receipt FROM history WHERE case_file = ? ORDER BY line",
            row ->
                new TimelineEntry.StateTaken(
                    Columns.instant(row, "taken_at"), row.getLong("line"), row.getLong("receipt")),
            file));
    entries.addAll(
        statements.list(
            Attempts.SELECT + "WHERE m.case_file = ? ORDER BY a.number, a.attempt",
            row ->
                new TimelineEntry.Tried(
                    Columns.instant(row, "started_at"), row.getLong("number"), Attempts.of(row)),
            file));
    entries.addAll(
        statements.list(
            FeedEntries.SELECT + "WHERE e.case_file = ? ORDER BY e.place",
            row ->
                new TimelineEntry.Told(
                    Columns.instant(row, "told_at"),
                    FeedEntries.of(row),
                    row.isNull("led") ? null : row.getLong("led")),
            file));
    entries.sort(Comparator.comparing(TimelineEntry::at));
    return entries;
  }

  @Override
  public List<FeedEntry> feed(OrganizationId desk, long after, int limit) {
    return database.read(statements ->
        statements.list(
            FeedEntries.SELECT + "WHERE e.desk = ? AND e.place > ? ORDER BY e.place LIMIT ?",
            FeedEntries::of,
            desk.value(),
            after,
            limit));
  }

  @Override
  public List<KeptWorkItem> workItems(OrganizationId desk, boolean openOnly, int limit) {
    String open = openOnly ? "AND w.settled_at IS NULL " : "";
    return database.read(statements ->
        statements.list(
            WorkItems.SELECT + "WHERE w.desk = ? " + open + "ORDER BY w.raised_at DESC LIMIT ?",
            row -> WorkItems.of(row, encodings.json()),
            desk.value(),
            limit));
  }

  @Override
  public Optional<KeptWorkItem> workItem(UUID id) {
    return database.read(statements ->
        statements.first(
            WorkItems.SELECT + "WHERE w.id = ?",
            row -> WorkItems.of(row, encodings.json()),
            Columns.octets(id)));
  }

  @Override
  public List<KeptMessage> messages(
      OrganizationId desk, Direction direction, Standing standing, int limit) {
    return database.read(statements ->
        statements.list(
            Messages.SELECT
                + "WHERE w.desk = ? AND w.direction = ? AND m.standing = ?"
                + " ORDER BY m.number DESC LIMIT ?",
            Messages::of,
            desk.value(),
            Columns.place(direction),
            Columns.place(standing),
            limit));
  }

  @Override
  public List<KeptMessage> messages(OrganizationId desk, MessageId id) {
    return database.read(statements ->
        statements.list(
            Messages.SELECT + "WHERE m.id = ? AND w.desk = ? ORDER BY m.number",
            Messages::of,
            Columns.octets(id),
            desk.value()));
  }

  @Override
  public Optional<KeptMessage> message(long number) {
    return database.read(statements ->
        statements.first(Messages.SELECT + "WHERE m.number = ?", Messages::of, number));
  }

  @Override
  public Octets bytes(long number) {
    return database
        .read(statements ->
            statements.first(
                "SELECT dictionary, bytes FROM body WHERE number = ?",
                row -> Columns.packed(row, "bytes"),
                number))
        .map(encodings::unpack)
        .orElse(Octets.NONE);
  }

  @Override
  public List<Refusal> refusals(long number) {
    return database
        .read(statements ->
            statements.first(
                "SELECT dictionary, refusals FROM fault WHERE number = ?",
                row -> Columns.packed(row, "refusals"),
                number))
        .map(packed -> encodings.json().readRefusals(encodings.unpack(packed)))
        .orElse(List.of());
  }

  @Override
  public List<Attempt> attempts(long number) {
    return database.read(statements ->
        statements.list(
            Attempts.SELECT + "WHERE a.number = ? ORDER BY a.attempt", Attempts::of, number));
  }

  @Override
  public List<FlowCount> counts() {
    return database.read(statements -> {
      Map<Flow, Long> repeats = new LinkedHashMap<>();
      Map<Flow, Map<Standing, Long>> messages = new LinkedHashMap<>();
      statements.list(
          """
          SELECT w.desk, w.partner, w.exchange, w.direction, w.mode, w.repeats, t.standing,
                 t.messages
          FROM flow w JOIN tally t ON t.flow = w.number ORDER BY w.number
          """,
          row -> {
            Flow flow = Columns.flow(row);
            repeats.put(flow, row.getLong("repeats"));
            messages
                .computeIfAbsent(flow, _ -> new EnumMap<>(Standing.class))
                .put(Columns.standing(row), row.getLong("messages"));
            return flow;
          });
      return messages.entrySet().stream()
          .map(e -> new FlowCount(e.getKey(), e.getValue(), repeats.getOrDefault(e.getKey(), 0L)))
          .toList();
    });
  }
}
