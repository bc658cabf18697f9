package cursitor.server.store.sql;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Attempt;
import cursitor.server.store.Course;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.MessageBrowser.StuckLane;
import cursitor.server.store.Priority;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lanes whose first message was tried in vain, from the index that holds only such messages.
final class SqlStuckLanes {
  private static final String STUCK =
      Messages.SELECT.replace("SELECT ", "SELECT y.attempts, y.backlog, m.case_file, ")
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

  private final SqlRecords records;

  SqlStuckLanes(SqlRecords records) {
    this.records = records;
  }

  /// The lanes of these desks, the one that waits longest first.
  ///
  /// @param flows of the whole store, by their numbers
  List<StuckLane> of(
      Statements statements, Map<Long, Flow> flows, Set<OrganizationId> desks, int limit)
      throws SQLException {
    Map<String, StuckLane> lanes = new LinkedHashMap<>();
    for (Map.Entry<Long, Flow> flow : flows.entrySet()) {
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
  }

  private static String name(StuckLane lane) {
    OrganizationId recipient = lane.course().recipient();
    return lane.course().sender()
        + " "
        + Pending.lane(recipient, lane.caseFile(), lane.first().id());
  }

  private StuckLane stuck(Statements statements, Cells row, Flow flow) throws SQLException {
    KeptMessage first = Messages.of(row);
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
