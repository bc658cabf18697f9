package cursitor.server.api;

/// Cases as a court's system writes them.
public final class FareCases {
  private static final String CIVIL =
      """
      {"parties": [{
        "party": "DEF-1",
        "case": {"category": "CIVIL TRAFFIC", "filedOn": "2026-01-05", "origin": "DAY_FORWARD",
                 "preDispositionDone": false},
        "person": {"kind": "PERSON", "name": {"surname": "Roe", "given": "Richard"},
                   "birthDate": "1986-01-05"},
        "addresses": [{"type": "MAILING", "source": "CITATION", "receivedAt": "2026-01-05T17:00:00Z",
                       "place": {"line1": "1 Main St", "city": "Globe", "state": "AZ",
                                 "postalCode": "85501", "country": "US"}}],
        "firstAppearance": "2026-03-05T09:00:00",
        "citations": [{"number": "CT-1001"}],
        "charges": [{"key": "CT-1001/A", "lawCode": "28-701A", "caseType": "CT",
                     "violationDate": "2026-01-05", "mandatoryAppearance": false,
                     "divertible": false}],
        "obligations": [{"key": "FINE@CT-1001/A", "originalAmount": "150.00", "balance": "150.00",
                         "priorityClass": 4, "cause": "SENTENCE"}],
        "flags": {"moneyHoldWaived": false, "webIvrRemoved": false, "recalled": false}
      }]}
      """;

  private FareCases() {}

  /// Civil speeding, undisposed, with a fine of 150.00.
  public static String civil() {
    return CIVIL;
  }

  /// A payment made to the court, as a transaction.
  ///
  /// @param id ends the message id, one digit
  public static String paid(int id, String number, String caseNumber, String balanceAfter) {
    return """
    {"type":"PAY_COURT","id":"urn:uuid:00000000-0000-4000-8000-00000000000%d","court":"J0401",\
    "case":"%s","party":"DEF-1","at":"2026-02-02T17:00:00Z","payment":{"number":"%s","type":"PAYC",\
    "receivedAt":"2026-02-02T17:00:00Z",\
    "allocations":[{"obligation":"FINE@CT-1001/A","amount":"40.00","balanceAfter":"%s"}]}}\
    """
        .formatted(id, caseNumber, number, balanceAfter);
  }
}
