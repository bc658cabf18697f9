package cursitor.server.simulate;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.Cents;
import cursitor.fare.PartyKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A defendant with plausible habits: the plans for one case, from the citation to whatever end.
final class Defendant {
  private static final String PERSON = "PERSON";
  private static final String CHARGE = "CT-1001/A";
  private static final String FINE = "FINE@" + CHARGE;

  private final Life life;
  private final Chance chance;
  private final int number;
  private final LocalDateTime filed;
  private final boolean backlog;
  private final String type;
  private final long fine;
  private PartyKey key;
  private int payments;

  Defendant(Life life, Chance chance, int number, LocalDateTime begin, int days) {
    this.life = life;
    this.chance = chance;
    this.number = number;
    filed = begin.plusDays(chance.between(0, Math.max(0, days - 1)));
    backlog = chance.in1000(150);
    type =
        chance.oneOf(
            "CT", "CT", "CT", "CT", "CT", "CT", "CT", "TR", "TR", "TR", "DU", "PK", "PK", "CM",
            "OR");
    fine = chance.between(8, 90) * 1_000L;
    String court = chance.oneOf("J0401", "J0401", "M0702", backlog ? "S1400" : "J0401");
    String caseNumber =
        String.format(Locale.ROOT, "TR%d-%06d", filed.getYear(), number % 1_000_000);
    key = new PartyKey(new OrganizationId(court), new CaseNumber(caseNumber), "DEF", 1);
  }

  /// Puts everything this defendant's life holds on the agenda.
  void plan() {
    at(filed, () -> person());
    if (!chance.in1000(50)) {
      at(filed, () -> customer());
    }
    String changes = "type " + type + ", fine " + Cents.text(fine);
    at(
        filed,
        () ->
            "court submits "
                + key
                + " of "
                + PERSON
                + (backlog ? ", backlog" : "")
                + " but "
                + changes);
    if (backlog) {
      afterwards(filed.plusDays(1));
    } else {
      before();
    }
    now1000(
        30,
        filed,
        400,
        () -> live() ? "court corrects " + key + " with birthDate " + born() : null);
    now1000(
        30,
        filed,
        400,
        () ->
            live()
                ? "court corrects "
                    + key
                    + " with address \""
                    + chance.between(1, 99)
                    + " ELM ST, YUMA, AZ 85364\""
                : null);
    now1000(
        25,
        filed,
        300,
        () ->
            live()
                ? "vendor finds the address \""
                    + chance.between(1, 99)
                    + " OAK ST, MESA, AZ 85201\" of "
                    + key
                : null);
  }

  private void at(LocalDateTime when, Supplier<@Nullable String> line) {
    life.agenda().plan(when, line);
  }

  /// So many times in a thousand, on some day after a day, during business hours.
  private void now1000(
      int times, LocalDateTime after, int within, Supplier<@Nullable String> line) {
    if (chance.in1000(times)) {
      at(some(after, 1, within), line);
    }
  }

  private LocalDateTime some(LocalDateTime after, int first, int last) {
    return after
        .toLocalDate()
        .plusDays(chance.between(first, Math.max(first, last)))
        .atTime(LocalTime.of(chance.between(8, 16), chance.between(0, 59)));
  }

  private boolean live() {
    return life.live(key).isPresent();
  }

  private boolean disposed() {
    return live() && !life.undisposed(key);
  }

  private LocalDate born() {
    return LocalDate.of(1950 + number % 55, 1 + number % 12, 1 + number % 28);
  }

  private String person() {
    return "person %s is %s %s, born %s, licence AZ D%08d, at \"%d MAIN ST, GLOBE, AZ 85501\""
        .formatted(PERSON, given(), surname(), born(), number % 100_000_000, 1 + number % 99);
  }

  private String given() {
    return new String[] {"ANA", "LUIS", "MARY", "JOHN", "ROSA", "PAUL"}[number % 6];
  }

  private String surname() {
    return new String[] {"GARCIA", "LEE", "OWENS", "SILVA", "BEGAY", "MILLER", "TSO"}[number % 7];
  }

