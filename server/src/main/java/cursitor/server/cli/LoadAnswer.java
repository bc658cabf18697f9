package cursitor.server.cli;

import cursitor.fare.Cents;
import cursitor.server.bulk.AnsweredFile;
import cursitor.server.bulk.Fault;
import cursitor.server.bulk.LoadSummary;
import cursitor.server.bulk.RecordResult.Kind;
import cursitor.wire.fare.ControlTotals;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a node answers to a file of transactions, one line for each piece, and how it is told.
///
/// @param faults of the first that have any, in words
record LoadAnswer(List<String> faults) {
  private static final int MOST_TOLD = 20;

  LoadAnswer {
    faults = List.copyOf(faults);
  }

  /// Reads the answer beside the file it is to.
  ///
  /// @throws IOException where it is no such answer, or breaks off in a line
  static LoadAnswer read(BufferedReader lines, AnsweredFile file) throws IOException {
    List<String> told = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      try {
        take(JsonMapper.shared().readTree(line), file, told);
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IOException(
            "What came back is no answer to a file, or broke off. See whether --to is the node, and"
                + " load the file again; what is done is not done twice.",
            e);
      }
    }
    return new LoadAnswer(told);
  }

  private static void take(JsonNode line, AnsweredFile file, List<String> told) throws IOException {
    int number = line.path("line").asInt();
    List<Fault> faults = new ArrayList<>();
    for (JsonNode error : line.path("errors")) {
      Fault fault =
          new Fault(
              error.path("field").asString(""),
              error.path("code").asString(""),
              error.path("detail").asString(""));
      faults.add(fault);
      if (told.size() <= MOST_TOLD) {
        told.add("line " + number + ": " + Words.of(fault));
      }
    }
    file.answered(
        number,
        line.path("place").asInt(0),
        Kind.valueOf(line.path("result").asString("")),
        line.path("repeated").asBoolean(false),
        line.path("transactions").size(),
        faults);
  }

  /// What became of the file, in words.
  ///
  /// @param rejects the file that holds what was refused; null where none was written
  String text(LoadSummary summary, @Nullable String rejects) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "accepted  "
            + summary.accepted()
            + " (before: "
            + summary.repeated()
            + ", without effect: "
            + summary.withoutEffect()
            + ")");
    lines.add("mended    " + summary.mended());
    lines.add("refused   " + (summary.refused() + summary.parked()));
    if (summary.end() != LoadSummary.End.HEADER_REFUSED) {
      lines.add(
          "totals    came "
              + text(summary.came())
              + (summary.announced() == null ? "" : ", announced " + text(summary.announced()))
              + (summary.agree() ? "" : ": they differ"));
    }
    faults.stream().limit(MOST_TOLD).forEach(lines::add);
    if (faults.size() > MOST_TOLD) {
      lines.add("and more");
    }
    lines.addAll(todo(summary, rejects));
    return String.join("\n", lines);
  }

  /// What is left to do, in sentences.
  static List<String> todo(LoadSummary summary, @Nullable String rejects) {
    List<String> todo = new ArrayList<>();
    LoadSummary.Stop stop = summary.stop();
    if (stop != null) {
      todo.add(
          switch (summary.end()) {
            case HEADER_REFUSED ->
                "Nothing of this file was done: mend line "
                    + stop.line()
                    + ", which speaks for all, and load the whole file again.";
            case NOT_KEPT -> "line " + stop.line() + ": " + stop.sentence();
            case BROKEN_OFF, WHOLE ->
                "Nothing from line "
                    + stop.line()
                    + " on was done: mend that and load the whole file again; what is done is not"
                    + " done twice.";
          });
    }
    if (rejects != null) {
      todo.add("What was refused is in " + rejects + ": mend it there and load that file.");
    } else if (summary.refused() + summary.parked() > 0) {
      todo.add("Load it once more with --rejects FILE to have what was refused as a file.");
    }
    return todo;
  }

  private static String text(ControlTotals totals) {
    return totals.count() + ", " + Cents.text(totals.amount());
  }
}
