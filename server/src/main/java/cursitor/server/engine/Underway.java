package cursitor.server.engine;

import java.util.List;

/// Arrivals that were handed in, on their way to the commit.
@FunctionalInterface
public interface Underway {
  /// Waits for the commit. Throws StoreFailure where they could not be kept; then nothing of them
  /// is.
  List<Outcome> await();
}