  private String customer() {
    String text = "mvd knows " + PERSON + " with " + (chance.in1000(60) ? 0 : 1) + " vehicles";
    if (chance.in1000(20)) {
      text += ", deceased " + filed.toLocalDate().minusDays(100);
    }
    if (chance.in1000(60)) {
      return text
          + " but "
          + chance.oneOf("surname GARZA", "birthDate 1949-01-01", "licence \"AZ D99999999\"");
    }
    return text;
  }

  /// Before disposition.
  private void before() {
    LocalDateTime appearance = filed.plusDays(30);
    now1000(
        30, filed, 25, () -> life.undisposed(key) ? "court schedules a hearing in " + key : null);
    now1000(
        25,
        filed,
        25,
        () ->
            life.undisposed(key)
                ? "court marks mandatory appearance on " + CHARGE + " of " + key
                : null);
    now1000(
        25,
        filed,
        25,
        () ->
            life.undisposed(key)
                ? "court changes first appearance of "
                    + key
                    + " to "
                    + appearance.plusDays(14).toLocalDate()
                    + "T09:00"
                : null);
    now1000(
        40,
        filed,
        28,
        () -> life.undisposed(key) ? "court enters plea NG on " + CHARGE + " of " + key : null);
    now1000(
        20,
        filed,
        25,
        () ->
            life.undisposed(key)
                ? "court amends charge " + CHARGE + " of " + key + " to 28-701(A), type " + type
                : null);
    now1000(120, filed, 29, () -> life.undisposed(key) ? web(fine, " for " + FINE) : null);
    now1000(60, filed, 29, () -> life.undisposed(key) ? counter(life.owed(key)) : null);
    if (chance.in1000(180)) {
      at(
          appearance.plusHours(1),
          () ->
              life.undisposed(key)
                  ? "court notes failure to appear on " + CHARGE + " of " + key
                  : null);
      if (chance.in1000(600)) {
        at(
            some(appearance, 5, 120),
            () ->
                life.undisposed(key) ? "court notes appearance on " + CHARGE + " of " + key : null);
      }
    }
    if (chance.in1000(920)) {
      LocalDateTime disposed = some(appearance, 1, 130);
      at(disposed, () -> life.undisposed(key) ? disposition(disposed) : null);
      afterwards(disposed);
    } else {
      ends(filed);
    }
  }

  private String disposition(LocalDateTime disposed) {
    String code = chance.oneOf("54", "54", "54", "55", "58", "54", "55", "54", "30", "40", "45");
    String line = "court enters disposition " + code + " on " + CHARGE + " of " + key;
    boolean sentenced = code.startsWith("5");
    if (!sentenced) {
      return line;
    }
    if (chance.in1000(40)) {
      at(
          some(disposed, 3, 20),
          () ->
              disposed()
                  ? "court sentences " + CHARGE + " of " + key + " on " + disposed.toLocalDate()
                  : null);
      return line;
    }
    return line + ", sentenced " + disposed.toLocalDate();
  }

  /// After disposition: pays at once, in time, late, in parts, on a plan or never.
  private void afterwards(LocalDateTime from) {
    switch (chance.between(1, 10)) {
      case 1, 2 -> at(some(from, 1, 25), () -> disposed() ? counter(life.owed(key)) : null);
      case 3, 4 -> at(some(from, 20, 70), () -> disposed() ? web(life.owed(key), "") : null);
      case 5 -> at(some(from, 55, 140), () -> disposed() ? counter(life.owed(key)) : null);
      case 6 -> parts(from);
      case 7 -> planned(from);
      case 8 -> at(some(from, 100, 300), () -> disposed() ? web(life.owed(key), "") : null);
      default -> now1000(400, from, 700, () -> disposed() ? counter(life.owed(key)) : null);
    }
    now1000(
        60,
        from,
        120,
        () ->
            disposed() && fineOwed() > 0
                ? "court adjusts "
                    + firstObligation()
                    + " of "
                    + key
                    + " by "
                    + Cents.text(Math.min(1_000, fineOwed()))
                    + " as "
                    + chance.oneOf("WAIV", "CSVC", "INTX", "SUSP", "CREDT")
                : null);
    now1000(
        60,
        from,
        90,
        () ->
            disposed()
                ? "the last notice to "
                    + key
                    + " comes back as "
                    + chance.oneOf("ANK", "NSN", "VAC", "DEC", "MLNA")
                : null);
    now1000(
        40,
        from,
        120,
        () ->
            disposed()
                ? "court sends "
                    + chance.oneOf("order to show cause", "notice")
                    + " N-"
                    + chance.between(1, 99)
                    + " in "
                    + key
                : null);
    now1000(30, from, 300, () -> live() ? "court waives the registration hold on " + key : null);
    now1000(20, from, 300, () -> live() ? "court removes web payment on " + key : null);
    now1000(25, from, 200, () -> disposed() ? "court sets special collections on " + key : null);
    now1000(15, from, 400, () -> disposed() ? "court stops special collections on " + key : null);
    ends(from);
  }

