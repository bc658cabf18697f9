package cursitor.bench.load;

import java.util.Arrays;

/// What a run of requests took.
///
/// @param perSecond requests answered a second
/// @param p50Millis half of them were answered within this
/// @param p99Millis 99 of 100 were answered within this
/// @param maxMillis the longest any of them took
public record Measured(double perSecond, double p50Millis, double p99Millis, double maxMillis) {

  static Measured of(long tookNanos, long[] latencyNanos) {
    long[] sorted = latencyNanos.clone();
    Arrays.sort(sorted);
    return new Measured(
        sorted.length * 1e9 / tookNanos,
        millis(sorted, 0.50),
        millis(sorted, 0.99),
        millis(sorted, 1.0));
  }

  /// The same latencies at another rate: that of the whole way, of which these are the first part.
  Measured at(double otherPerSecond) {
    return new Measured(otherPerSecond, p50Millis, p99Millis, maxMillis);
  }

  private static double millis(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
