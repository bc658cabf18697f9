package cursitor.server.simulate;

import java.util.SplittableRandom;

/// Chance from a seed: the same seed, the same life.
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    this(new SplittableRandom(seed));
  }

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  /// A chance of its own, which nothing drawn here later has a part in.
  Chance apart() {
    return new Chance(random.split());
  }

  /// True so many times in a thousand.
  boolean in1000(int times) {
    return random.nextInt(1000) < times;
  }

  /// From the first to the last, both included.
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
