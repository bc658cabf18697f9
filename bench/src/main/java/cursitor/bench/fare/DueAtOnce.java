package cursitor.bench.fare;

import cursitor.exchange.Input;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.node.Node;
import cursitor.wire.Octets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// The money of many case/parties is due on the same day: their alarms ring at its first moment,
/// and each case/party goes to its notice stream, of which the vendor is told. Meanwhile courts
/// send messages at fixed times.
final class DueAtOnce {
  private static final int MESSAGES_PER_SECOND = 100;

  private final Node node;
  private final JustisNode.Clock clock;
  private final Filings filings;
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  DueAtOnce(Node node, JustisNode.Clock clock, Filings filings) {
    this.node = node;
    this.clock = clock;
    this.filings = filings;
  }

  /// What was measured.
  ///
  /// @param cpuMicros processor time of the node for each alarm, the messages and what they take
  ///   included
  /// @param p99Millis from when a message was due to be sent to when it was answered
  /// @param othersSeconds processor time of everybody else meanwhile
  record Measured(
      int alarms,
      double seconds,
      double cpuMicros,
      double p99Millis,
      double worstMillis,
      int messages,
      double othersSeconds) {
    String text() {
      return "alarms %d %.3f %.1f %.1f %.1f %d %.3f"
          .formatted(alarms, seconds, cpuMicros, p99Millis, worstMillis, messages, othersSeconds);
    }
  }

  Measured ring() throws IOException, InterruptedException {
    LocalDate due = LocalDate.ofInstant(clock.instant(), FarePolicy.ZONE).plusDays(10);
    Path file = Files.createTempFile("cursitor-bench", ".ndjson");
    filings.writeWhole(file, clock.instant(), due);
    BulkLoad.of(node, file);
    Files.delete(file);
    // What the load left to the log and to the collector is not to be measured.
    Thread.sleep(Duration.ofSeconds(3));
    clock.putOnTo(node.store().nextAlarm().orElseThrow());
    Effort effort = new Effort();
    double seconds = sendUntilAllHaveRung(effort.beganAt());
    List<Double> sorted = millis.stream().sorted().toList();
    return new Measured(
        filings.count(),
        seconds,
        effort.cpuMicros() / filings.count(),
        sorted.get(sorted.size() * 99 / 100),
        sorted.getLast(),
        sorted.size(),
        effort.othersSeconds());
  }

  private double sendUntilAllHaveRung(long begin) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      double rungAfter = 0;
      for (int sent = 0; rungAfter == 0; sent++) {
        long dueAt = begin + sent * (1_000_000_000L / MESSAGES_PER_SECOND);
        LockSupport.parkNanos(dueAt - System.nanoTime());
        long sequence = 2L + sent / filings.count();
        FareMessage message =
            new Filing(filings.run() + sequence, filings.from() + sent % filings.count())
                .moved(clock.instant(), sequence);
        threads.execute(() -> send(message, dueAt));
        if (sent % 10 == 0 && node.store().dueAlarms(clock.instant(), 1).isEmpty()) {
          rungAfter = (System.nanoTime() - begin) / 1e9;
        }
      }
      return rungAfter;
    }
  }

  private void send(FareMessage message, long dueAt) {
    String line = Filings.JSON.write(message);
    Outcome outcome =
        node.submit(
            new Arrival.Valid(
                Filing.JUSTIS,
                new Input.MessageReceived(message, Filing.COURT),
                Octets.ofText(line),
                line));
    if (outcome.verdict() != Verdict.ACCEPTED) {
      throw new IllegalStateException("a message is not accepted: " + outcome);
    }
    millis.add((System.nanoTime() - dueAt) / 1e6);
  }
}
