package cursitor.fare;

import cursitor.exchange.Heading;
import cursitor.exchange.OrganizationId;

/// Names one party of one case of one court, the unit of everything in FARE: "case/party"
/// (`fare.md` 2.1). Written `J0401/TR2026-000123/DEF-1`.
///
/// @param partyType such as `DEF`, 1 to 3 capitals or digits
/// @param partyNumber 1 to 999
public record PartyKey(
    OrganizationId court, CaseNumber caseNumber, String partyType, int partyNumber) {
  private static final int LONGEST_TYPE = 3;
  private static final int GREATEST_NUMBER = 999;

  public PartyKey {
    if (partyType.isEmpty()
        || partyType.length() > LONGEST_TYPE
        || !hasCapitalsAndDigitsOnly(partyType)) {
      throw new IllegalArgumentException("a party type has 1 to 3 capitals or digits; correct it");
    }
    if (partyNumber < 1 || partyNumber > GREATEST_NUMBER) {
      throw new IllegalArgumentException("a party number lies between 1 and 999; correct it");
    }
  }

  private static boolean hasCapitalsAndDigitsOnly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /// Reads the form [#toString()] writes.
  public static PartyKey parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    int dash = text.lastIndexOf('-');
    if (first < 0 || last == first || dash < last) {
      throw new IllegalArgumentException(
          "a case/party is written COURT/CASE/TYPE-NUMBER, such as J0401/TR2026-000123/DEF-1");
    }
    return new PartyKey(
        new OrganizationId(text.substring(0, first)),
        new CaseNumber(text.substring(first + 1, last)),
        text.substring(last + 1, dash),
        number(text.substring(dash + 1)));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("a party number lies between 1 and 999; correct it");
    }
  }

  /// By the number of its case people look a case/party up.
  public Heading heading() {
    return new Heading(Heading.Kind.CASE_NUMBER, caseNumber.written());
  }

  /// The name of the case files about this case/party, equal for equal keys.
  public String fileName() {
    return court + "/" + caseNumber.normal() + "/" + partyType + "-" + partyNumber;
  }

  @Override
  public String toString() {
    return court + "/" + caseNumber + "/" + partyType + "-" + partyNumber;
  }
}
