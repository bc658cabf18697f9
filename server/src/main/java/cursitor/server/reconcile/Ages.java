package cursitor.server.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How many things are how old, in days.
///
/// @param oldest in whole hours; 0 where there is nothing
public record Ages(
    long underOne, long oneToThree, long threeToSeven, long sevenAndMore, long oldest) {
  private static final long ONE = 1;
  private static final long THREE = 3;
  private static final long SEVEN = 7;

  static Ages of(List<Instant> since, Instant now) {
    long[] counts = new long[4];
    long oldest = 0;
    for (Instant at : since) {
      Duration age = Duration.between(at, now);
      long days = age.toDays();
      counts[days < ONE ? 0 : days < THREE ? 1 : days < SEVEN ? 2 : 3]++;
      oldest = Math.max(oldest, age.toHours());
    }
    return new Ages(counts[0], counts[1], counts[2], counts[3], oldest);
  }

  public long total() {
    return underOne + oneToThree + threeToSeven + sevenAndMore;
  }
}
