package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Attempt;
import cursitor.server.store.Course;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Encodings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Messages and stuck lanes in SQL: flow by flow from an index, so that a partner of whom there is
/// little is found as quickly as one of whom there is much.
public final class SqlMessageBrowser implements MessageBrowser {
  /// How many messages of a flow are looked through for a page at most.
  static final int MOST_LOOKED_THROUGH = 20_000;

  /// These stand in an index of their own.
  private static final Set<Standing> TROUBLED =
      EnumSet.of(Standing.REFUSED, Standing.PARKED, Standing.QUARANTINED);

  private static final String FLOWS =
      "SELECT number, desk, partner, exchange, direction, mode FROM flow ORDER BY number";

  /// The numbers of a window of a flow that have a standing.
  private static final String WINDOW =
      """
      SELECT number FROM (SELECT number, standing FROM message
                          WHERE flow = ? AND number < ? AND number >= ?
                          ORDER BY number DESC LIMIT ?) n
      """;

  private static final String OLDEST_IN_WINDOW =
      """
      SELECT number FROM message WHERE flow = ? AND number < ? AND number >= ?
      ORDER BY number DESC LIMIT 1 OFFSET ?
      """;

  private static final String STUCK =
      SqlRecords.MESSAGE.replace("SELECT ", "SELECT y.attempts, y.backlog, m.case_file, ")
          + """
          JOIN (SELECT number, attempts, backlog FROM delivery
                WHERE flow = ? AND is_open = 1 AND attempts > 0 ORDER BY number LIMIT ?) y
            ON y.number = m.number
          ORDER BY m.number
          """;

  private static final String WAITING =
      """
      SELECT COUNT(*) AS waiting FROM message m JOIN delivery y ON y.number = m.number
      JOIN flow w ON w.number = m.flow
      WHERE m.case_file = ? AND y.is_open = 1 AND w.desk = ? AND w.partner = ?
      """;

  private final Database database;
  private final SqlRecords records;

  public SqlMessageBrowser(Database database, Encodings encodings) {
    this.database = database;
    records = new SqlRecords(database, encodings);
  }

  @Override
  public Page page(Choice choice, long before, int limit) {
    return database.read(statements -> {
      long first = SqlBooks.firstSince(statements, choice.from());
      long end = Math.min(before, SqlBooks.firstSince(statements, choice.until()) + 1);
      List<Long> found = new ArrayList<>();
      long next = 0;
      for (Map.Entry<Long, Flow> flow : flows(statements).entrySet()) {
        if (choice.has(flow.getValue())) {
          Numbers numbers = numbers(statements, choice, flow.getKey(), first, end, limit);
          next = Math.max(next, numbers.next());
          found.addAll(numbers.numbers());
        }
      }
      return page(statements, choice, found, next, limit);
    });
  }

  /// Of what lies beyond the place up to which every flow was looked through nothing is shown yet:
  /// another flow may have something in between.
  private static Page page(
      Statements statements, Choice choice, List<Long> found, long next, int limit)
      throws SQLException {
    List<Long> ordered =
        found.stream().filter(number -> number >= next).sorted(Comparator.reverseOrder()).toList();
    List<KeptMessage> shown = new ArrayList<>();
    for (long number : ordered.subList(0, Math.min(limit, ordered.size()))) {
      statements
          .first(SqlRecords.MESSAGE + "WHERE m.number = ?", SqlRecords::message, number)
          .filter(each -> !each.keptAt().isBefore(choice.from()))
          .filter(each -> each.keptAt().isBefore(choice.until()))
          .ifPresent(shown::add);
    }
    return new Page(shown, ordered.size() > limit ? ordered.get(limit - 1) : next);
  }

  /// What fits in one flow.
  ///
  /// @param next down to where it was looked through; 0 where to its end
  private record Numbers(List<Long> numbers, long next) {}

