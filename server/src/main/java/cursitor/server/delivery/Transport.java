package cursitor.server.delivery;

/// Posts letters. Safe for many threads.
public interface Transport extends AutoCloseable {
  /// Posts and waits; never throws for what a partner or the network does.
  Reply post(Letter letter);

  @Override
  default void close() {}
}
