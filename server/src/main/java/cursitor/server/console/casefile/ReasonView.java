package cursitor.server.console.casefile;

import cursitor.server.console.policy.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why something was decided, taken apart for people.
///
/// @param decision what was decided
/// @param rule by which rule or row of which version of the policy; empty where it is not of a rule
/// @param inputs what was looked at
public record ReasonView(String decision, String rule, List<String> inputs) {
  /// As [cursitor.exchange.Reason#sentence()] writes it.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<decision>.+?), by (?<rule>.+?) of policy (?<version>\\S+), because (?<inputs>.*)");

  private static final Pattern ROW =
      Pattern.compile("(?<table>[a-z-]+\\.table) line (?<line>\\d+)(?<unseen> \\(unconfirmed\\))?");
  private static final Pattern INPUT = Pattern.compile("(?<name>\\w+) (?<value>\\S+)");

  public ReasonView {
    inputs = List.copyOf(inputs);
  }

  static ReasonView of(String sentence) {
    Matcher said = SENTENCE.matcher(sentence);
    if (!said.matches()) {
      return new ReasonView(sentence, "", List.of());
    }
    return new ReasonView(
        Codes.in(said.group("decision")),
        rule(said.group("rule")) + ", version " + said.group("version") + " of the policy",
        Arrays.stream(said.group("inputs").split(", ", -1)).map(ReasonView::input).toList());
  }

  private static String rule(String rule) {
    Matcher row = ROW.matcher(rule);
    return row.matches()
        ? "%s, line %s (%s%s)"
            .formatted(
                Words.table(row.group("table")),
                row.group("line"),
                row.group("table"),
                row.group("unseen") == null ? "" : "; its source was not seen")
        : rule;
  }

  /// A column of the table of streams in words, with its name; what stands elsewhere as it is.
  private static String input(String input) {
    Matcher cell = INPUT.matcher(input);
    if (!cell.matches() || Words.column(cell.group("name")).equals(cell.group("name"))) {
      return Codes.in(input);
    }
    String value = Words.value(cell.group("value"));
    return Words.column(cell.group("name"))
        + ": "
        + Codes.beside(
            value, value.equals(cell.group("value")) ? cell.group("name") : cell.group());
  }
}
