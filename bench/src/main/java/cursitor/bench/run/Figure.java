package cursitor.bench.run;

import java.util.List;
import java.util.Locale;

/// One figure over all runs.
///
/// @param format how a value is written, such as `%,.0f`
/// @param goal what the value is to reach
record Figure(String name, String unit, String format, Goal goal, List<Double> values) {
  Figure {
    values = values.stream().sorted().toList();
  }

  /// What a figure is to reach; the bound lies within.
  sealed interface Goal {
    record AtLeast(double bound) implements Goal {}

    record AtMost(double bound) implements Goal {}

    /// Given for what it explains.
    record None() implements Goal {}
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /// The figure as a row of a table: name, goal, median, range, and whether the goal is reached.
  String row() {
    return "| %s | %s | **%s** %s | %s .. %s | %s |"
        .formatted(
            name,
            goalText(),
            write(median()),
            unit,
            write(values.getFirst()),
            write(values.getLast()),
            verdict());
  }

  private String goalText() {
    return switch (goal) {
      case Goal.AtLeast(double bound) -> "at least " + write(bound);
      case Goal.AtMost(double bound) -> "at most " + write(bound);
      case Goal.None() -> "";
    };
  }

  private String verdict() {
    return switch (goal) {
      case Goal.AtLeast(double bound) -> median() >= bound ? "reached" : "missed";
      case Goal.AtMost(double bound) -> median() <= bound ? "reached" : "missed";
      case Goal.None() -> "";
    };
  }

  private String write(double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
