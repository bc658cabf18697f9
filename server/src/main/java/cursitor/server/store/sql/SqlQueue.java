package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import cursitor.server.store.encoding.Encodings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The correction queue in SQL. What is chosen stands in an index whole; only what is shown is read
/// from the tables.
public final class SqlQueue implements Queue {
  static final String CAUSES =
      """
      SELECT kind, code, COUNT(*) AS items, MIN(raised_at) AS oldest FROM work_item
      WHERE desk = ? AND settled_at IS NULL GROUP BY kind, code
      """;

  /// Most that are told of one case file.
  private static final int MOST_OTHERS = 200;

  private final Database database;
  private final Encodings encodings;
  private final Records records;

  public SqlQueue(Database database, Encodings encodings) {
    this.database = database;
    this.encodings = encodings;
    records = new SqlRecords(database, encodings);
  }

  @Override
  public List<KeptWorkItem> page(Choice choice, Order order, @Nullable Place after, int limit) {
    List<KeptWorkItem> page = new ArrayList<>();
    Asked asked = asked(choice, order, after);
    for (OrganizationId desk : choice.desks()) {
      page.addAll(
          database.read(statements ->
              statements.list(
                  asked.sql(),
                  row -> WorkItems.of(row, encodings.json()),
                  asked.parameters(desk, limit))));
    }
    page.sort(order == Order.OLDEST_FIRST ? BY_PLACE : BY_PLACE.reversed());
    return List.copyOf(page.subList(0, Math.min(limit, page.size())));
  }

  /// As the database orders them: ids byte by byte.
  private static final Comparator<KeptWorkItem> BY_PLACE =
      Comparator.comparing((KeptWorkItem each) -> Place.of(each).at())
          .thenComparing(each -> each.item().id().toString());

  /// A question and what stands in its places behind the desk and before the limit.
  private record Asked(String sql, List<Object> between) {
    Object[] parameters(OrganizationId desk, int limit) {
      List<Object> all = new ArrayList<>();
      all.add(desk.value());
      all.addAll(between);
      all.add(limit);
      return all.toArray();
    }
  }

  private static Asked asked(Choice choice, Order order, @Nullable Place after) {
    String time = choice.open() ? "raised_at" : "settled_at";
    boolean rises = order == Order.OLDEST_FIRST;
    StringBuilder where = new StringBuilder("desk = ? AND settled_at IS ");
    where.append(choice.open() ? "NULL" : "NOT NULL");
    List<Object> values = new ArrayList<>();
    add(
        where,
        values,
        " AND partner = ?",
        choice.partner() == null ? null : choice.partner().value());
    add(
        where,
        values,
        " AND kind = ?",
        choice.kind() == null ? null : Columns.place(choice.kind()));
    add(where, values, " AND code = ?", choice.code());
    long from = choice.from().toEpochMilli();
    long before = choice.before().toEpochMilli();
    if (after != null) {
      // The index is entered by the bounds of the time alone.
      long at = after.at().toEpochMilli();
      from = rises ? Math.max(from, at) : from;
      before = rises ? before : Math.min(before, at + 1);
    }
    add(where, values, " AND " + time + " >= ?", from);
    add(where, values, " AND " + time + " < ?", before);
    if (after != null) {
      where.append(" AND (").append(time).append(", id) ").append(rises ? ">" : "<");
      where.append(" (?, ?)");
      values.add(after.at().toEpochMilli());
      values.add(Columns.octets(after.id()));
    }
    String direction = rises ? "" : " DESC";
    String shown =
        "SELECT id AS shown, %s AS shown_at FROM work_item WHERE %s ORDER BY %s%s, id%s LIMIT ?"
            .formatted(time, where, time, direction, direction);
    return new Asked(
        WorkItems.COLUMNS
            + "FROM ("
            + shown
            + ") q JOIN work_item w ON w.id = q.shown "
            + WorkItems.FILES
            + "ORDER BY q.shown_at%s, q.shown%s".formatted(direction, direction),
        values);
  }

  private static void add(
      StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.add(value);
    }
  }

  @Override
  public List<Cause> causes(Set<OrganizationId> desks) {
    List<Cause> causes = new ArrayList<>();
    for (OrganizationId desk : desks) {
      causes.addAll(
          database.read(
              statements -> statements.list(CAUSES, row -> cause(desk, row), desk.value())));
    }
    causes.sort(Comparator.comparingLong(Cause::items).reversed().thenComparing(Cause::oldestAt));
    return List.copyOf(causes);
  }

  private static Cause cause(OrganizationId desk, Cells row) throws SQLException {
    return new Cause(
        desk,
        Columns.constant(WorkItem.Kind.class, row.getInt("kind")),
        row.getString("code"),
        row.getLong("items"),
        Columns.instant(row, "oldest"));
  }

  @Override
  public Rank rank(KeptWorkItem kept) {
    WorkItem item = kept.item();
    OrganizationId desk = item.caseFile().desk();
    long at = kept.raisedAt().toEpochMilli();
    Choice cause = Choice.open(Set.of(desk)).of(item.kind(), item.code());
    Place place = new Place(kept.raisedAt(), item.id());
    UUID oldest = other(cause, Order.OLDEST_FIRST, null, item.id());
    UUID next = other(cause, Order.OLDEST_FIRST, place, item.id());
    UUID previous = other(cause, Order.NEWEST_FIRST, place, item.id());
    return database.read(statements ->
        statements
            .first(
                """
                SELECT COUNT(*) AS items,
                  COALESCE(SUM(CASE WHEN (raised_at, id) < (?, ?) THEN 1 ELSE 0 END), 0) AS earlier
                FROM work_item WHERE desk = ? AND kind = ? AND code = ? AND settled_at IS NULL
                """,
                row ->
                    new Rank(
                        row.getLong("earlier"),
                        row.getLong("items"),
                        previous,
                        next == null ? oldest : next),
                at,
                Columns.octets(item.id()),
                desk.value(),
                Columns.place(item.kind()),
                item.code())
            .orElseThrow());
  }

  /// The first of a cause behind a place that is not this one itself.
  private @Nullable UUID other(Choice cause, Order order, @Nullable Place after, UUID self) {
    return page(cause, order, after, 2).stream()
        .map(each -> each.item().id())
        .filter(id -> !id.equals(self))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Optional<Story> item(Set<OrganizationId> desks, UUID id) {
    return records
        .workItem(id)
        .filter(kept -> desks.contains(kept.item().caseFile().desk()))
        .map(kept -> new Story(kept, concerned(kept.item()), others(kept.item())));
  }

  private List<Concerned> concerned(WorkItem item) {
    if (item.message() == null) {
      return List.of();
    }
    return records.messages(item.caseFile().desk(), item.message()).stream()
        .map(this::concerned)
        .toList();
  }

  private Concerned concerned(KeptMessage message) {
    return new Concerned(
        message,
        records.refusals(message.number()),
        records.attempts(message.number()),
        message.answer() == 0 ? null : records.message(message.answer()).orElse(null));
  }

  private List<KeptWorkItem> others(WorkItem item) {
    return database.read(statements ->
        statements.list(
            WorkItems.SELECT
                + "WHERE w.case_file = (SELECT o.case_file FROM work_item o WHERE o.id = ?)"
                + " AND w.id <> ? ORDER BY w.raised_at DESC, w.id DESC LIMIT ?",
            row -> WorkItems.of(row, encodings.json()),
            Columns.octets(item.id()),
            Columns.octets(item.id()),
            MOST_OTHERS));
  }
}
