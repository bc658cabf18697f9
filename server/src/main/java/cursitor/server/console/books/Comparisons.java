package cursitor.server.console.books;

import cursitor.server.reconcile.Comparison;
import cursitor.server.reconcile.Difference;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// What was compared last by each of the last few people, for them alone. It is in memory only: the
/// files it comes from are deleted at once, and a restart forgets it.
final class Comparisons {
  /// More differences than these nobody works through from a page.
  private static final int MOST = 5_000;

  private static final int PEOPLE = 8;

  private final Lock comparing = new ReentrantLock();
  private final Map<String, Compared> last = new LinkedHashMap<>();

  /// A comparison with its differences.
  ///
  /// @param differences the first of them, in the order of the keys
  /// @param counts how many there are of each kind, all of them counted
  record Compared(
      Comparison.Result result, List<Difference> differences, Map<Difference.Kind, Long> counts) {
    Compared {
      differences = List.copyOf(differences);
      counts = Map.copyOf(counts);
    }

    long all() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// Compares extracts, one comparison at a time.
  ///
  /// @throws Comparison.NotComparable where one of them is no sound extract
  Compared compare(String account, SequencedMap<String, BufferedReader> extracts)
      throws IOException {
    List<Difference> differences = new ArrayList<>();
    Map<Difference.Kind, Long> counts = new EnumMap<>(Difference.Kind.class);
    comparing.lock();
    try {
      Comparison.Result result =
          Comparison.of(
              extracts,
              difference -> {
                counts.merge(difference.kind(), 1L, Long::sum);
                if (differences.size() < MOST) {
                  differences.add(difference);
                }
              });
      return keep(account, new Compared(result, differences, counts));
    } finally {
      comparing.unlock();
    }
  }

  private synchronized Compared keep(String account, Compared compared) {
    last.remove(account);
    last.put(account, compared);
    if (last.size() > PEOPLE) {
      last.remove(last.keySet().iterator().next());
    }
    return compared;
  }

  synchronized Optional<Compared> of(String account) {
    return Optional.ofNullable(last.get(account));
  }
}
