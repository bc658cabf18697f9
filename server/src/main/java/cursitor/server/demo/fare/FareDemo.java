package cursitor.server.demo.fare;

import cursitor.fare.PartyKey;
import cursitor.fare.justis.HubFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.config.Listen;
import cursitor.server.demo.CourtClient;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DemoPeople;
import cursitor.server.store.verify.Verify;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The FARE half of the demonstration: a court, JUSTIS, the vendor and the MVD, each a node of its
/// own, and a ticket that goes through all of them.
public final class FareDemo implements AutoCloseable {
  /// A Monday; the first story begins on it.
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

  private static final int FIRST_CASE = 451;

  private final StoryClock clock;
  private final FareNodes nodes;
  private TicketCase ticket = TicketCase.of(FIRST_DAY, FIRST_CASE);

  private FareDemo(StoryClock clock, FareNodes nodes) {
    this.clock = clock;
    this.nodes = nodes;
  }

  /// Opens the four nodes on their stores, which may be those of earlier runs: then time goes on
  /// from there.
  ///
  /// @param listen where the court listens; JUSTIS, vendor and MVD take the ports that follow
  public static FareDemo open(Path folder, Listen listen) {
    StoryClock clock = new StoryClock();
    FareNodes nodes = FareNodes.open(folder, listen, clock);
    try {
      Instant last = nodes.lastKept();
      clock.moveTo(last == null ? start(FIRST_DAY) : last);
      nodes.openDoors();
      return new FareDemo(clock, nodes);
    } catch (RuntimeException e) {
      nodes.close();
      throw e;
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(FarePolicy.ZONE).toInstant();
  }

  /// A case number no earlier story had, and a day after it.
  private TicketCase nextTicket() {
    int ofTheYear = FIRST_CASE;
    LocalDate day = FIRST_DAY;
    LocalDate today = clock.instant().atZone(FarePolicy.ZONE).toLocalDate();
    if (today.isAfter(FIRST_DAY)) {
      day = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
    TicketCase next = TicketCase.of(day, ofTheYear);
    while (nodes.store(Seat.COURT).records().caseFile(next.register()).isPresent()) {
      next = TicketCase.of(day, ++ofTheYear);
    }
    return next;
  }

  /// Tells the story, and says whether it went to its end and all books balance.
  ///
  /// @param out where it is told
  public boolean run(PrintStream out) {
    Narrator narrator = new Narrator(out);
    ticket = nextTicket();
    narrator.line("");
    narrator.line(
        "FARE: a traffic ticket, from citation to delinquency, hold, payment and release");
    for (Seat seat : Seat.values()) {
      narrator.line("  %-9s  %-29s%s".formatted(seat.id(), seat.title(), nodes.address(seat)));
    }
    narrator.line(
        "  Four nodes, each with its own store, that talk XML over HTTP. Only their clock is"
            + " moved.");
    String key = DemoNode.keyOf(Seat.COURT.id().value());
    try (CourtClient court =
        new CourtClient(nodes.address(Seat.COURT), Seat.COURT.id().value(), key)) {
      new TicketStory(nodes, court, ticket, narrator).tell();
      return verify(narrator);
    } catch (NotSeen e) {
      narrator.line(
          "  NOT SEEN by %s: %s".formatted(Narrator.time(clock.instant()), e.getMessage()));
      return false;
    }
  }

  private boolean verify(Narrator narrator) {
    List<String> findings = new ArrayList<>();
    for (Seat seat : Seat.values()) {
      Verify.of(nodes.store(seat))
          .findings()
          .forEach(finding -> findings.add(seat.id() + ": " + finding));
    }
    narrator.line("");
    narrator.line(
        "The books of all four: "
            + (findings.isEmpty()
                ? "every message is there once and accounted for."
                : findings.size() + " findings: " + findings));
    return findings.isEmpty();
  }

  /// Where the four nodes are, and how to look further, while they are up.
  public List<String> directions() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "FARE, where it is " + Narrator.time(clock.instant()) + " now and the clock runs on:");
    for (Seat seat : Seat.values()) {
      lines.add(
          "  %-9s  %s  key %-14s  records: %s"
              .formatted(
                  seat.id(),
                  nodes.address(seat),
                  DemoNode.keyOf(seat.id().value()),
                  nodes.folder(seat)));
    }
    Path court = nodes.folder(Seat.COURT);
    String api = nodes.address(Seat.COURT) + "/api/courts/" + Seat.COURT.id();
    String key = DemoNode.keyOf(Seat.COURT.id().value());
    lines.add("  the court's register and its feed:");
    lines.add(
        "    curl -s -H 'Authorization: Bearer " + key + "' " + api + "/cases/" + ticket.number());
    lines.add("    curl -s -H 'Authorization: Bearer " + key + "' " + api + "/feed");
    lines.add("  the history of the case at one desk, and why that desk decided as it did:");
    PartyKey party = ticket.party();
    lines.add("    ./cursitor case " + party + " --store " + court);
    lines.add(why(Seat.JUSTIS, HubFile.KIND, party));
    lines.add(why(Seat.VENDOR, AccountFile.KIND, party));
    lines.add("  what is open between JUSTIS and the others, and the proof of a store's books:");
    lines.add(
        "    ./cursitor reconcile --at %s --days 7 --store %s"
            .formatted(
                Narrator.time(clock.instant()).replace(' ', 'T'), nodes.folder(Seat.JUSTIS)));
    lines.add("    ./cursitor verify --store " + nodes.folder(Seat.VENDOR));
    return lines;
  }

  private String why(Seat seat, String kind, PartyKey party) {
    return "    ./cursitor case %s:PRODUCTION:%s:%s --why --store %s"
        .formatted(seat.id(), kind, party.fileName(), nodes.folder(seat));
  }

  /// Lets people in at the consoles of the four.
  public void admit(DemoPeople people) {
    nodes.admit(people);
  }

  /// Takes one of the four down.
  void shut(Seat seat) {
    nodes.shut(seat);
  }

  /// Lets the clock of the four run on by itself.
  public void letRun() {
    clock.letRun();
  }

  @Override
  public void close() {
    nodes.close();
    clock.close();
  }
}
