package cursitor.server.store.verify;

import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conservation: what each flow received or sent is the sum of its standings, as they were counted
/// all along and as they are counted now.
final class CountPromise implements Promise {

  @Override
  public String sentence() {
    return "For each desk, partner, exchange and direction the standings add up.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    Map<Flow, FlowCount> kept = new LinkedHashMap<>();
    keptCounts(statements).forEach(count -> kept.put(count.flow(), count));
    Map<Flow, FlowCount> counted = new LinkedHashMap<>();
    counts(statements).forEach(count -> counted.put(count.flow(), count));
    for (Map.Entry<Flow, FlowCount> entry : counted.entrySet()) {
      if (!entry.getValue().equals(kept.remove(entry.getKey()))) {
        findings.add("they do not for " + words(entry.getKey()));
      }
    }
    kept.values().stream()
        .filter(count -> count.total() > 0)
        .forEach(count -> findings.add("there is nothing left of " + words(count.flow())));
  }

  private static String words(Flow flow) {
    return "desk %s, partner %s, %s, %s, %s"
        .formatted(flow.desk(), flow.partner(), flow.exchange(), flow.direction(), flow.mode());
  }

  /// Counted from the messages.
  static List<FlowCount> counts(Statements statements) throws SQLException {
    return collect(
        statements,
        """
        SELECT w.desk, w.partner, w.exchange, w.direction, w.mode, m.standing,
               COUNT(*) AS messages, SUM(m.repeats) AS repeats
        FROM message m JOIN flow w ON w.number = m.flow
        GROUP BY w.number, w.desk, w.partner, w.exchange, w.direction, w.mode, m.standing
        ORDER BY w.number, m.standing
        """);
  }

  /// As they were counted all along; the repeats of a flow stand with its first standing.
  private static List<FlowCount> keptCounts(Statements statements) throws SQLException {
    return collect(
        statements,
        """
        SELECT w.desk, w.partner, w.exchange, w.direction, w.mode, t.standing, t.messages,
               CASE WHEN t.standing = (SELECT MIN(u.standing) FROM tally u WHERE u.flow = w.number)
                 THEN w.repeats ELSE 0 END AS repeats
        FROM flow w JOIN tally t ON t.flow = w.number
        ORDER BY w.number, t.standing
        """);
  }

  private static List<FlowCount> collect(Statements statements, String sql) throws SQLException {
    Map<Flow, Map<Standing, Long>> messages = new LinkedHashMap<>();
    Map<Flow, Long> repeats = new LinkedHashMap<>();
    statements.each(
        sql,
        row -> {
          Flow flow = Columns.flow(row);
          repeats.merge(flow, row.getLong("repeats"), Long::sum);
          Map<Standing, Long> standings =
              messages.computeIfAbsent(flow, _ -> new EnumMap<>(Standing.class));
          standings.put(Columns.standing(row), row.getLong("messages"));
        });
    List<FlowCount> counts = new ArrayList<>();
    messages.forEach((flow, standings) ->
        counts.add(new FlowCount(flow, standings, repeats.getOrDefault(flow, 0L))));
    return counts;
  }
}
