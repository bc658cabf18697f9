package cursitor.server.reconcile.daily;

import java.util.List;

/// How many things are how old.
///
/// @param underDays the ages of `limits.table`, ascending
/// @param counts how many are under each of them and not under the one before
/// @param older how many are of the last of them or more
/// @param oldestHours 0 where there is nothing
public record Ages(List<Integer> underDays, List<Long> counts, long older, long oldestHours) {
  public Ages {
    underDays = List.copyOf(underDays);
    counts = List.copyOf(counts);
  }

  /// How many there are.
  public long total() {
    long sum = older;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
