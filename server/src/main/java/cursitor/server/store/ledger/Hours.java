package cursitor.server.store.ledger;

import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import cursitor.server.store.Traffic.Span;
import cursitor.server.store.sql.Columns;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// By how much the counts of hours and days change with one commit. A message counts when it was
/// kept, also when it is refused later.
final class Hours {
  private static final String ADD =
      """
      INSERT INTO traffic (span, number, flow, messages, refused) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (span, number, flow) DO UPDATE SET
        messages = traffic.messages + excluded.messages,
        refused = traffic.refused + excluded.refused
      """;

  private final Map<Entry, Change> changes = new HashMap<>();

  private record Entry(Span span, long number, Flow flow) {}

  private record Change(long messages, long refused) {
    static Change add(Change a, Change b) {
      return new Change(a.messages + b.messages, a.refused + b.refused);
    }
  }

  static Hours of(Collection<MessageRow> rows) {
    Hours hours = new Hours();
    rows.forEach(hours::take);
    return hours;
  }

  private void take(MessageRow row) {
    MessageRow.Kept kept = row.kept();
    int refused = isRefused(row.standing()) - (kept == null ? 0 : isRefused(kept.standing()));
    if (kept == null || refused != 0) {
      Change change = new Change(kept == null ? 1 : 0, refused);
      for (Span span : Span.values()) {
        long number = span.number(row.letter().keptAt());
        changes.merge(new Entry(span, number, row.flow()), change, Change::add);
      }
    }
  }

  private static int isRefused(Standing standing) {
    return switch (standing) {
      case REFUSED, MENDED, CLOSED -> 1;
      case AWAITING, UNKNOWN, SETTLED, CANCELLED, PARKED, QUARANTINED -> 0;
    };
  }

  void write(Rows rows, Interned<Flow> flows) throws SQLException {
    for (Map.Entry<Entry, Change> each : changes.entrySet()) {
      rows.add(
          Columns.place(each.getKey().span()),
          each.getKey().number(),
          flows.number(each.getKey().flow()),
          each.getValue().messages(),
          each.getValue().refused());
    }
    rows.send();
  }

  static String statement() {
    return ADD;
  }
}