  private static Numbers numbers(
      Statements statements, Choice choice, long flow, long first, long end, int limit)
      throws SQLException {
    Standing standing = choice.standing();
    String code = choice.code();
    if (code != null) {
      return whole(
          statements.list(
              """
              SELECT c.number FROM refusal_code c JOIN message m ON m.number = c.number
              WHERE c.code = ? AND c.number < ? AND c.number >= ? AND m.flow = ?
                AND (m.standing = ? OR ? < 0)
              ORDER BY c.number DESC LIMIT ?
              """,
              row -> row.getLong("number"),
              code,
              end,
              first,
              flow,
              standing == null ? -1 : Columns.place(standing),
              standing == null ? -1 : 0,
              limit),
          limit);
    }
    if (standing == null) {
      return whole(
          statements.list(
              WINDOW + "ORDER BY number DESC",
              row -> row.getLong("number"),
              flow,
              end,
              first,
              limit),
          limit);
    }
    if (TROUBLED.contains(standing)) {
      return whole(
          statements.list(
              """
              SELECT number FROM message
              WHERE flow = ? AND standing = ? AND standing IN (1, 7, 8)
                AND number < ? AND number >= ? ORDER BY number DESC LIMIT ?
              """,
              row -> row.getLong("number"),
              flow,
              Columns.place(standing),
              end,
              first,
              limit),
          limit);
    }
    List<Long> numbers =
        statements.list(
            WINDOW + "WHERE standing = ? ORDER BY number DESC LIMIT ?",
            row -> row.getLong("number"),
            flow,
            end,
            first,
            MOST_LOOKED_THROUGH,
            Columns.place(standing),
            limit);
    if (numbers.size() == limit) {
      return whole(numbers, limit);
    }
    long lookedThrough =
        statements
            .first(
                OLDEST_IN_WINDOW,
                row -> row.getLong("number"),
                flow,
                end,
                first,
                MOST_LOOKED_THROUGH - 1)
            .orElse(0L);
    return new Numbers(numbers, lookedThrough);
  }

  private static Numbers whole(List<Long> numbers, int limit) {
    return new Numbers(numbers, numbers.size() < limit ? 0 : numbers.getLast());
  }

  private static Map<Long, Flow> flows(Statements statements) throws SQLException {
    Map<Long, Flow> flows = new LinkedHashMap<>();
    statements.list(FLOWS, row -> flows.put(row.getLong("number"), Columns.flow(row)));
    return flows;
  }

  @Override
  public List<StuckLane> stuck(Set<OrganizationId> desks, int limit) {
    return database.read(statements -> {
      Map<String, StuckLane> lanes = new LinkedHashMap<>();
      for (Map.Entry<Long, Flow> flow : flows(statements).entrySet()) {
        Flow sent = flow.getValue();
        if (sent.direction() == Direction.SENT && desks.contains(sent.desk())) {
          statements
              .list(STUCK, row -> stuck(statements, row, sent), flow.getKey(), limit)
              .forEach(lane -> lanes.putIfAbsent(name(lane), lane));
        }
      }
      return lanes.values().stream()
          .sorted(Comparator.comparingLong(lane -> lane.first().number()))
          .limit(limit)
          .toList();
    });
  }

  private static String name(StuckLane lane) {
    OrganizationId recipient = lane.course().recipient();
    return lane.course().sender()
        + " "
        + Pending.lane(recipient, lane.caseFile(), lane.first().id());
  }

  private StuckLane stuck(Statements statements, Cells row, Flow flow) throws SQLException {
    KeptMessage first = SqlRecords.message(row);
    long waiting =
        row.isNull("case_file")
            ? 1
            : statements
                .first(
                    WAITING,
                    count -> count.getLong("waiting"),
                    row.getLong("case_file"),
                    flow.desk().value(),
                    flow.partner().value())
                .orElse(1L);
    List<Attempt> attempts = records.attempts(first.number());
    return new StuckLane(
        new Course(flow.desk(), flow.partner(), Priority.of(row.getInt("backlog") == 1)),
        first.caseFile(),
        first,
        row.getInt("attempts"),
        attempts.getLast(),
        waiting);
  }
}
