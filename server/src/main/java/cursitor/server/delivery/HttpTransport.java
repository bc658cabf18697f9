package cursitor.server.delivery;

import cursitor.wire.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// Posts over HTTP/1.1 with connections that are kept, one blocking call on each virtual thread.
/// Follows no redirect, keeps no cookie, repeats nothing by itself: what is tried again is the
/// line's decision, and noted.
public final class HttpTransport implements Transport {
  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final TimeValue IDLE = TimeValue.ofSeconds(20);
  private static final int CONNECTIONS = 1_000;

  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("cursitor-deadlines").daemon().factory());
  private final int largestReply;

  /// @param largestReply of a longer reply the rest is not read; such a one is no message of ours
  public HttpTransport(int largestReply) {
    this.largestReply = largestReply;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setTlsSocketStrategy(new LateTls())
                    .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                            .build())
                    .build())
            .evictIdleConnections(IDLE)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .setUserAgent("cursitor")
            .build();
  }

  @Override
  public Reply post(Letter letter) {
    HttpPost post = new HttpPost(letter.address());
    letter.headers().forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(letter.body().bytes(), null));
    Timeout timeout = Timeout.of(letter.timeout());
    post.setConfig(RequestConfig.custom().setResponseTimeout(timeout).build());
    // The client's own timeout is for each read; a reply that drips would never end.
    ScheduledFuture<?> deadline =
        deadlines.schedule(() -> post.cancel(), letter.timeout().toNanos(), TimeUnit.NANOSECONDS);
    try {
      return client.execute(post, this::read);
    } catch (IOException e) {
      return post.isCancelled() ? new Reply.TimedOut() : failed(e);
    } catch (RuntimeException e) {
      // Cancelled between two of its steps, the client trips over what is no longer there.
      if (post.isCancelled()) {
        return new Reply.TimedOut();
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private Reply read(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Reply.Came(response.getCode(), Octets.NONE);
    }
    try (InputStream body = entity.getContent()) {
      return new Reply.Came(response.getCode(), Octets.of(body.readNBytes(largestReply)));
    }
  }

  private static Reply failed(IOException e) {
    return switch (e) {
      case HttpHostConnectException _,
          ConnectException _,
          ConnectTimeoutException _,
          UnknownHostException _,
          NoRouteToHostException _ ->
          new Reply.NoConnection(false);
      case InterruptedIOException _ -> new Reply.TimedOut();
      default -> new Reply.NoConnection(true);
    };
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
