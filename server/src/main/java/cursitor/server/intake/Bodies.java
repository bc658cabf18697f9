package cursitor.server.intake;

import cursitor.server.config.Limits;
import cursitor.wire.Octets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads request bodies within the node's limits.
public final class Bodies {
  private static final int UNIT_BYTES = 1024;

  private final int largest;
  private final Semaphore room;

  public Bodies(Limits limits) {
    this.largest = limits.bodyBytes();
    // There is always room for one body of the largest size; else it would wait for ever.
    this.room =
        new Semaphore(Math.max(largest / UNIT_BYTES + 1, limits.bodiesAtOnceBytes() / UNIT_BYTES));
  }

  /// What is done with a body while it takes up room.
  @FunctionalInterface
  public interface Work {
    void on(Octets body) throws IOException;
  }

  /// Reads the body and does the work with it, as soon as there is room.
  ///
  /// @return false where the body is too large; then the work was not done
  public boolean take(HttpServletRequest request, Work work) throws IOException {
    long announced = request.getContentLengthLong();
    if (announced > largest) {
      return false;
    }
    int units = units(announced);
    room.acquireUninterruptibly(units);
    try {
      Optional<Octets> body = read(request, announced);
      if (body.isPresent()) {
        work.on(body.get());
      }
      return body.isPresent();
    } finally {
      room.release(units);
    }
  }

  /// A body of unannounced length may turn out as large as any.
  private int units(long announced) {
    long bytes = announced < 0 ? largest : announced;
    return (int) Math.min(bytes / UNIT_BYTES + 1, largest / UNIT_BYTES + 1);
  }

  private Optional<Octets> read(HttpServletRequest request, long announced) throws IOException {
    byte[] bytes =
        announced < 0
            ? request.getInputStream().readNBytes(largest + 1)
            : request.getInputStream().readNBytes((int) announced);
    return bytes.length > largest ? Optional.empty() : Optional.of(Octets.of(bytes));
  }
}
