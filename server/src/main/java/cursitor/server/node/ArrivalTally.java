package cursitor.server.node;

import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Outcome.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// What became of the messages and acts this process took in, for the operators' counters.
public final class ArrivalTally {
  private final Map<Verdict, LongAdder> counts = new EnumMap<>(Verdict.class);
  private final LongAdder repeats = new LongAdder();

  ArrivalTally() {
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, new LongAdder());
    }
  }

  void count(List<Arrival> arrivals, List<Outcome> outcomes) {
    for (int i = 0; i < arrivals.size(); i++) {
      switch (arrivals.get(i)) {
        case Arrival.Valid _, Arrival.Faulty _, Arrival.Acted _ -> count(outcomes.get(i));
        case Arrival.Internal _, Arrival.Reviewed _, Arrival.Attempted _ -> {}
      }
    }
  }

  private void count(Outcome outcome) {
    if (outcome.repeated()) {
      repeats.increment();
    } else {
      of(outcome.verdict()).increment();
    }
  }

  /// How many arrivals had this verdict since the process began; repeats are counted apart.
  public long total(Verdict verdict) {
    return of(verdict).sum();
  }

  /// How many arrivals were here before and had the same answer again.
  public long repeats() {
    return repeats.sum();
  }

  private LongAdder of(Verdict verdict) {
    LongAdder count = counts.get(verdict);
    if (count == null) {
      throw new AssertionError("every verdict has a count");
    }
    return count;
  }
}
