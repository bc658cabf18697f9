package cursitor.bench.load;

/// When the next request is due.
public sealed interface Pace {
  /// Nanoseconds after the start at which request number i of a run is due.
  long dueAfterNanos(int i);

  /// The next as soon as a connection is free: shows how much the program can take.
  record AsFastAsAnswered() implements Pace {
    @Override
    public long dueAfterNanos(int i) {
      return 0;
    }
  }

  /// So many a second, answered or not. A request that had to wait for a connection counts from
  /// when it was due, so that a stall is seen by everything it delays.
  record PerSecond(int requests) implements Pace {
    @Override
    public long dueAfterNanos(int i) {
      return i * 1_000_000_000L / requests;
    }
  }
}
