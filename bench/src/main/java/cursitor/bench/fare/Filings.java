package cursitor.bench.fare;

import cursitor.fare.message.FareMessage;
import cursitor.server.fare.json.FareJson;
import cursitor.wire.fare.MessageForms;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/// What a court files about so many case/parties.
///
/// @param run tells the runs apart
/// @param from the number of the first
record Filings(long run, int from, int count) {
  static final FareJson JSON = new FareJson(MessageForms.compile());

  Filing filing(int n) {
    return new Filing(run, from + n);
  }

  /// Writes a backlog file, a transaction on a line, case by case.
  void write(Path file) throws IOException {
    Instant now = Instant.now();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < count; n++) {
        for (FareMessage message : filing(n).messages(now)) {
          line(out, message);
        }
      }
    }
  }

  /// Writes a file of whole cases, whose money is due on a day.
  void writeWhole(Path file, Instant sentAt, LocalDate due) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < count; n++) {
        line(out, filing(n).whole(sentAt, due));
      }
    }
  }

  private static void line(BufferedWriter out, FareMessage message) throws IOException {
    out.write(JSON.write(message));
    out.write('\n');
  }
}
