package cursitor.server.demo;

import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.Letter;
import cursitor.server.delivery.Reply;
import cursitor.server.delivery.Transport;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The demonstration's way to partners: HTTP like any other, on which what goes to a party of ours
/// can be held back for a while, as by a DMV that takes its time, and on which the next letter
/// about a docket can be lost.
final class SlowLine implements Transport {
  private static final long PATIENCE_SECONDS = 4;

  private final HttpTransport http;
  private final String keyHeldBack;
  private final AtomicReference<@Nullable Loss> toLose = new AtomicReference<>();
  private volatile @Nullable CountDownLatch gate;

  /// @param keyHeldBack whose letters are held back: those that present this key
  SlowLine(HttpTransport http, String keyHeldBack) {
    this.http = http;
    this.keyHeldBack = keyHeldBack;
  }

  void holdBack() {
    gate = new CountDownLatch(1);
  }

  void letGo() {
    CountDownLatch closed = gate;
    gate = null;
    if (closed != null) {
      closed.countDown();
    }
  }

  /// What is to be lost, and that it was.
  private record Loss(String docket, CountDownLatch happened) {}

  /// Has the next letter about a docket find no connection, once.
  ///
  /// @return opens when that has happened
  CountDownLatch loseNext(String docket) {
    Loss loss = new Loss(docket, new CountDownLatch(1));
    toLose.set(loss);
    return loss.happened();
  }

  private boolean isLost(Letter letter) {
    Loss loss = toLose.get();
    if (loss == null
        || !letter.body().text().contains(loss.docket())
        || !toLose.compareAndSet(loss, null)) {
      return false;
    }
    loss.happened().countDown();
    return true;
  }

  @Override
  public Reply post(Letter letter) {
    if (isLost(letter)) {
      return new Reply.NoConnection(false);
    }
    CountDownLatch closed = gate;
    if (closed != null && letter.headers().containsValue("Bearer " + keyHeldBack)) {
      awaitOpening(closed);
    }
    return http.post(letter);
  }

  private static void awaitOpening(CountDownLatch closed) {
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    letGo();
    http.close();
  }
}
