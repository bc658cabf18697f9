package cursitor.server.store.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/// The last rows that were read or written. The writer alone changes the store, so they are never
/// out of date; what a failed commit leaves is thrown away.
final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  Recent(int most) {
    super(64, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
