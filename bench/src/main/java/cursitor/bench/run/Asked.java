package cursitor.bench.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/// One question, asked many times over with other words each time.
///
/// @param asking asks it once and says how much came back
record Asked(String question, ToIntFunction<SplittableRandom> asking) {
  static final int TIMES = 400;

  private static final int BEFORE = 40;
  private static final double NANOS_A_MILLI = 1e6;

  /// Asks it some times, without a look at the time.
  void warmUp() {
    SplittableRandom random = new SplittableRandom(~question.hashCode());
    for (int i = 0; i < BEFORE; i++) {
      var _ = asking.applyAsInt(random);
    }
  }

  /// How long it takes, as a row of a table. Throws IllegalStateException where nothing comes back.
  String row(double mostMillis) {
    warmUp();
    SplittableRandom random = new SplittableRandom(question.hashCode());
    double[] millis = new double[TIMES];
    long found = 0;
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      found += asking.applyAsInt(random);
      millis[i] = (System.nanoTime() - begun) / NANOS_A_MILLI;
    }
    if (found == 0) {
      throw new IllegalStateException(question + ": nothing was found");
    }
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | **%.1f** | %.1f | %s |",
        question,
        (double) found / TIMES,
        at(millis, 50),
        at(millis, 95),
        at(millis, 99),
        at(millis, 95) <= mostMillis ? "reached" : "missed");
  }

  private static double at(double[] sorted, int percent) {
    return sorted[sorted.length * percent / 100];
  }
}
