package cursitor.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.Limits;
import cursitor.server.intake.Bodies.Taken;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever sends slowly is in nobody else's way.
@Timeout(20)
class BodiesTest {
  private static final OrganizationId SLOW = new OrganizationId("90001");
  private static final OrganizationId QUICK = new OrganizationId("90002");
  private static final int LARGEST = 10_240;
  private static final int AT_ONCE = 10;
  private static final Limits LIMITS = new Limits(LARGEST, AT_ONCE * LARGEST);

  @Test
  void aCallerWhoSendsSlowlyLeavesRoomForOthers() throws Exception {
    Bodies bodies = new Bodies(LIMITS);
    CountDownLatch underWay = new CountDownLatch(AT_ONCE / 2 - 1);
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < 3 * AT_ONCE; i++) {
      var _ = Thread.startVirtualThread(() -> take(bodies, SLOW, waiting(underWay, end)));
    }
    underWay.await();

    assertThat(take(bodies, QUICK, whole())).isEqualTo(Taken.WHOLE);
    end.countDown();
  }

  @Test
  void aBodyThatDripsIsGivenUp() {
    Bodies bodies = new Bodies(LIMITS, Duration.ZERO);
    InputStream dripping =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int at, int most) {
            return 1;
          }
        };

    assertThat(take(bodies, SLOW, dripping)).isEqualTo(Taken.TOO_SLOW);
    assertThat(take(bodies, SLOW, whole())).isEqualTo(Taken.WHOLE);
  }

  private static InputStream whole() {
    return new ByteArrayInputStream(new byte[LARGEST]);
  }

  private static InputStream waiting(CountDownLatch underWay, CountDownLatch end) {
    return new InputStream() {
      @Override
      public int read() {
        underWay.countDown();
        try {
          end.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return -1;
      }

      @Override
      public int read(byte[] into, int at, int most) {
        return read();
      }
    };
  }

  private static Taken take(Bodies bodies, OrganizationId caller, InputStream body) {
    try {
      return bodies.take(caller, request(body), _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As much of a request as is looked at.
  private static HttpServletRequest request(InputStream body) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            BodiesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (_, method, _) ->
                method.getName().equals("getInputStream") ? new Stream(body) : (long) LARGEST);
  }

  private static final class Stream extends ServletInputStream {
    private final InputStream body;

    Stream(InputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      return body.read();
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
      return body.read(into, at, most);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
