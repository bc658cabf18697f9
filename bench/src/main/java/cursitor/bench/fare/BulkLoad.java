package cursitor.bench.fare;

import cursitor.exchange.Input;
import cursitor.server.bulk.Intake;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.engine.Underway;
import cursitor.server.fare.json.Line;
import cursitor.server.node.Node;
import cursitor.server.store.Priority;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A court's file on its way into JUSTIS: each line read and validated, kept, decided,
/// acknowledged, and passed on to the outbox for the vendor. Some hundreds are under way at a time.
final class BulkLoad {
  private static final int TOGETHER = 100;
  private static final int GROUPS_UNDER_WAY = 16;

  private final Intake intake;
  private final Queue<Underway> underWay = new ArrayDeque<>();
  private int number;

  private BulkLoad(Node node) {
    intake = node.intake();
  }

  /// What was measured.
  ///
  /// @param cpuMicros processor time of the node for each transaction
  /// @param heapMib what the heap holds after a collection, at each quarter of the file
  /// @param othersSeconds processor time of everybody else meanwhile
  record Measured(
      int transactions,
      double seconds,
      double cpuMicros,
      List<Long> heapMib,
      double othersSeconds) {
    String text() {
      return "load %d %.3f %.1f %s %.3f"
          .formatted(
              transactions,
              seconds,
              cpuMicros,
              String.join(",", heapMib.stream().map(String::valueOf).toList()),
              othersSeconds);
    }
  }

  /// Loads a file. Throws IllegalStateException where a line of it is not accepted.
  static Measured of(Node node, Path file) throws IOException {
    int lines;
    try (var all = Files.lines(file)) {
      lines = (int) all.count();
    }
    return new BulkLoad(node).load(file, lines);
  }

  private Measured load(Path file, int lines) throws IOException {
    List<Long> heap = new ArrayList<>();
    Effort effort = new Effort();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      List<Arrival> group = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        group.add(arrival(line));
        if (group.size() == TOGETHER) {
          submit(group);
          group = new ArrayList<>();
        }
        if (number % Math.max(1, lines / 4) == 0) {
          heap.add(heapMib());
        }
      }
      submit(group);
      while (!underWay.isEmpty()) {
        settle();
      }
    }
    return new Measured(
        number, effort.seconds(), effort.cpuMicros() / number, heap, effort.othersSeconds());
  }

  private Arrival arrival(String line) {
    if (Filings.JSON.read(line, number, null) instanceof Line.OfMessage(Reading.Valid valid)) {
      return new Arrival.Valid(
          Filing.JUSTIS,
          new Input.MessageReceived(valid.message(), Filing.COURT),
          Octets.ofText(line),
          valid.payload());
    }
    throw new IllegalStateException("line " + number + " is not valid");
  }

  private void submit(List<Arrival> group) {
    if (underWay.size() == GROUPS_UNDER_WAY) {
      settle();
    }
    underWay.add(intake.handIn(group, Priority.BACKLOG));
  }

  private void settle() {
    for (Outcome outcome : underWay.remove().await()) {
      if (outcome.verdict() != Verdict.ACCEPTED || !outcome.refusals().isEmpty()) {
        throw new IllegalStateException("a line is not accepted: " + outcome);
      }
    }
  }

  private static long heapMib() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
