package cursitor.fare.policy;

import cursitor.fare.caseparty.Origin;
import java.util.ArrayList;
import java.util.List;

/// What the notice stream is decided from (FARE-15 to FARE-20), as the columns of `streams.table`.
///
/// @param notices counted post-disposition notices; 2 stands for two and more
public record StreamInputs(
    boolean gone,
    boolean ended,
    boolean sentenceMissing,
    boolean undisposed,
    boolean owed,
    boolean financial,
    boolean barred,
    boolean suspended,
    int notices,
    Origin origin,
    boolean preDone,
    Types types,
    SentenceState sentence) {
  /// The columns, in their order.
  static final List<String> NAMES =
      List.of(
          "gone",
          "ended",
          "sentenceMissing",
          "undisposed",
          "owed",
          "financial",
          "barred",
          "suspended",
          "notices",
          "origin",
          "preDone",
          "types",
          "sentence");

  /// The case types of the charges that have a financial sentence, taken together.
  public enum Types {
    /// No charge has one.
    NOTHING,
    PARKING,
    CIVIL,
    CRIMINAL,
    MIXED
  }

  /// When the sentence is to be paid.
  public enum SentenceState {
    /// No sentence has a date.
    NONE,
    /// Not due yet.
    AHEAD,
    DUE
  }

  /// The inputs as cells of the table, in the order of [#NAMES].
  List<String> cells() {
    return List.of(
        yesNo(gone),
        yesNo(ended),
        yesNo(sentenceMissing),
        yesNo(undisposed),
        yesNo(owed),
        yesNo(financial),
        yesNo(barred),
        yesNo(suspended),
        Integer.toString(notices),
        origin.name(),
        yesNo(preDone),
        types.name(),
        sentence.name());
  }

  /// What was looked at, for the record of the decision.
  public List<String> told() {
    List<String> cells = cells();
    List<String> told = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      told.add(NAMES.get(i) + " " + cells.get(i));
    }
    return told;
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }
}
