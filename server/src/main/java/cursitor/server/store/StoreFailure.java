package cursitor.server.store;

import org.jspecify.annotations.Nullable;

/// The store could not do what was asked. Its message is one line for an operator: what is the
/// matter and what to do; it holds no personal data.
public final class StoreFailure extends RuntimeException {
  private final boolean retryMayHelp;
  private final boolean ofContent;

  private StoreFailure(
      String message, boolean retryMayHelp, boolean ofContent, @Nullable Throwable cause) {
    super(message, cause);
    this.retryMayHelp = retryMayHelp;
    this.ofContent = ofContent;
  }

  public StoreFailure(String message, boolean retryMayHelp, Throwable cause) {
    this(message, retryMayHelp, false, cause);
  }

  public StoreFailure(String message, boolean retryMayHelp) {
    this(message, retryMayHelp, false, null);
  }

  /// The database is well, and refuses this one thing for what it holds, now and later.
  public static StoreFailure ofContent(String message, Throwable cause) {
    return new StoreFailure(message, false, true, cause);
  }

  /// The same failure, to be thrown to another caller.
  public StoreFailure again() {
    return new StoreFailure(String.valueOf(getMessage()), retryMayHelp, ofContent, this);
  }

  /// Whether the same request may succeed later without anybody doing anything to it.
  public boolean retryMayHelp() {
    return retryMayHelp;
  }

  /// Whether it lies in what was to be kept, so that all else can be.
  public boolean isOfContent() {
    return ofContent;
  }
}
