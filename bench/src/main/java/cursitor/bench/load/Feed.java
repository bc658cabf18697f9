package cursitor.bench.load;

import cursitor.bench.http.Frame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a court's feed, as its case management system does, and counts the holds that became
/// active. Only what the court itself says counts.
final class Feed {
  private static final int PAGE = 1000;
  private static final int PAUSE_MILLIS = 20;
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final JsonMapper json = new JsonMapper();
  private final Frame answer = new Frame();
  private final Door door;
  private final String court;
  private final Set<String> active = new HashSet<>();
  private long cursor;

  Feed(Door door, String court) {
    this.door = door;
    this.court = court;
  }

  /// Reads on until so many holds in all are active. Throws IllegalStateException when the feed
  /// stands still before, or tells of anything but success. Each time on a fresh connection, for
  /// one that is idle meanwhile may be closed.
  void awaitActive(int count) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port());
    try (SocketChannel channel = SocketChannel.open(address)) {
      awaitActive(channel, count);
    }
  }

  private void awaitActive(SocketChannel channel, int count) throws IOException {
    long lastNews = System.nanoTime();
    while (active.size() < count) {
      int entries = readPage(channel);
      if (entries > 0) {
        lastNews = System.nanoTime();
      } else if (System.nanoTime() - lastNews > PATIENCE_NANOS) {
        throw new IllegalStateException(
            "only %d of %d holds are active".formatted(active.size(), count));
      }
      if (entries < PAGE) {
        pause();
      }
    }
  }

  private int readPage(SocketChannel channel) throws IOException {
    String request =
        "GET /api/courts/%s/feed?after=%d&limit=%d HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(court, cursor, PAGE, door.port(), door.key());
    answer.clear();
    channel.write(ByteBuffer.wrap(Frame.ascii(request)));
    while (!answer.readFrom(channel)) {
      Thread.onSpinWait();
    }
    if (answer.status() != 200) {
      throw new IllegalStateException("the feed said: " + answer.body());
    }
    JsonNode page = json.readTree(answer.body());
    cursor = page.path("next").asLong(cursor);
    JsonNode entries = page.path("entries");
    entries.forEach(this::count);
    return entries.size();
  }

  private void count(JsonNode entry) {
    String code = entry.path("code").asString("");
    if (code.startsWith("E")) {
      throw new IllegalStateException("a hold was refused: " + entry);
    }
    if (code.equals("M000")) {
      active.add(entry.path("abstractId").asString());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }
}
