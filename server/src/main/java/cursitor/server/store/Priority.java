package cursitor.server.store;

/// How soon something is to be done. Of two that wait, what is of the same day goes first; what
/// belongs together keeps its order all the same.
public enum Priority {
  /// What must not wait for a backlog: all that comes by itself.
  SAME_DAY,
  /// What was loaded in bulk, and what is sent because of it.
  BACKLOG;

  public static Priority of(boolean backlog) {
    return backlog ? BACKLOG : SAME_DAY;
  }
}
