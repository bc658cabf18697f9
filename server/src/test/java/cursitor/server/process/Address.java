package cursitor.server.process;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where the node is at the moment. It moves each time it is started again.
final class Address {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private @Nullable URI current;
  private int moves;

  /// Where the node was when it was asked for.
  ///
  /// @param moves how often it had moved by then
  record Place(URI uri, int moves) {}

  synchronized void moveTo(URI uri) {
    current = uri;
    moves++;
    notifyAll();
  }

  synchronized Place now() throws InterruptedException {
    while (current == null) {
      wait();
    }
    return new Place(current, moves);
  }

  /// Waits until the node has moved on from a place at which it no longer answers; or for a while,
  /// for it may be that only the line broke.
  synchronized void awaitMoveFrom(Place place) throws InterruptedException {
    long end = System.nanoTime() + PAUSE.toNanos();
    long left = PAUSE.toMillis();
    while (moves == place.moves() && left > 0) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
  }
}
