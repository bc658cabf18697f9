package cursitor.server.fare.json;

import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;
import cursitor.fare.FareCode;
import cursitor.wire.schema.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong with one line: the path of the field, the line, the value masked.
final class JsonFaults {
  /// Stands for the line where all is one body.
  static final int NO_LINE = 0;

  private static final int LONGEST_NAME = 80;

  private final int line;
  private final List<Refusal> refusals = new ArrayList<>(0);

  /// @param line counted from 1, or NO_LINE
  JsonFaults(int line) {
    this.line = line;
  }

  boolean none() {
    return refusals.isEmpty();
  }

  List<Refusal> inRefusalOrder() {
    refusals.sort(Comparator.comparingInt(refusal -> refusal.code().rank()));
    return List.copyOf(refusals);
  }

  /// @param at the line where that is not the one of these faults
  void unreadable(int at, int column, String sentence) {
    refusals.add(
        new Refusal(
            FareCode.E100,
            "",
            "line " + (line == NO_LINE ? at : line) + ", column " + column,
            "",
            sentence));
  }

  void missing(RefusalCode code, String path) {
    add(code, path, "", "The field " + path + " is missing; add it.");
  }

  void unknown(String path) {
    String name = path.length() <= LONGEST_NAME ? path : path.substring(0, LONGEST_NAME) + "…";
    add(FareCode.E101, name, "", "The field " + name + " has no place here; remove it.");
  }

  /// @param predicate what is wrong and how to put it right, to follow the name in a sentence
  void value(RefusalCode code, String path, String value, String predicate) {
    String shown = Mask.of(value);
    String quoted = shown.isEmpty() ? "" : " '" + shown + "'";
    add(code, path, shown, "The field " + path + quoted + " " + predicate + ".");
  }

  void rule(Refusal broken) {
    add(broken.code(), broken.field(), "", broken.detail());
  }

  private void add(RefusalCode code, String path, String shown, String detail) {
    if (refusals.size() < Refusal.MOST_TOLD) {
      String placed =
          line == NO_LINE ? path : path.isEmpty() ? "line " + line : path + ", line " + line;
      refusals.add(new Refusal(code, path, placed, shown, detail));
    }
  }
}
