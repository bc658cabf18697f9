package cursitor.server.demo.fare;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Place;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.mvd.MvdAct;
import java.time.LocalDate;

/// The ticket of the story, as the court's system submits it. The people are invented.
///
/// @param number the case number
/// @param citedOn the day of the ticket, and the days reckoned from it
record TicketCase(String number, LocalDate citedOn) {
  static final String CUSTOMER = "M-5581";
  private static final LocalDate BORN = LocalDate.of(1986, 3, 14);

  /// The fine in cents.
  static final long FINE = 24_000;

  static TicketCase of(LocalDate citedOn, int ofTheYear) {
    return new TicketCase("TR%d-%06d".formatted(citedOn.getYear(), ofTheYear), citedOn);
  }

  /// The court's file of it.
  CaseKey register() {
    return RegisterFile.key(OperatingMode.PRODUCTION, party());
  }

  PartyKey party() {
    return PartyKey.parse(Seat.COURT.id() + "/" + number + "/DEF-1");
  }

  LocalDate appearance() {
    return citedOn.plusDays(60);
  }

  LocalDate judgedOn() {
    return appearance().plusDays(3);
  }

  LocalDate dueOn() {
    return judgedOn().plusDays(30);
  }

  /// The case on the day of the ticket.
  String filed() {
    return body("", "", "");
  }

  /// The same case after judgment by default.
  String judged() {
    return judged("");
  }

  /// The same while all collection is to pause.
  String objected() {
    return judged(",\n    " + suspension());
  }

  private String judged(String flags) {
    return body(",\n    " + disposition(), "\n  " + sentence(), flags);
  }

  private String body(String charge, String sentences, String flags) {
    return """
    {"parties": [{
      "party": "DEF-1",
      "case": {"category": "CIVIL TRAFFIC", "filedOn": "%1$s", "origin": "DAY_FORWARD",
        "preDispositionDone": false},
      "person": {"kind": "PERSON", "name": {"surname": "Reyes", "given": "Daniel"},
        "birthDate": "1986-03-14", "license": {"number": "D01234567", "state": "AZ"}},
      "addresses": [{"type": "MAILING", "source": "CITATION", "receivedAt": "%1$sT15:00:00Z",
        "place": {"line1": "12 Broad St", "city": "Globe", "state": "AZ",
          "postalCode": "85501", "country": "US"}}],
      "firstAppearance": "%2$sT09:00:00",
      "citations": [{"number": "CT-1001"}],
      "charges": [{"key": "CT-1001/A", "lawCode": "28-701A", "caseType": "CT",
        "violationDate": "%1$s", "mandatoryAppearance": false, "divertible": false%3$s}],%4$s
      "obligations": [{"key": "FINE@CT-1001/A", "originalAmount": "240.00",
        "balance": "240.00", "priorityClass": 4, "cause": "SENTENCE"}],
      "flags": {"moneyHoldWaived": false, "webIvrRemoved": false, "recalled": false%5$s}}]}
    """
        .formatted(citedOn, appearance(), charge, sentences, flags)
        .strip();
  }

  String suspension() {
    return "\"suspension\": {\"reason\": \"DISPUTE\"}";
  }

  String disposition() {
    return "\"disposition\": {\"code\": \"54\", \"on\": \"%s\"}".formatted(judgedOn());
  }

  String sentence() {
    return ("\"sentences\": [{\"charge\": \"CT-1001/A\", \"kind\": \"FINANCIAL\", \"on\": \"%s\","
            + " \"suspended\": \"0.00\", \"dueOn\": \"%s\"}],")
        .formatted(judgedOn(), dueOn());
  }

  /// The defendant as the MVD has him.
  static MvdAct.CustomerFiled customer() {
    return new MvdAct.CustomerFiled(
        Seat.MVD.id(),
        OperatingMode.PRODUCTION,
        CUSTOMER,
        new Name("REYES", "DANIEL", null, null),
        BORN,
        new License("D01234567", "AZ"),
        new Place("12 BROAD ST", null, null, "GLOBE", "AZ", "85501", "US"),
        1,
        null);
  }
}
