package cursitor.server.config;

import org.jspecify.annotations.Nullable;

/// The node cannot start. The message is written for the person at the terminal: one line for each
/// thing to do.
public final class StartFailure extends RuntimeException {
  public StartFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
