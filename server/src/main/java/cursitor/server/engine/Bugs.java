package cursitor.server.engine;

import org.jspecify.annotations.Nullable;

/// What may be logged of a defect: its type and where it happened, never its text, which may quote
/// somebody's data.
final class Bugs {
  private Bugs() {}

  static RuntimeException clean(@Nullable Throwable bug) {
    if (bug == null) {
      return new RuntimeException("no cause");
    }
    RuntimeException clean = new RuntimeException(bug.getClass().getName());
    clean.setStackTrace(bug.getStackTrace());
    return clean;
  }
}
