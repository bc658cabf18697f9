package cursitor.server.intake;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.Limits;
import cursitor.wire.Octets;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Reads request bodies within the node's limits. All bodies share one room; no caller takes up
/// more than half of it, and none for long, so that whoever sends slowly is in nobody else's way.
public final class Bodies {
  private static final int UNIT_BYTES = 1024;
  private static final int FIRST_BYTES = 16 * UNIT_BYTES;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int largest;
  private final long patienceNanos;
  private final int share;
  private final Semaphore room;
  private final Map<OrganizationId, Semaphore> shares = new ConcurrentHashMap<>();

  public Bodies(Limits limits) {
    this(limits, PATIENCE);
  }

  /// @param patience how long a body may take to arrive
  Bodies(Limits limits, Duration patience) {
    this.largest = limits.bodyBytes();
    this.patienceNanos = patience.toNanos();
    // There is always room for one body of the largest size; else it would wait for ever.
    this.share = Math.max(largest / UNIT_BYTES + 1, limits.bodiesAtOnceBytes() / UNIT_BYTES / 2);
    this.room = new Semaphore(Math.max(share, limits.bodiesAtOnceBytes() / UNIT_BYTES));
  }

  /// What is done with a body while it takes up room.
  @FunctionalInterface
  public interface Work {
    void on(Octets body) throws IOException;
  }

  /// What became of a body.
  public enum Taken {
    WHOLE,
    /// Larger than this node takes; the work was not done.
    TOO_LARGE,
    /// Not all of it came in time; the work was not done.
    TOO_SLOW
  }

  /// Reads the body and does the work with it, as soon as there is room.
  ///
  /// @param caller who sends it, known by his key
  public Taken take(OrganizationId caller, HttpServletRequest request, Work work)
      throws IOException {
    long announced = request.getContentLengthLong();
    if (announced > largest) {
      return Taken.TOO_LARGE;
    }
    int units = units(announced);
    Semaphore own = shares.computeIfAbsent(caller, _ -> new Semaphore(share));
    own.acquireUninterruptibly(units);
    try {
      room.acquireUninterruptibly(units);
      try {
        return inRoom(request, announced, work);
      } finally {
        room.release(units);
      }
    } finally {
      own.release(units);
    }
  }

  private Taken inRoom(HttpServletRequest request, long announced, Work work) throws IOException {
    Octets body =
        announced < 0
            ? read(request.getInputStream(), largest + 1, false)
            : read(request.getInputStream(), (int) announced, true);
    if (body == null) {
      return Taken.TOO_SLOW;
    }
    if (body.bytes().length > largest) {
      return Taken.TOO_LARGE;
    }
    work.on(body);
    return Taken.WHOLE;
  }

  /// A body of unannounced length may turn out as large as any.
  private int units(long announced) {
    long bytes = announced < 0 ? largest : announced;
    return (int) Math.min(bytes / UNIT_BYTES + 1, largest / UNIT_BYTES + 1);
  }

  /// As many bytes as there are, but no more than this; null where they do not come in time.
  private @Nullable Octets read(InputStream in, int most, boolean announced) throws IOException {
    long begun = System.nanoTime();
    byte[] bytes = new byte[announced ? most : Math.min(most, FIRST_BYTES)];
    int size = 0;
    try {
      while (size < most) {
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * size));
        }
        int count = in.read(bytes, size, bytes.length - size);
        if (count < 0) {
          break;
        }
        size += count;
        if (size < most && System.nanoTime() - begun > patienceNanos) {
          return null;
        }
      }
    } catch (SocketTimeoutException e) {
      return null;
    }
    return Octets.of(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
  }
}
