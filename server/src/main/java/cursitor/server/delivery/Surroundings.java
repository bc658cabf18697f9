package cursitor.server.delivery;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/// What delivery takes from the world around it: a test gives it another one.
///
/// @param jitter spreads tries that failed together; asked by many threads
/// @param threads where each try runs; it may block there
public record Surroundings(
    InstantSource time, Wakeups wakeups, RandomGenerator jitter, Executor threads) {
  /// The world as it is.
  public static Surroundings of(InstantSource time) {
    return new Surroundings(
        time,
        Wakeups.of(time),
        () -> ThreadLocalRandom.current().nextLong(),
        Thread::startVirtualThread);
  }
}
