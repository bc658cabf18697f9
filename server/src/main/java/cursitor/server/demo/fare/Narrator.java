package cursitor.server.demo.fare;

import cursitor.fare.policy.FarePolicy;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Tells the story on the terminal: what happened when, and how it stands on the four desks.
final class Narrator {
  private static final int WIDTH = 110;
  private static final String INDENT = " ".repeat(20);
  private static final String ROW = "%s%-10s%8s  %-34s%-9s%s";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(FarePolicy.ZONE);

  private final PrintStream out;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void line(String text) {
    out.println(text);
  }

  /// A time as it is told, in Arizona.
  static String time(Instant at) {
    return TIME.format(at);
  }

  void happened(Instant at, String sentence) {
    String margin = "  " + time(at) + "  ";
    for (String line : wrapped(sentence)) {
      out.println(margin + line);
      margin = INDENT;
    }
  }

  /// What goes on in the same moment.
  void and(String sentence) {
    wrapped(sentence).forEach(line -> out.println(INDENT + line));
  }

  void docket(List<String> entries) {
    entries.forEach(entry -> out.println(INDENT + "the court's docket: " + entry));
  }

  /// Something to be typed, or what was.
  void typed(String text) {
    text.lines().forEach(line -> out.println("    | " + line));
  }

  void standings(List<Standing> rows) {
    line(ROW.formatted(INDENT, "", "owed", "stands", "flags", "registration hold"));
    for (Standing row : rows) {
      String told =
          ROW.formatted(INDENT, row.seat().id(), row.owed(), row.where(), row.flags(), row.hold());
      line(told.stripTrailing());
    }
  }

  private static List<String> wrapped(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
