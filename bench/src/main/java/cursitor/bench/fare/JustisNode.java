package cursitor.bench.fare;

import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.node.Node;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// A JUSTIS node as a process of its own, on the store and engine it has in service, whose vendor
/// cannot be reached: what is for the vendor waits in the outbox. Prints a line for each thing it
/// has measured.
///
/// Arguments: the folder of the store, a number that tells the processes on one store apart, and
/// then for each thing to do a word and a number: `load` so many case/parties with their history,
/// `whole` so many in one transaction each, `alarms` so many at one moment.
public final class JustisNode {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:9/exchange");

  /// In one process; the next one files other cases.
  private static final int MOST_FILED = 1_000_000;

  private static final LocalDate PAST = LocalDate.of(2025, 3, 3);

  private JustisNode() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    int process = Integer.parseInt(arguments[1]);
    Clock clock = new Clock();
    try (Node node = open(folder, clock)) {
      node.begin(NOWHERE);
      int filed = process * MOST_FILED;
      for (int i = 2; i < arguments.length; i += 2) {
        int count = Integer.parseInt(arguments[i + 1]);
        Filings filings = new Filings(process * 100L + i, filed, count);
        switch (arguments[i]) {
          case "load" -> load(node, filings::write);
          case "whole" -> load(node, file -> filings.writeWhole(file, clock.instant(), PAST));
          case "alarms" -> System.out.println(new DueAtOnce(node, clock, filings).ring().text());
          default -> throw new IllegalArgumentException(arguments[i] + " is nothing to do");
        }
        filed += count;
      }
    }
  }

  private interface Content {
    void write(Path file) throws IOException;
  }

  private static void load(Node node, Content content) throws IOException {
    Path file = Files.createTempFile("cursitor-bench", ".ndjson");
    try {
      content.write(file);
      System.out.println(BulkLoad.of(node, file).text());
    } finally {
      Files.delete(file);
    }
  }

  private static Node open(Path folder, InstantSource time) {
    return Node.open(
        NodeConfig.of(
            folder.toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.justis(Filing.JUSTIS.value(), "ACS")),
            List.of(PartnerConfig.of("ACS", NOWHERE, "no-key")),
            List.of()),
        time);
  }

  /// The time of day, which can be put on.
  static final class Clock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    void putOnTo(Instant moment) {
      ahead = Duration.between(Instant.now(), moment);
    }
  }
}
