package cursitor.server.store.verify;

import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// The counts of hours and days are those of the messages: as they were counted all along and as
/// they are counted now.
final class HourPromise implements Promise {
  private static final String KEPT =
      "SELECT span, number, flow, messages, refused FROM traffic WHERE messages <> 0";

  private static final String HOURS =
      """
      SELECT kept_at / 3600000 AS number, flow, COUNT(*) AS messages,
        SUM(CASE WHEN standing IN (1, 2, 3) THEN 1 ELSE 0 END) AS refused
      FROM message GROUP BY kept_at / 3600000, flow
      """;

  private static final long HOURS_OF_A_DAY = 24;
  private static final int HOUR = 0;
  private static final int DAY = 1;

  /// One count's place in the table.
  private record Entry(int span, long number, long flow) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int bySpan = Integer.compare(span, other.span);
      int byNumber = Long.compare(number, other.number);
      return bySpan != 0 ? bySpan : byNumber != 0 ? byNumber : Long.compare(flow, other.flow);
    }

    String words() {
      return span == HOUR
          ? "the hour from " + Instant.ofEpochSecond(number * 3_600)
          : "the day from " + Instant.ofEpochSecond(number * 86_400);
    }
  }

  private record Sums(long messages, long refused) {
    static Sums add(Sums a, Sums b) {
      return new Sums(a.messages + b.messages, a.refused + b.refused);
    }
  }

  @Override
  public String sentence() {
    return "Each hour and each day has as many messages, and refused ones, as were kept in it.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    Map<Entry, Sums> counted = new TreeMap<>();
    statements.each(
        HOURS,
        row -> {
          Sums sums = new Sums(row.getLong("messages"), row.getLong("refused"));
          long hour = row.getLong("number");
          counted.merge(new Entry(HOUR, hour, row.getLong("flow")), sums, Sums::add);
          counted.merge(
              new Entry(DAY, hour / HOURS_OF_A_DAY, row.getLong("flow")), sums, Sums::add);
        });
    statements.each(
        KEPT,
        row -> {
          Entry entry = new Entry(row.getInt("span"), row.getLong("number"), row.getLong("flow"));
          Sums sums = new Sums(row.getLong("messages"), row.getLong("refused"));
          if (!sums.equals(counted.remove(entry))) {
            findings.add("it is not so for " + entry.words());
          }
        });
    counted.keySet().forEach(each -> findings.add("nothing was counted for " + each.words()));
  }
}
