package cursitor.bench.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Posts over many connections from one thread, so that it takes little of the two cores.
final class Caller implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private final Selector selector = Selector.open();
  private final List<Connection> connections = new ArrayList<>();
  private final Deque<Connection> idle = new ArrayDeque<>();

  Caller(int port, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      connections.add(new Connection(port, selector));
    }
    idle.addAll(connections);
  }

  /// Sends requests number `first` to `first + count - 1` and waits for all their answers. Throws
  /// IllegalStateException at the first answer that does not mean what it should: a figure made of
  /// wrong answers is worth nothing.
  Measured run(Work work, int first, int count, Pace pace) throws IOException {
    long[] latencies = new long[count];
    long start = System.nanoTime();
    int sent = 0;
    int answered = 0;
    while (answered < count) {
      long now = System.nanoTime();
      while (sent < count && !idle.isEmpty() && start + pace.dueAfterNanos(sent) <= now) {
        Connection free = idle.pop();
        free.request = first + sent;
        free.dueAt = pace instanceof Pace.PerSecond ? start + pace.dueAfterNanos(sent) : now;
        free.send(work.request(free.request, free.room));
        sent++;
      }
      boolean waitingForTime = sent < count && !idle.isEmpty();
      if (selector.select(waitingForTime ? 1 : PATIENCE_MILLIS) == 0 && !waitingForTime) {
        throw new IllegalStateException("no answer for " + PATIENCE_MILLIS + " ms");
      }
      for (SelectionKey ready : selector.selectedKeys()) {
        Connection connection = (Connection) ready.attachment();
        if (connection.advance()) {
          latencies[connection.request - first] = System.nanoTime() - connection.dueAt;
          check(work, connection);
          idle.push(connection);
          answered++;
        }
      }
      selector.selectedKeys().clear();
    }
    return Measured.of(System.nanoTime() - start, latencies);
  }

  private static void check(Work work, Connection connection) {
    if (!work.right(connection.request, connection.answer)) {
      throw new IllegalStateException(
          "request %d was answered %d:%n%s"
              .formatted(connection.request, connection.answer.status(), connection.answer.body()));
    }
  }

  @Override
  public void close() throws IOException {
    for (Connection connection : connections) {
      connection.close();
    }
    selector.close();
  }
}
