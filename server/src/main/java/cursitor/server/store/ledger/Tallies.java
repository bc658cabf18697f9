package cursitor.server.store.ledger;

import cursitor.exchange.Standing;
import cursitor.server.store.Flow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How many messages of each flow have which standing, kept up to date with every commit. Only the
/// writing thread counts; the deciding thread may look.
final class Tallies {
  private final Map<Entry, Long> messages = new ConcurrentHashMap<>();
  private final Map<Flow, Long> repeats = new HashMap<>();
  private final Set<Entry> changed = new HashSet<>();
  private final Set<Flow> repeated = new HashSet<>();

  /// What one row of the table counts.
  record Entry(Flow flow, Standing standing) {}

  void load(Flow flow, Standing standing, long count) {
    messages.put(new Entry(flow, standing), count);
  }

  void loadRepeats(Flow flow, long count) {
    repeats.put(flow, count);
  }

  long of(Flow flow, Standing standing) {
    return messages.getOrDefault(new Entry(flow, standing), 0L);
  }

  long repeats(Flow flow) {
    return repeats.getOrDefault(flow, 0L);
  }

  /// Counts rows under their new standings, and no longer under those the store has them under.
  void take(Collection<MessageRow> rows) {
    for (MessageRow row : rows) {
      MessageRow.Kept kept = row.kept();
      if (kept == null) {
        add(row.flow(), row.standing(), 1);
      } else if (kept.standing() != row.standing()) {
        add(row.flow(), kept.standing(), -1);
        add(row.flow(), row.standing(), 1);
      }
      int more = row.repeats() - (kept == null ? 0 : kept.repeats());
      if (more != 0) {
        repeats.merge(row.flow(), (long) more, Long::sum);
        repeated.add(row.flow());
      }
    }
  }

  private void add(Flow flow, Standing standing, long count) {
    load(flow, standing, of(flow, standing) + count);
    changed.add(new Entry(flow, standing));
  }

  Set<Entry> changed() {
    return changed;
  }

  Set<Flow> repeated() {
    return repeated;
  }

  void kept() {
    changed.clear();
    repeated.clear();
  }
}
