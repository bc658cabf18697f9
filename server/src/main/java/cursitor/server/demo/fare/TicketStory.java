package cursitor.server.demo.fare;

import cursitor.exchange.OperatingMode;
import cursitor.fare.Cents;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.Hold;
import cursitor.fare.vendor.VendorAct;
import cursitor.server.demo.CourtClient;
import cursitor.server.demo.DemoNode;
import cursitor.server.store.Direction;
import cursitor.server.store.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// One ticket from citation to the release of its hold. Each step has happened when it is told: a
/// step that does not happen ends the story.
final class TicketStory {
  private final FareNodes nodes;
  private final CourtClient court;
  private final TicketCase ticket;
  private final Desktops desks;
  private final Narrator narrator;

  TicketStory(FareNodes nodes, CourtClient court, TicketCase ticket, Narrator narrator) {
    this.nodes = nodes;
    this.court = court;
    this.ticket = ticket;
    this.desks = new Desktops(nodes, court, ticket);
    this.narrator = narrator;
  }

  /// Tells it to its end.
  ///
  /// @throws NotSeen where something does not happen
  void tell() {
    nodes.perform(Seat.MVD, TicketCase.customer(), "filing of customer " + TicketCase.CUSTOMER);
    cited();
    reminded();
    judged();
    noticesMailed();
    delinquent();
    held();
    objected();
    paid();
    released();
    narrator.and("Why was the hold asked for? The vendor's file tells it, years later too:");
    narrator.typed(desks.accountKey().toString());
    narrator.typed("  " + desks.reason(Seat.VENDOR, AccountFile.KIND, "money hold: asked for"));
  }

  private void cited() {
    nodes.passTo(at(ticket.citedOn(), 9, 0));
    happened(
        "Daniel Reyes gets a ticket for speeding: a fine of 240.00, first appearance on "
            + ticket.appearance()
            + ". The court's case management system submits the case as it is:");
    narrator.typed(
        "curl -s -X PUT -H 'Authorization: Bearer %s' \\\n  %s/api/courts/%s/cases/%s -d '\n%s'"
            .formatted(
                DemoNode.keyOf(Seat.COURT.id().value()),
                nodes.address(Seat.COURT),
                Seat.COURT.id(),
                ticket.number(),
                ticket.filed()));
    narrator.and("The court's desk has kept it and sends JUSTIS: " + submit(ticket.filed()) + ".");
    narrator.and("JUSTIS has passed it on to the vendor. All know the same:");
    expectOwed(TicketCase.FINE);
    standings();
  }

  private void reminded() {
    Instant mailed =
        nodes.passUntil("the reminder notice", () -> notices() == 1, at(ticket.appearance(), 0, 0));
    LocalDate day = day(mailed);
    happened(
        "The vendor mails the reminder notice, "
            + (ticket.appearance().toEpochDay() - day.toEpochDay())
            + " days before the appearance; JUSTIS passes the word on.");
    docket("Reminder notice mailed");
  }

  private void judged() {
    nodes.passTo(at(ticket.judgedOn(), 16, 0));
    happened(
        "He has neither come nor paid. The court gives judgment by default: 240.00, due on "
            + ticket.dueOn()
            + ". Its system submits the same case again, with two things more:");
    narrator.typed(ticket.disposition());
    narrator.typed(ticket.sentence());
    narrator.and("The desk finds what has changed and sends it: " + submit(ticket.judged()) + ".");
  }

  private void noticesMailed() {
    Instant first =
        nodes.passUntil(
            "the first notice after disposition",
            () -> notices() == 2,
            at(ticket.dueOn().plusDays(10), 0, 0));
    narrator.happened(
        first,
        "The money did not come. JUSTIS has put the case into notice stream "
            + desks.stream()
            + ", and the vendor mails the first notice.");
    docket("Post-disposition notice 1 mailed");
    Instant second =
        nodes.passUntil("the second notice", () -> notices() == 3, first.plus(Duration.ofDays(60)));
    narrator.happened(
        second, "Nor in the " + days(first, second) + " days after it: the second notice.");
    docket("Post-disposition notice 2 mailed");
  }

  private void delinquent() {
    Instant second = nodes.now();
    LocalDate day29 = day(second).plusDays(29);
    nodes.passTo(at(day29, 0, 0).minusSeconds(60));
    expect(!desks.delinquent(), "patience: the account was declared delinquent before day 29");
    happened("Day 28 ends. Nothing happens yet.");
    Instant declared = nodes.passUntil("the delinquency", desks::delinquent, at(day29, 23, 0));
    narrator.happened(
        declared,
        "Day 29 after the second notice, and 240.00 is still owed: the vendor declares delinquency."
            + " JUSTIS adds the Delinquency Fee of "
            + Cents.text(desks.fee().amount())
            + " ("
            + desks.fee().order()
            + (desks.fee().confirmed() ? "" : "; the figure is not confirmed")
            + ") and tells the court, which books it and sends it back.");
    docket("Delinquency declared, 240.00 owed");
    expectOwed(TicketCase.FINE + desks.fee().amount());
    standings();
  }

  private void held() {
    Instant end = nodes.now().plus(Duration.ofDays(3));
    nodes.passTo(end.minusSeconds(60));
    expect(desks.hold().isEmpty(), "patience: a hold was asked for before 72 hours were over");
    happened("71 hours and 59 minutes later the vendor still waits.");
    nodes.passTo(end);
    expect(desks.theHold().state() == Hold.State.PLACED, "the hold, 72 hours after");
    expect(desks.customer().held(), "the hold at the MVD");
    happened(
        "72 hours are over. The vendor begins special collection and asks the MVD to hold his"
            + " registration. Licence number, surname and birth date agree with customer "
            + TicketCase.CUSTOMER
            + ": the MVD places the hold (code "
            + desks.theHold().mvdCode()
            + ").");
    docket("Registration hold placed (MONEY)");
    standings();
  }

