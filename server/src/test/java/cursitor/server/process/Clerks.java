package cursitor.server.process;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Clerks of a court who report convictions and ask for holds, each over a connection of its own,
/// and remember what was acknowledged. A request that met no answer is sent again as it was,
/// wherever the node is by then.
final class Clerks implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 180;
  private static final int ACCEPTED = 202;
  private static final int NOT_KEPT = 503;

  private final Address address = new Address();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger dockets = new AtomicInteger();
  private final List<Thread> clerks = new ArrayList<>();
  private final Set<Integer> held = new LinkedHashSet<>();
  private final List<String> surprises = new ArrayList<>();
  private int acknowledged;
  private volatile boolean ending;

  Clerks(int number) {
    for (int i = 0; i < number; i++) {
      clerks.add(Thread.ofVirtual().name("clerk " + i).start(this::work));
    }
  }

  void moveTo(URI uri) {
    address.moveTo(uri);
  }

  /// Waits until so many more requests are acknowledged.
  synchronized void awaitAcknowledged(int more) throws InterruptedException {
    int enough = acknowledged + more;
    long end = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
    while (acknowledged < enough && surprises.isEmpty()) {
      long left = NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("only " + acknowledged + " of " + enough + " acknowledged");
      }
      wait(left);
    }
  }

  /// Lets every clerk finish the case he is at.
  void finish() throws InterruptedException {
    ending = true;
    for (Thread clerk : clerks) {
      if (!clerk.join(Duration.ofSeconds(PATIENCE_SECONDS))) {
        throw new AssertionError(clerk.getName() + " is still waiting for an acknowledgement");
      }
    }
  }

  /// The dockets whose conviction and hold were both acknowledged.
  synchronized Set<Integer> held() {
    return new LinkedHashSet<>(held);
  }

  /// Answers that were neither an acknowledgement nor word that nothing was kept.
  synchronized List<String> surprises() {
    return List.copyOf(surprises);
  }

  private void work() {
    try {
      while (!ending) {
        int docket = dockets.incrementAndGet();
        sendUntilAcknowledged("convictions", Papers.conviction(docket));
        sendUntilAcknowledged("holds", Papers.hold(docket));
        synchronized (this) {
          held.add(docket);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void sendUntilAcknowledged(String path, String body) throws InterruptedException {
    boolean done = false;
    while (!done) {
      Address.Place place = address.now();
      try {
        done = isAcknowledged(send(place.uri(), path, body));
      } catch (IOException e) {
        address.awaitMoveFrom(place);
      }
    }
  }

  private HttpResponse<String> send(URI node, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(node.resolve("/api/courts/" + Config.COURT + "/" + path))
            .header("Authorization", "Bearer " + Config.KEY)
            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private synchronized boolean isAcknowledged(HttpResponse<String> response) {
    switch (response.statusCode()) {
      case ACCEPTED -> acknowledged++;
      case NOT_KEPT -> {
        return false;
      }
      default -> surprises.add(response.statusCode() + " " + response.body());
    }
    notifyAll();
    return true;
  }

  @Override
  public void close() {
    clerks.forEach(Thread::interrupt);
    http.close();
  }
}
