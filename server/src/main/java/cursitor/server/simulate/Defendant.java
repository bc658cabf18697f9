package cursitor.server.simulate;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/// A defendant with plausible habits: who it is, what the MVD knows, and the cases, which may be
/// several and may be joined or parted.
final class Defendant {
  private static final String PERSON = "PERSON";
  private static final String OTHER = "OTHER";

  private final Life life;
  private final Chance chance;
  private final Plans plans;
  private final int number;
  private final LocalDateTime filed;

  Defendant(Life life, Chance chance, int number, LocalDateTime begin, int days) {
    this.life = life;
    this.chance = chance;
    this.plans = new Plans(life.agenda(), chance);
    this.number = number;
    filed = begin.plusDays(chance.between(0, Math.max(0, days - 1)));
  }

  /// Puts everything this defendant's life holds on the agenda.
  void plan() {
    plans.at(filed, () -> person(PERSON, number));
    customer();
    boolean backlog = chance.in1000(150);
    String court = chance.oneOf("J0401", "J0401", "M0702", backlog ? "S1400" : "J0401");
    Matter first = matter(court, "", "DEF-1", PERSON);
    course(first, backlog, filed);
    if (chance.in1000(120)) {
      another(first);
    }
    if (chance.in1000(30)) {
      codefendant(first);
    }
  }

  private Matter matter(String court, String suffix, String party, String person) {
    String caseNumber =
        String.format(Locale.ROOT, "TR%d-%06d%s", filed.getYear(), number % 1_000_000, suffix);
    String teller = chance.in1000(80) ? "cms" : "court";
    int partyNumber = Integer.parseInt(party.substring(party.indexOf('-') + 1));
    Matter matter =
        new Matter(
            life,
            person,
            teller,
            new PartyKey(
                new OrganizationId(court), new CaseNumber(caseNumber), "DEF", partyNumber));
    life.follow(matter);
    return matter;
  }

  private void course(Matter matter, boolean backlog, LocalDateTime from) {
    String type =
        chance.oneOf(
            "CT", "CT", "CT", "CT", "CT", "CT", "CT", "TR", "TR", "TR", "DU", "PK", "PK", "CM",
            "OR");
    long fine = chance.between(8, 90) * 1_000L;
    Plans own = new Plans(life.agenda(), chance.apart());
    new Course(matter, own, from, type, fine).plan(backlog);
  }

  /// A second citation; some of these cases are consolidated with the first (FARE-89, FARE-90).
  private void another(Matter first) {
    LocalDateTime from = plans.some(filed, 1, 250);
    boolean sameCourt = chance.in1000(700);
    String court = sameCourt ? first.key().court().value() : chance.oneOf("J0401", "M0702");
    Matter second = matter(court, "-2", "DEF-1", PERSON);
    course(second, false, from);
    LocalDateTime joined = plans.some(from, 5, 300);
    if (sameCourt && chance.in1000(250)) {
      plans.at(
          joined,
          () ->
              first.live() && second.live()
                  ? "court moves " + second.key() + " to " + joined(first)
                  : null,
          () -> second.moveTo(joined(first)));
    }
  }

  private static PartyKey joined(Matter first) {
    return new PartyKey(first.key().court(), first.key().caseNumber(), "DEF", 9);
  }

  /// Another party of the same case; some of these are severed from it (FARE-92, FARE-93).
  private void codefendant(Matter first) {
    LocalDateTime from = filed.plusHours(1);
    plans.at(from, () -> person(OTHER, number + 1));
    Matter other = matter(first.key().court().value(), "", "DEF-2", OTHER);
    course(other, false, from.plusMinutes(2));
    LocalDateTime parted = plans.some(from, 5, 300);
    if (chance.in1000(500)) {
      PartyKey to =
          new PartyKey(
              first.key().court(),
              new CaseNumber(
                  String.format(Locale.ROOT, "TR%d-%06d-3", filed.getYear(), number % 1_000_000)),
              "DEF",
              1);
      plans.at(
          parted,
          other.whileLive(_ -> "court moves " + other.key() + " to " + to),
          () -> other.moveTo(to));
    }
  }

  private static LocalDate born(int who) {
    return LocalDate.of(1950 + who % 55, 1 + who % 12, 1 + who % 28);
  }

  private static String person(String tag, int who) {
    return "person %s is %s %s, born %s, licence AZ D%08d, at \"%d MAIN ST, GLOBE, AZ 85501\""
        .formatted(tag, given(who), surname(who), born(who), who % 100_000_000, 1 + who % 99);
  }

  private static String given(int who) {
    return new String[] {"ANA", "LUIS", "MARY", "JOHN", "ROSA", "PAUL"}[who % 6];
  }

  private static String surname(int who) {
    return new String[] {"GARCIA", "LEE", "OWENS", "SILVA", "BEGAY", "MILLER", "TSO"}[who % 7];
  }

  /// What the MVD's register has of the person: nobody, the same, or one who differs a little; a
  /// vehicle that comes later; a death.
  private void customer() {
    String vehicles = chance.in1000(60) ? "0" : "1";
    String death = chance.in1000(20) ? ", deceased " + filed.toLocalDate().minusDays(100) : "";
    String differs =
        chance.in1000(60)
            ? " but "
                + chance.oneOf("surname GARZA", "birthDate 1949-01-01", "licence \"AZ D99999999\"")
            : "";
    boolean known = !chance.in1000(50);
    boolean twin = chance.in1000(10);
    customer(filed, known, "C-1001", " with " + vehicles + " vehicles" + death + differs);
    customer(filed, twin, "C-1002", " with 1 vehicles");
    customer(plans.some(filed, 60, 400), chance.in1000(80), "C-1001", " with 1 vehicles" + death);
    customer(
        plans.some(filed, 60, 600),
        chance.in1000(15),
        "C-1001",
        " with 1 vehicles, deceased " + filed.toLocalDate().plusDays(50));
  }

  private void customer(LocalDateTime at, boolean happens, String customer, String text) {
    if (happens) {
      plans.at(at, () -> "mvd knows " + PERSON + " as " + customer + text);
    }
  }
}
