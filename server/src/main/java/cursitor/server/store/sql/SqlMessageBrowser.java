package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.encoding.Encodings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Messages in SQL: the newest of all flows, and else flow by flow from an index, so that a partner
/// of whom there is little is found as quickly as one of whom there is much.
public final class SqlMessageBrowser implements MessageBrowser {
  /// How many messages of a flow are looked through for a page at most.
  static final int MOST_LOOKED_THROUGH = 20_000;

  /// How many of the newest messages of all flows are looked through first.
  static final int NEWEST_OF_ALL = 500;

  /// These stand in an index of their own.
  private static final Set<Standing> TROUBLED =
      EnumSet.of(Standing.REFUSED, Standing.PARKED, Standing.QUARANTINED);

  private static final String FLOWS =
      "SELECT number, desk, partner, exchange, direction, mode FROM flow ORDER BY number";

  private static final String NEWEST =
      """
      SELECT number, flow, standing FROM message WHERE number < ? AND number >= ?
      ORDER BY number DESC LIMIT ?
      """;

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

  private final Database database;
  private final SqlStuckLanes stuck;

  public SqlMessageBrowser(Database database, Encodings encodings) {
    this.database = database;
    stuck = new SqlStuckLanes(new SqlRecords(database, encodings));
  }

  @Override
  public Page page(Choice choice, long before, int limit) {
    return database.read(statements -> {
      long first = Messages.lastBefore(statements, choice.from());
      long end = Math.min(before, Messages.lastBefore(statements, choice.until()) + 1);
      Map<Long, Flow> flows = flows(statements);
      flows.values().removeIf(flow -> !choice.has(flow));
      List<Long> found = newest(statements, choice, flows.keySet(), first, end, limit);
      if (found.size() == limit) {
        return page(statements, choice, found, found.getLast(), limit);
      }
      found = new ArrayList<>();
      long next = 0;
      for (long flow : flows.keySet()) {
        Numbers numbers = numbers(statements, choice, flow, first, end, limit);
        next = Math.max(next, numbers.next());
        found.addAll(numbers.numbers());
      }
      return page(statements, choice, found, next, limit);
    });
  }

  /// What fits among the newest of all: where that fills a page, no flow is asked by itself, of
  /// which a hub has hundreds.
  private static List<Long> newest(
      Statements statements, Choice choice, Set<Long> flows, long first, long end, int limit)
      throws SQLException {
    if (choice.code() != null) {
      return List.of();
    }
    Standing standing = choice.standing();
    List<Long> fit = new ArrayList<>();
    statements.list(
        NEWEST,
        row ->
            flows.contains(row.getLong("flow"))
                && (standing == null || standing == Columns.standing(row))
                && fit.add(row.getLong("number")),
        end,
        first,
        NEWEST_OF_ALL);
    return fit.subList(0, Math.min(limit, fit.size()));
  }

  /// Of what lies beyond the place up to which every flow was looked through nothing is shown yet:
  /// another flow may have something in between.
  private static Page page(
      Statements statements, Choice choice, List<Long> found, long next, int limit)
      throws SQLException {
    List<Long> ordered =
        found.stream().filter(number -> number >= next).sorted(Comparator.reverseOrder()).toList();
    List<KeptMessage> shown =
        Messages.keptBetween(
            statements,
            ordered.subList(0, Math.min(limit, ordered.size())),
            choice.from(),
            choice.until());
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
    return database.read(statements -> stuck.of(statements, flows(statements), desks, limit));
  }
}
