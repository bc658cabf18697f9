package cursitor.server.store;

/// The store could not do what was asked. Its message is one line for an operator: what is the
/// matter and what to do; it holds no personal data.
public final class StoreFailure extends RuntimeException {
  private final boolean retryMayHelp;

  public StoreFailure(String message, boolean retryMayHelp, Throwable cause) {
    super(message, cause);
    this.retryMayHelp = retryMayHelp;
  }

  public StoreFailure(String message, boolean retryMayHelp) {
    super(message);
    this.retryMayHelp = retryMayHelp;
  }

  /// The same failure, to be thrown to another caller.
  public StoreFailure again() {
    return new StoreFailure(String.valueOf(getMessage()), retryMayHelp, this);
  }

  /// Whether the same request may succeed later without anybody doing anything to it.
  public boolean retryMayHelp() {
    return retryMayHelp;
  }
}