  private void objected() {
    nodes.passTo(at(day(nodes.now()).plusDays(2), 10, 0));
    happened(
        "He objects at the counter. Until a judge has seen it all collection is to pause, so the"
            + " court's system submits the case with one flag more:");
    narrator.typed(ticket.suspension());
    narrator.and(
        "The desk sends "
            + submit(ticket.objected())
            + "; the vendor ends special collection, and the hold stays as it is:");
    expect(desks.suspended(), "the pause at JUSTIS and the vendor");
    standings();
    nodes.passTo(at(day(nodes.now()).plusDays(4), 15, 0));
    happened(
        "The objection is rejected. Submitted without the flag, the case sends "
            + submit(ticket.judged())
            + ", and collection goes on.");
    expect(!desks.suspended(), "the end of the pause at JUSTIS and the vendor");
  }

  private void paid() {
    nodes.passTo(at(day(nodes.now()).plusDays(3), 19, 40));
    nodes.shut(Seat.MVD);
    happened("The MVD's node goes down for the evening, and nobody notices.");
    Instant now = nodes.now().plus(Duration.ofMinutes(5));
    nodes.passTo(now);
    long due = desks.account().amountDue();
    String number = "W-" + ticket.number();
    nodes.perform(
        Seat.VENDOR,
        new VendorAct.PaymentTaken(
            Seat.VENDOR.id(),
            OperatingMode.PRODUCTION,
            ticket.party(),
            number,
            now,
            "PAYW",
            due,
            0,
            "CARD",
            null),
        "payment " + number);
    happened(
        "Daniel Reyes pays "
            + Cents.text(due)
            + " on the vendor's web page. The court posts it as payment "
            + number
            + " and confirms it; nothing is owed any more, so the vendor asks the MVD for the"
            + " release. It is not reached, and the vendor keeps the request.");
    docket("Payment of " + Cents.text(due) + " to ACS/FARE posted");
    expectOwed(0);
    expect(desks.theHold().state() == Hold.State.RELEASE_REQUESTED, "a release on its way");
    narrator.standings(desks.standings(null));
  }

  private void released() {
    Instant paid = nodes.now();
    nodes.passTo(paid.plus(Duration.ofMinutes(150)));
    expect(desks.theHold().state() == Hold.State.RELEASE_REQUESTED, "a release that waits");
    nodes.reopen(Seat.MVD);
    expect(desks.customer().held(), "the hold, on the MVD's store after the restart");
    happened("The MVD's node is back; the hold stands as before.");
    nodes.passUntil(
        "the release",
        () -> desks.theHold().state() == Hold.State.RELEASED,
        paid.plus(Duration.ofHours(12)));
    expect(!desks.customer().held(), "the release at the MVD");
    happened("The release arrives by itself, under the id it had: " + tries() + ".");
    docket("Registration hold released (MONEY, PD)");
    standings();
  }

  // ---- what is seen

  private String submit(String body) {
    CourtClient.Reply reply = court.put("cases/" + ticket.number(), body);
    if (reply.status() != 202) {
      throw new NotSeen("the court's consent to the case: " + reply.body());
    }
    nodes.settle();
    return StreamSupport.stream(reply.body().get("transactions").spliterator(), false)
        .map(sent -> sent.get("code").asString())
        .collect(Collectors.joining(", "));
  }

  private int notices() {
    return desks.register().get("notices").size();
  }

  /// When the release was tried, from the vendor's records.
  private String tries() {
    Records records = nodes.store(Seat.VENDOR).records();
    List<String> tries =
        records.messages(Seat.VENDOR.id(), desks.theHold().message()).stream()
            .filter(message -> message.flow().direction() == Direction.SENT)
            .flatMap(message -> records.attempts(message.number()).stream())
            .map(attempt -> attempt.startedAt().atZone(FarePolicy.ZONE).toLocalTime().toString())
            .distinct()
            .toList();
    expect(tries.size() > 1, "a second try");
    return "tried at "
        + String.join(", ", tries.subList(0, tries.size() - 1))
        + ", answered at "
        + tries.getLast();
  }

  private void expectOwed(long cents) {
    JsonNode register = desks.register();
    expect(register.get("balance").asString().equals(Cents.text(cents)), owed(cents, Seat.COURT));
    expect(desks.dataAtJustis().balance() == cents, owed(cents, Seat.JUSTIS));
    expect(desks.account().amountDue() == cents, owed(cents, Seat.VENDOR));
  }

  private static String owed(long cents, Seat seat) {
    return "a balance of " + Cents.text(cents) + " at " + seat.id();
  }

  private static void expect(boolean seen, String what) {
    if (!seen) {
      throw new NotSeen(what);
    }
  }

  // ---- how it is told

  private void happened(String sentence) {
    narrator.happened(nodes.now(), sentence);
  }

  private void docket(String wanted) {
    List<String> entries = desks.docketed();
    expect(entries.contains(wanted), "\"" + wanted + "\" on the court's docket, but " + entries);
    narrator.docket(entries);
  }

  private void standings() {
    narrator.standings(desks.standings(desks.customer()));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(FarePolicy.ZONE).toLocalDate();
  }

  private static long days(Instant from, Instant to) {
    return day(to).toEpochDay() - day(from).toEpochDay();
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(FarePolicy.ZONE).toInstant();
  }
}
