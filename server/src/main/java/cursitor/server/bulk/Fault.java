package cursitor.server.bulk;

import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;

/// One thing that is wrong with a request.
///
/// @param field the logical name of the field to mend, such as `section[2]/sectionNumber`, or empty
public record Fault(String field, String code, String detail) {
  /// The law of FARE knows where in a case a field stands; elsewhere the name says it all.
  public static Fault of(Refusal refusal) {
    boolean placed = refusal.code() instanceof FareCode && refusal.path().contains(".");
    String detail =
        refusal.shown().isEmpty() || refusal.detail().contains(refusal.shown())
            ? refusal.detail()
            : refusal.detail() + " Given: " + refusal.shown() + ".";
    return new Fault(placed ? refusal.path() : refusal.field(), refusal.code().code(), detail);
  }
}
