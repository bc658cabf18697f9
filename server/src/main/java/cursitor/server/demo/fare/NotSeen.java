package cursitor.server.demo.fare;

/// The story cannot go on: something did not happen that must.
final class NotSeen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what must have happened, as a noun: "the reminder notice"
  NotSeen(String what) {
    super(what);
  }
}
