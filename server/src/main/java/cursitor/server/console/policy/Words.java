package cursitor.server.console.policy;

import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.StreamRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// What stands on the pages of the policy in place of names of columns and constants.
public final class Words {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("gone", "Deleted, sealed or restricted"),
          Map.entry("ended", "Recalled, or no longer valid for FARE"),
          Map.entry(
              "sentenceMissing", "A financial sentence is missing that the disposition needs"),
          Map.entry("undisposed", "A charge has no disposition"),
          Map.entry("owed", "Something is owed"),
          Map.entry("financial", "A charge has a financial sentence"),
          Map.entry("barred", "Too old to be collected"),
          Map.entry("suspended", "Collection is suspended"),
          Map.entry("notices", "Post-disposition notices counted"),
          Map.entry("origin", "How it came to FARE"),
          Map.entry("preDone", "Through pre-disposition at the vendor"),
          Map.entry("types", "Case types of the sentenced charges"),
          Map.entry("sentence", "The sentence"));

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("DAY_FORWARD", "day-forward, as it was filed"),
          Map.entry("BACKLOG", "backlog, an old debt"),
          Map.entry("NOTHING", "no charge has a financial sentence"),
          Map.entry("PARKING", "parking only"),
          Map.entry("CIVIL", "civil only"),
          Map.entry("CRIMINAL", "criminal only"),
          Map.entry("MIXED", "mixed"),
          Map.entry("NONE", "without a date"),
          Map.entry("AHEAD", "not due yet"),
          Map.entry("DUE", "due"));

  private Words() {}

  /// A column of the stream table.
  public static String column(String name) {
    return COLUMNS.getOrDefault(name, name);
  }

  /// A cell of the stream table, which may hold several words between blanks.
  static String values(String cell) {
    return String.join(" or ", Arrays.stream(cell.split(" +", -1)).map(Words::value).toList());
  }

  public static String value(String word) {
    return VALUES.getOrDefault(word.toUpperCase(Locale.ROOT), word);
  }

  /// What the row has done.
  static String of(StreamRule.Action action) {
    return switch (action) {
      case REMOVE -> "It is taken out of everything.";
      case STOP -> "It has ended for good; nothing is sent.";
      case HOLD_DATA -> "Nothing is sent before the court has sent what is missing.";
      case CLOSE -> "Nothing is owed; nothing is sent.";
      case REVIEW -> "Something is owed and nothing was sentenced; a person is asked to look.";
      case BAR -> "It may be too old to be collected; nothing is sent and a person is asked.";
      case KEEP -> "Suspended: the stream it has stays, and nothing moves.";
      case FREEZE -> "All notices are out: the stream it has stays, and the wait runs.";
      case PRE -> "Pre-disposition goes on.";
      case WAIT -> "It waits for the disposition; nothing is sent.";
      case ASK -> "No sentence has a date; the court is asked for one.";
      case START -> "Notices begin when the sentence is due.";
      case SEND -> "Notices go out.";
      case SEND_AND_ASK ->
          "Notices go out, and a person is told that pre-disposition was left out.";
    };
  }

  /// What follows so long after an event of the chosen day.
  static String of(FareLimit limit) {
    return switch (limit) {
      case CIVIL_DUE_DAYS -> "A civil penalty sentenced on this day is due";
      case FIRST_NOTICE_AFTER_DAYS -> "First notice, if the sentence is due on this day";
      case SECOND_NOTICE_AFTER_DAYS -> "Second notice, if the first is mailed on this day";
      case DELINQUENT_AFTER_DAYS -> "Delinquent, if the second notice is mailed on this day";
      default -> limit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /// The name of a table for people, such as `Notice types` for `notice-types.table`.
  public static String table(String file) {
    String name = file.replace(".table", "").replace('-', ' ').replace("mvd", "MVD");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
