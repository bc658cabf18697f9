package cursitor.server.console.casefile;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the codes of desks say, in plain words with the code beside it.
final class Codes {
  /// A word in capitals that stands for itself, such as `DF-CIV` or `RELEASE_REQUESTED`.
  private static final Pattern CODE =
      Pattern.compile("(?<![\\w/:-])[A-Z][A-Z0-9]+(?:[-_][A-Z0-9]+)*(?![\\w/:-])");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          // how far it has come
          Map.entry("UNKNOWN", "not begun"),
          Map.entry("WAITING", "waits for the end of its former key"),
          Map.entry("LIVE", "in FARE"),
          Map.entry("RECALLED", "taken back by the court"),
          Map.entry("INVALID", "no longer valid for FARE"),
          Map.entry("DELETED", "deleted"),
          Map.entry("PRE", "before disposition"),
          Map.entry("POST", "after disposition"),
          Map.entry("DEL", "delinquent"),
          Map.entry("EXPECTED", "its data have not come"),
          Map.entry("OPEN", "account open"),
          // notice streams and the step in them
          Map.entry("DF-PK", "notices for parking, day-forward"),
          Map.entry("DF-CIV", "notices for civil charges, day-forward"),
          Map.entry("DF-CRIM", "notices for criminal charges, day-forward"),
          Map.entry("DF-MIX", "notices for mixed charges, day-forward"),
          Map.entry("BL-PK", "notices for parking, backlog"),
          Map.entry("BL-CIV", "notices for civil charges, backlog"),
          Map.entry("BL-CRIM", "notices for criminal charges, backlog"),
          Map.entry("BL-MIX", "notices for mixed charges, backlog"),
          Map.entry("HOLD-DATA", "no notices before the court has sent what is missing"),
          Map.entry("BARRED", "no notices, it may be too old"),
          Map.entry("REMOVE", "taken out of everything"),
          Map.entry("WAIT", "waits for the due day"),
          Map.entry("NONE", "no notices"),
          Map.entry("REMINDER", "reminder"),
          Map.entry("POST1", "first notice"),
          Map.entry("POST2", "second notice"),
          Map.entry("AWAIT_DAY_29", "all notices are out, the wait runs"),
          // holds
          Map.entry("MONEY", "money owed"),
          Map.entry("FTA", "failure to appear"),
          Map.entry("REQUESTED", "asked for"),
          Map.entry("PENDING", "the MVD is asked again at intervals"),
          Map.entry("PLACED", "in place"),
          Map.entry("REJECTED", "not carried out by the MVD"),
          Map.entry("RELEASE_REQUESTED", "release asked for"),
          Map.entry("RELEASED", "released"),
          Map.entry("CANCELLED", "withdrawn"),
          Map.entry("CONFIRMED", "confirmed"),
          // the flags a court sets
          Map.entry("SPECIAL_COLLECTIONS", "special collection allowed"),
          Map.entry("TTEAP_WAIVER", "no registration hold for money"),
          Map.entry("SUSPEND", "collection suspended"),
          Map.entry("WEB_IVR_REMOVAL", "no payment over the web or by phone"),
          Map.entry("RECALL", "taken back from FARE for good"),
          // who gave an address
          Map.entry("COURT", "the court"),
          Map.entry("CITATION", "the citation"),
          Map.entry("ACS_SKIP_TRACE", "the vendor's search"),
          Map.entry("MVD", "the MVD"),
          Map.entry("PARTY", "the party"),
          Map.entry("NCOA", "the postal service's register of removals"),
          // what brought an obligation about
          Map.entry("SENTENCE", "sentence"),
          Map.entry("FARE_DELINQUENCY", "delinquency in FARE"),
          Map.entry("FARE_SPECIAL", "special collection in FARE"),
          Map.entry("COURT_FEE", "fee of the court"));

  private Codes() {}

  /// Such as `delinquent (DEL)`; a code nobody knows stays as it is.
  static String of(String code) {
    String words = WORDS.get(code);
    return words == null || words.equalsIgnoreCase(code) ? words(code) : beside(words, code);
  }

  /// A code that is a word itself.
  private static String words(String code) {
    return WORDS.getOrDefault(code, code);
  }

  /// The same with words from elsewhere, such as a table of the policy.
  static String beside(String words, String code) {
    return words + " (" + code + ")";
  }

  /// A text with the words beside each code in it that is known.
  static String in(String text) {
    return CODE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(of(match.group())));
  }
}
