package cursitor.server.engine;

import cursitor.server.store.Store;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.ledger.Writing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Writes one batch while the next is decided, and tells of it after the commit. To be asked by the
/// deciding thread alone.
final class Writer implements AutoCloseable {
  private final Store store;
  private final Outbox outbox;
  private final Runnable wake;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
  private @Nullable UnderWay underWay;

  private record UnderWay(Batch batch, CompletableFuture<Void> end) {}

  /// What became of the batch that was handed over.
  sealed interface News {
    /// None was, or it is still being written.
    record Nothing() implements News {}

    record Written() implements News {}

    /// Nothing of the batch is kept.
    ///
    /// @param batch whose tickets were told so, unless the failure is of what it holds: then the
    ///   rest of it can be kept
    record Failed(Batch batch, StoreFailure failure) implements News {}
  }

  /// @param wake run after each batch
  Writer(Store store, Outbox outbox, Runnable wake) {
    this.store = store;
    this.outbox = outbox;
    this.wake = wake;
  }

  boolean isIdle() {
    return underWay == null;
  }

  /// Begins to write a batch; the one before has to be heard of.
  void write(Batch batch, Writing writing) {
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> {
              keep(batch, writing);
              batch.tell(outbox, store);
            },
            thread);
    underWay = new UnderWay(batch, end);
    var _ = end.whenComplete((_, _) -> wake.run());
  }

  private static void keep(Batch batch, Writing writing) {
    try {
      writing.run();
    } catch (RuntimeException | Error e) {
      StoreFailure failure = failure(e);
      if (!failure.isOfContent()) {
        batch.fail(failure);
      }
      throw failure;
    }
  }

  /// Says once what became of the batch.
  News news() {
    UnderWay told = underWay;
    if (told == null || !told.end().isDone()) {
      return new News.Nothing();
    }
    underWay = null;
    try {
      told.end().join();
      return new News.Written();
    } catch (CompletionException e) {
      return new News.Failed(told.batch(), failure(e.getCause()));
    }
  }

  /// Waits until the batch is written or has failed.
  void await() {
    if (underWay != null) {
      underWay.end().exceptionally(_ -> null).join();
    }
  }

  static StoreFailure failure(@Nullable Throwable e) {
    return e instanceof StoreFailure failure
        ? failure
        : new StoreFailure("a defect kept it from being kept; see the log", false, Bugs.clean(e));
  }

  @Override
  public void close() {
    thread.close();
  }
}