  private void parts(LocalDateTime from) {
    LocalDateTime when = some(from, 5, 40);
    int count = chance.between(2, 6);
    for (int i = 0; i < count; i++) {
      long part = chance.between(2, 9) * 1_000L;
      boolean web = chance.in1000(300);
      at(when, () -> disposed() ? pay(web, Math.min(part, life.owed(key))) : null);
      when = when.plusDays(chance.between(20, 40));
    }
  }

  private void planned(LocalDateTime from) {
    LocalDateTime when = some(from, 2, 90);
    LocalDate until = when.toLocalDate().plusDays(chance.between(20, 300));
    at(
        when,
        () ->
            disposed()
                ? "court sets suspend on "
                    + key
                    + " until "
                    + until
                    + " for "
                    + chance.oneOf("PLAN", "PLAN", "CAP", "COURT")
                : null);
    parts(when);
    now1000(400, when, 200, () -> live() ? "court lifts suspend on " + key : null);
  }

  /// The rarer ends.
  private void ends(LocalDateTime from) {
    now1000(15, from, 500, () -> live() ? "court recalls " + key : null);
    now1000(
        10, from, 500, () -> live() ? "court seals " + key.court() + "/" + key.caseNumber() : null);
    now1000(8, from, 500, () -> live() ? "court restricts " + key : null);
    now1000(12, from, 400, () -> live() ? renumbered() : null);
    now1000(
        10,
        from,
        300,
        () -> live() ? "court changes citation CT-1001 of " + key + " to CT-2002" : null);
  }

  private String renumbered() {
    CaseNumber next = new CaseNumber("CV" + key.caseNumber().written().substring(2));
    String line =
        "court renumbers %s/%s to %s/%s"
            .formatted(key.court(), key.caseNumber(), key.court(), next);
    key = new PartyKey(key.court(), next, key.partyType(), key.partyNumber());
    return line;
  }

  private String firstObligation() {
    return life.live(key)
        .flatMap(register -> register.caseParty().obligations().stream().findFirst())
        .map(each -> each.key().toString())
        .orElse(FINE);
  }

  private long fineOwed() {
    return life.live(key)
        .flatMap(register -> register.caseParty().obligations().stream().findFirst())
        .map(each -> each.balance())
        .orElse(0L);
  }

  private @Nullable String pay(boolean web, long amount) {
    return web ? web(amount, "") : counter(amount);
  }

  private @Nullable String counter(long amount) {
    return amount <= 0 ? null : "court takes payment of " + Cents.text(amount) + " on " + key;
  }

  /// Over the web; a court whose own system books does so some days later.
  private @Nullable String web(long amount, String paidFor) {
    if (amount <= 0) {
      return null;
    }
    payments++;
    String name = "W" + number + "-" + payments;
    if (key.court().value().equals("M0702")) {
      bookLater(name, life.now());
    }
    return "vendor takes payment of "
        + Cents.text(amount)
        + " by "
        + chance.oneOf("web", "web", "phone", "shop")
        + " on "
        + key
        + paidFor
        + " as "
        + name;
  }

  /// The court's own system books what it was told of, and waits for what it was not.
  private void bookLater(String name, LocalDateTime from) {
    LocalDateTime when = from.plusDays(chance.between(1, 3));
    at(
        when,
        () -> {
          if (life.toldOf(key, name)) {
            return "court books the web payment " + name + " on " + key;
          }
          if (live() && life.unbooked(key, name)) {
            bookLater(name, when);
          }
          return null;
        });
  }
}
