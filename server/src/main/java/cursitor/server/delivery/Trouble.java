package cursitor.server.delivery;

import cursitor.server.store.StoreFailure;

/// What may be logged of a failure. A store tells its own in a line made for operators; of anything
/// else it is the type and the place, for the text may quote somebody's data.
public final class Trouble {
  private Trouble() {}

  /// One line, without personal data.
  public static String of(Throwable e) {
    if (e instanceof StoreFailure) {
      return String.valueOf(e.getMessage());
    }
    Throwable cause = e.getCause();
    return cause == null ? place(e) : place(e) + ", for " + place(cause);
  }

  private static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + " at " + (trace.length == 0 ? "an unknown place" : trace[0]);
  }
}
