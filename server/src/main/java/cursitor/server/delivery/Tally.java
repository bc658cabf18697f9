package cursitor.server.delivery;

import cursitor.server.store.Attempt.Result;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How the tries of this process ended, for the operators' counters.
public final class Tally {
  private final Map<Result, LongAdder> counts = new EnumMap<>(Result.class);

  public Tally() {
    for (Result result : Result.values()) {
      counts.put(result, new LongAdder());
    }
  }

  void count(Result result) {
    of(result).increment();
  }

  /// How many tries ended so since the process began.
  public long total(Result result) {
    return of(result).sum();
  }

  private LongAdder of(Result result) {
    LongAdder count = counts.get(result);
    if (count == null) {
      throw new AssertionError("every result has a count");
    }
    return count;
  }
}
