package cursitor.server.engine;

/// What may be logged of a defect: its type and where it happened, never its text, which may quote
/// somebody's data.
final class Bugs {
  private Bugs() {}

  static RuntimeException clean(Throwable bug) {
    RuntimeException clean = new RuntimeException(bug.getClass().getName());
    clean.setStackTrace(bug.getStackTrace());
    return clean;
  }
}
