package cursitor.server.console.overview;

import cursitor.server.console.page.Glance;
import cursitor.server.console.page.Words;
import cursitor.server.node.Node;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;

/// Reads how the node stands, at most once in three seconds however many people look on.
final class Gauge {
  private static final Duration FRESH = Duration.ofSeconds(3);

  private static final Comparator<BooksLine> BY_NAME =
      Comparator.comparing(BooksLine::desk)
          .thenComparing(BooksLine::partner)
          .thenComparing(BooksLine::exchange)
          .thenComparing(BooksLine::direction)
          .thenComparing(BooksLine::test);

  private final Node node;
  private final Glance<Picture> picture;

  /// @param time of the people who look
  Gauge(Node node, InstantSource time) {
    this.node = node;
    picture = new Glance<>(FRESH, time, this::fresh);
  }

  Picture read() {
    return picture.read();
  }

  private Picture fresh() {
    Map<String, Long> undelivered = node.delivery().undelivered();
    return new Picture(
        node.time().instant(),
        node.config().desks().stream()
            .map(desk -> new Picture.Desk(desk.id(), Words.of(desk.kind())))
            .toList(),
        node.delivery().states().entrySet().stream()
            .map(entry ->
                Way.of(
                    entry.getKey(),
                    entry.getValue(),
                    undelivered.getOrDefault(entry.getKey(), 0L),
                    node.time().instant()))
            .toList(),
        node.store().records().counts().stream().map(BooksLine::of).sorted(BY_NAME).toList(),
        OpenWork.heaps(node.store()),
        OpenWork.silences(node.store()));
  }
}
