package cursitor.server.console.casefile;

import cursitor.dmv907.court.CourtFile;
import java.util.LinkedHashMap;
import java.util.Map;

/// What timers of desks are for, in plain words with their names beside.
final class Timers {
  /// By how their names begin; the longer ones first.
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("reminder", "reminder before the first appearance is mailed");
    WORDS.put("post1", "first notice is mailed");
    WORDS.put("post2", "second notice is mailed");
    WORDS.put("delinquency", "delinquency is declared");
    WORDS.put("grace", "time to pay after the delinquency ends");
    WORDS.put("low-yield", "special collection may begin");
    WORDS.put("parked", "what came too early is looked at");
    WORDS.put("recall-awaited", "recall of the former key is asked after");
    WORDS.put("answer/", "answer of the MVD is overdue");
    WORDS.put("release/", "release is sent to the MVD again");
    WORDS.put("retry/", "MVD is asked again for the hold");
    WORDS.put("gap", "message that is missing in the sequence is asked for");
    WORDS.put("recall of", "recall of the former key is asked after");
    WORDS.put("echo of", "the court's booking of the fee is overdue");
    WORDS.put("resume", "collection goes on");
    WORDS.put("sentence due", "sentence is due, and notices begin");
    WORDS.put("deletion", "deletion is to be done by then");
    WORDS.put("confirmation of", "the court's confirmation of a payment is overdue");
    WORDS.put("PAYMENT", "payment is to be booked by then");
    WORDS.put("FEE", "fee is to be booked by then");
    WORDS.put("forget", "last word about a deleted case is forgotten");
  }

  private Timers() {}

  /// @param kind of the case file
  /// @param name as its desk calls it; of a court's notices that is an abstract id
  static String words(String kind, String name) {
    if (kind.equals(CourtFile.KIND)) {
      return Codes.beside("answer of the DMV is overdue", name);
    }
    return WORDS.entrySet().stream()
        .filter(each -> name.startsWith(each.getKey()))
        .findFirst()
        .map(each -> Codes.beside(each.getValue(), name))
        .orElse(name);
  }

  /// A row of the policy, with what it means that it is not confirmed.
  static String rule(String row) {
    return row.replace("unconfirmed; ", "source not seen; ");
  }
}
