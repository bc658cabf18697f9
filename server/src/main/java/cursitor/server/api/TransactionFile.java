package cursitor.server.api;

import cursitor.exchange.Header;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.fare.message.CourtTransaction;
import cursitor.server.api.LineResult.Result;
import cursitor.server.api.TransactionLines.Made;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.fare.json.Line;
import cursitor.server.store.StoreFailure;
import cursitor.wire.fare.ControlTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One file of transactions on its way through. Lines are read and decided some at a time, so that
/// a file may be of any length.
final class TransactionFile {
  /// More than any transaction takes.
  private static final int LONGEST_LINE_BYTES = 1024 * 1024;

  private static final int TOGETHER = 100;
  private static final int TOGETHER_BYTES = 256 * 1024;
  private static final JsonMapper JSON = new JsonMapper();

  private final OrganizationId court;
  private final TransactionLines lines;
  private final Function<List<Arrival>, List<Outcome>> intake;
  private final Writer results;
  private final ControlTotals.Count count = new ControlTotals.Count();
  private final List<Waiting> waiting = new ArrayList<>();
  private int waitingBytes;
  private int number;
  private Header standing;
  private @Nullable Announced announced;
  private boolean ended;

  TransactionFile(
      OrganizationId court,
      TransactionLines lines,
      Function<List<Arrival>, List<Outcome>> intake,
      Writer results) {
    this.court = court;
    this.lines = lines;
    this.intake = intake;
    this.results = results;
    this.standing = lines.standing(court);
  }

  /// A line that is to be decided.
  private record Waiting(int number, Arrival.Acted arrival) {}

  /// What the first line promised.
  private record Announced(int number, ControlTotals totals) {}

  /// Takes the whole file.
  void take(InputStream in) throws IOException {
    try {
      boolean more = true;
      while (more) {
        more = line(in);
      }
      decide();
    } catch (StoreFailure failure) {
      for (Waiting each : waiting) {
        write(LineResult.of(each.number(), Result.NOT_KEPT, List.of()));
      }
      return;
    }
    if (announced != null) {
      compare(announced.number(), announced.totals());
    }
  }

  /// Takes one line; false where there is none left.
  private boolean line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean ends;
    try {
      ends = fill(line, in);
    } catch (IOException e) {
      decide();
      write(LineResult.of(number + 1, Result.BROKEN_OFF, List.of()));
      announced = null;
      return false;
    }
    if (ends && line.size() == 0) {
      return false;
    }
    number++;
    String text = line.toString(StandardCharsets.UTF_8).strip();
    if (line.size() > LONGEST_LINE_BYTES) {
      refuse("", FareCode.E100, "The line is longer than 1 MiB; no transaction is.");
    } else if (!text.isEmpty()) {
      take(text);
    }
    return !ends;
  }

  /// The bytes up to the end of the line, but not much more than the longest line has.
  ///
  /// @return whether the file ends here
  private static boolean fill(ByteArrayOutputStream line, InputStream in) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= LONGEST_LINE_BYTES) {
        line.write(next);
      }
      next = in.read();
    }
    return next < 0;
  }

  private void take(String text) throws IOException {
    if (ended) {
      refuse(text, FareCode.E101, "Nothing follows the line of type TRAILER; begin another file.");
      return;
    }
    switch (lines.read(court, text, number, standing)) {
      case Made.ToDecide(Arrival.Acted arrival, CourtTransaction transaction) -> {
        if (transaction != null) {
          count.add(transaction);
        }
        await(arrival, text);
      }
      case Made.Frame(Line.BatchHeader(Header header, ControlTotals totals)) -> {
        if (number == 1) {
          standing = header;
          announced = new Announced(number, totals);
        } else {
          refuse(text, FareCode.E101, "A line of type BATCH is the first of its file.");
        }
      }
      case Made.Frame(Line.BatchTrailer(ControlTotals totals)) -> {
        decide();
        compare(number, totals);
        ended = true;
      }
      case Made.Frame(Line other) ->
          throw new IllegalStateException("no frame of a file: " + other.getClass());
    }
  }

  private void refuse(String text, FareCode code, String sentence) throws IOException {
    Made made =
        TransactionLines.faulty(
            court, text, OperatingMode.PRODUCTION, List.of(Refusal.of(code, "", sentence)));
    if (made instanceof Made.ToDecide(Arrival.Acted arrival, _)) {
      await(arrival, text);
    }
  }

  private void await(Arrival.Acted arrival, String text) throws IOException {
    waiting.add(new Waiting(number, arrival));
    waitingBytes += text.length();
    if (waiting.size() >= TOGETHER || waitingBytes >= TOGETHER_BYTES) {
      decide();
    }
  }

  private void decide() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Arrival> arrivals = waiting.stream().<Arrival>map(Waiting::arrival).toList();
    List<Outcome> outcomes = intake.apply(arrivals);
    for (int i = 0; i < outcomes.size(); i++) {
      write(result(waiting.get(i).number(), outcomes.get(i)));
    }
    waiting.clear();
    waitingBytes = 0;
  }

  private static LineResult result(int line, Outcome outcome) {
    return new LineResult(
        line,
        switch (outcome.verdict()) {
          case ACCEPTED -> Result.ACCEPTED;
          case REFUSED, CONFLICT -> Result.REFUSED;
          case PARKED, QUARANTINED -> Result.PARKED;
        },
        outcome.receipt(),
        outcome.repeated(),
        Told.of(outcome.sent()),
        outcome.refusals().stream().map(Problem.Item::of).toList());
  }

  /// What came is decided already; a difference says that something did not come or came twice.
  private void compare(int line, ControlTotals totals) throws IOException {
    ControlTotals came = count.totals();
    boolean agree =
        came.count() == totals.count()
            && came.amount() == totals.amount()
            && (totals.byCode().isEmpty() || came.byCode().equals(totals.byCode()));
    String detail =
        "The lines that could be read are %d, and %d were announced; compare total and codes, and send what is missing."
            .formatted(came.count(), totals.count());
    write(
        agree
            ? LineResult.of(line, Result.TOTALS_AGREE, List.of())
            : LineResult.of(
                line,
                Result.TOTALS_DIFFER,
                List.of(new Problem.Item("count", FareCode.E101.code(), detail))));
  }

  private void write(LineResult result) throws IOException {
    results.write(JSON.writeValueAsString(result));
    results.write('\n');
  }
}
