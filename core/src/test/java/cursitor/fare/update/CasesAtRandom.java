package cursitor.fare.update;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.caseparty.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Cases and changes of cases such as a case management system makes them: legal ones only.
public final class CasesAtRandom {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant TIME = Instant.parse("2026-03-02T17:00:00Z");

  private final Random random;
  private int drawn;
  private CaseParty now = empty();

  /// Charges that came under another citation in the change being made: what was paid on them moves
  /// along only if they stay.
  private final Set<ChargeKey> moved = new HashSet<>();

  /// Bookings of the vendor's payments among the others.
  private final boolean electronic;

  CasesAtRandom(long seed) {
    this(seed, true);
  }

  /// @param electronic whether the court books payments of the vendor, announced or not
  public CasesAtRandom(long seed, boolean electronic) {
    random = new Random(seed);
    this.electronic = electronic;
  }

  private static CaseParty empty() {
    return CaseParty.of(
        new PartyKey(new OrganizationId("J0401"), new CaseNumber("TR2026-000123"), "DEF", 1),
        new CaseData("CIVIL TRAFFIC", DAY, Origin.DAY_FORWARD, false),
        person(null));
  }

  private static Person person(@Nullable String telephone) {
    return new Person(
        Person.Kind.PERSON,
        new Name("Roe", "Richard", null, null),
        DAY,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        telephone,
        null);
  }

  /// A case as it is first submitted.
  public CaseParty first() {
    addAddress();
    for (int i = 0; i <= random.nextInt(3); i++) {
      addCharge();
    }
    changeSomeTimes(random.nextInt(6));
    return shuffled();
  }

  /// The case some time later.
  public CaseParty later() {
    changeSomeTimes(1 + random.nextInt(8));
    return shuffled();
  }

  private void changeSomeTimes(int times) {
    List<Runnable> changes =
        List.of(
            this::amendData,
            this::amendPerson,
            this::addAddress,
            this::flagAddress,
            this::setAppearance,
            this::addCharge,
            this::deleteCharge,
            this::moveToOtherCitation,
            this::amendCitation,
            this::addBareCitation,
            this::amendCharge,
            this::toggleMandatory,
            this::sentence,
            this::addObligation,
            this::amendObligation,
            this::deleteObligation,
            this::pay,
            this::pay,
            this::changeFlag,
            this::countNotice);
    moved.clear();
    for (int i = 0; i < times; i++) {
      changes.get(random.nextInt(changes.size())).run();
    }
  }

  /// The order inside the lists is the case management system's own affair, save that of addresses
  /// and of movements of money.
  private CaseParty shuffled() {
    return now.change()
        .citations(shuffled(now.citations()))
        .charges(shuffled(now.charges()))
        .sentences(shuffled(now.sentences()))
        .obligations(shuffled(now.obligations()))
        .courtNotices(shuffled(now.courtNotices()))
        .done();
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> next = new ArrayList<>(list);
    Collections.shuffle(next, random);
    return next;
  }

  private int next() {
    return ++drawn;
  }

  private <T> @Nullable T any(List<T> list) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }

  private static <T> List<T> with(List<T> list, T added) {
    List<T> next = new ArrayList<>(list);
    next.add(added);
    return next;
  }

  private static <T> List<T> replaced(List<T> list, T old, T by) {
    return list.stream().map(each -> each.equals(old) ? by : each).toList();
  }

  // ---- case and party

  private void amendData() {
    now =
        now.change()
            .data(new CaseData("CATEGORY " + next(), DAY, Origin.DAY_FORWARD, random.nextBoolean()))
            .done();
  }

  private void amendPerson() {
    now = now.change().person(person("555-" + next())).done();
  }

  private void addAddress() {
    Place place = new Place(next() + " Main St", null, null, "Globe", "AZ", "85501", "US");
    Address address =
        new Address("MAILING", place, Address.Source.COURT, TIME.plusSeconds(drawn), null, null);
    now = now.change().addresses(with(now.addresses(), address)).done();
  }

  private void flagAddress() {
    Address current = now.currentAddress();
    if (current != null) {
      Address bad = current.returned(new Address.Bad("ANK", TIME.plusSeconds(next()), null));
      now = now.change().addresses(replaced(now.addresses(), current, bad)).done();
    }
  }

  private void setAppearance() {
    now =
        now.change()
            .firstAppearance(random.nextInt(4) == 0 ? null : DAY.plusDays(next()).atTime(9, 0))
            .done();
  }

  // ---- charges

  private void addCharge() {
    Citation known = random.nextBoolean() ? any(now.citations()) : null;
    Citation citation = known == null ? citation("CT-" + next()) : known;
    if (known == null) {
      now = now.change().citations(with(now.citations(), citation)).done();
    }
    ChargeKey key = new ChargeKey(citation.number(), "S" + next());
    Charge charge =
        new Charge(
            key, "28-701A", List.of(), null, "CT", DAY, null, null, false, null, null, false);
    now = now.change().charges(with(now.charges(), charge)).done();
    if (random.nextInt(4) > 0) {
      owe(ObligationKey.of(key, "FINE"));
    }
  }

  private static Citation citation(String number) {
    return new Citation(number, "DPS", null, null, null, null);
  }

  private void deleteCharge() {
    Charge charge = any(now.charges());
    if (charge == null || moved.contains(charge.key())) {
      return;
    }
    ChargeKey key = charge.key();
    now =
        now.change()
            .charges(now.charges().stream().filter(each -> !each.equals(charge)).toList())
            .sentences(now.sentences().stream().filter(each -> !each.charge().equals(key)).toList())
            .obligations(
                now.obligations().stream()
                    .filter(each -> !key.equals(each.key().charge()))
                    .toList())
            .done();
    if (random.nextInt(4) > 0) {
      dropCitationWithoutCharge(key.citationNumber());
    }
  }

  private void dropCitationWithoutCharge(String number) {
    if (now.charges().stream().noneMatch(each -> each.key().citationNumber().equals(number))) {
      now =
          now.change()
              .citations(
                  now.citations().stream().filter(each -> !each.number().equals(number)).toList())
              .done();
    }
  }

  /// The citation number first entered was wrong (FARE-95 to FARE-97): charge, sentences,
  /// obligations and what was paid on them come under the right one.
  private void moveToOtherCitation() {
    Charge charge = any(now.charges());
    if (charge == null) {
      return;
    }
    ChargeKey from = charge.key();
    ChargeKey to = new ChargeKey("CT-" + next(), from.sequence());
    Function<@Nullable ChargeKey, @Nullable ChargeKey> key = each -> from.equals(each) ? to : each;
    UnaryOperator<ObligationKey> obligation =
        each -> new ObligationKey(key.apply(each.charge()), each.code(), each.sequence());
    Set<ObligationKey> there =
        new HashSet<>(now.obligations().stream().map(Obligation::key).toList());
    now =
        now.change()
            .citations(with(now.citations(), citation(to.citationNumber())))
            .charges(replaced(now.charges(), charge, rekeyed(charge, to)))
            .sentences(
                now.sentences().stream()
                    .map(each -> each.charge().equals(from) ? rekeyed(each, to) : each)
                    .toList())
            .obligations(
                now.obligations().stream()
                    .map(each -> rekeyed(each, obligation.apply(each.key())))
                    .toList())
            .financials(
                now.financials().stream().map(each -> rekeyed(each, there, obligation)).toList())
            .done();
    moved.add(to);
    dropCitationWithoutCharge(from.citationNumber());
  }

  private static Charge rekeyed(Charge charge, ChargeKey to) {
    return new Charge(
        to,
        charge.lawCode(),
        charge.formerLawCodes(),
        charge.description(),
        charge.caseType(),
        charge.violationDate(),
        charge.plea(),
        charge.disposition(),
        charge.mandatoryAppearance(),
        charge.failedToAppearOn(),
        charge.appearedOn(),
        charge.divertible());
  }

  private static Sentence rekeyed(Sentence each, ChargeKey to) {
    return new Sentence(
        to, each.on(), each.kind(), each.text(), each.suspended(), each.dueOn(), each.planId());
  }

  private static Obligation rekeyed(Obligation each, ObligationKey to) {
    return new Obligation(
        to,
        each.originalAmount(),
        each.balance(),
        each.dueOn(),
        each.priorityClass(),
        each.cause());
  }

  private static FinancialTransaction rekeyed(
      FinancialTransaction each, Set<ObligationKey> there, UnaryOperator<ObligationKey> key) {
    return new FinancialTransaction(
        each.number(),
        each.type(),
        each.allocations().stream()
            .map(one ->
                there.contains(one.obligation())
                    ? new Allocation(key.apply(one.obligation()), one.amount(), one.balanceAfter())
                    : one)
            .toList(),
        each.receivedAt(),
        each.method(),
        each.electronic(),
        each.reversalOf());
  }

  private void amendCitation() {
    Citation citation = any(now.citations());
    if (citation != null) {
      Citation next = new Citation(citation.number(), "AGENCY " + next(), null, null, null, null);
      now = now.change().citations(replaced(now.citations(), citation, next)).done();
    }
  }

  private void addBareCitation() {
    now = now.change().citations(with(now.citations(), citation("CT-" + next()))).done();
  }

  private void amendCharge() {
    Charge charge = any(now.charges());
    if (charge == null) {
      return;
    }
    Charge.Disposition disposition =
        random.nextBoolean() ? new Charge.Disposition("54", DAY) : charge.disposition();
    Charge next =
        new Charge(
            charge.key(),
            "28-" + next(),
            with(charge.formerLawCodes(), charge.lawCode()),
            charge.description(),
            charge.caseType(),
            charge.violationDate(),
            new Charge.Plea("R", DAY),
            disposition,
            random.nextBoolean(),
            random.nextBoolean() ? DAY : null,
            null,
            false);
    now = now.change().charges(replaced(now.charges(), charge, next)).done();
  }

  private void toggleMandatory() {
    Charge charge = any(now.charges());
    if (charge != null) {
      Charge next = charge.withMandatoryAppearance(!charge.mandatoryAppearance());
      now = now.change().charges(replaced(now.charges(), charge, next)).done();
    }
  }

  private void sentence() {
    Charge charge = any(now.charges());
    if (charge == null) {
      return;
    }
    List<Sentence> sentences = new ArrayList<>(now.sentences());
    if (random.nextBoolean()) {
      sentences.removeIf(each -> each.charge().equals(charge.key()));
    }
    if (random.nextInt(4) > 0) {
      sentences.add(
          new Sentence(
              charge.key(),
              DAY,
              Sentence.Kind.FINANCIAL,
              "text " + random.nextInt(2),
              0,
              null,
              null));
    }
    now = now.change().sentences(sentences).done();
  }

  // ---- money

  private void owe(ObligationKey key) {
    long amount = 100L * (1 + random.nextInt(300));
    now =
        now.change()
            .obligations(
                with(
                    now.obligations(),
                    new Obligation(key, amount, amount, null, 4, Obligation.Cause.SENTENCE)))
            .done();
  }

  private void addObligation() {
    Charge charge = random.nextBoolean() ? any(now.charges()) : null;
    owe(new ObligationKey(charge == null ? null : charge.key(), "SURC", 10 + next()));
  }

  private void amendObligation() {
    Obligation obligation = any(now.obligations());
    if (obligation != null) {
      long more = 100L * random.nextInt(50);
      Obligation next =
          new Obligation(
              obligation.key(),
              obligation.originalAmount() + more,
              obligation.balance() + more,
              DAY.plusDays(next()),
              obligation.priorityClass(),
              obligation.cause());
      now = now.change().obligations(replaced(now.obligations(), obligation, next)).done();
    }
  }

  private void deleteObligation() {
    Obligation obligation = any(now.obligations());
    if (obligation != null && !moved.contains(obligation.key().charge())) {
      now =
          now.change()
              .obligations(
                  now.obligations().stream().filter(each -> !each.equals(obligation)).toList())
              .done();
    }
  }

  /// Money comes in, is taken back, or what is owed is adjusted; sometimes more comes than is owed.
  private void pay() {
    Obligation obligation = any(now.obligations());
    if (obligation == null) {
      return;
    }
    String type = random.nextInt(3) == 0 ? "WAIV" : "PAYC";
    long amount = random.nextLong(1, 10_000);
    if (type.equals("WAIV")) {
      amount = Math.min(amount, obligation.balance());
    }
    if (amount == 0) {
      return;
    }
    if (random.nextInt(6) == 0) {
      amount = -amount;
    }
    String number = "F-" + next();
    FinancialTransaction.Electronic vendors =
        electronic && type.equals("PAYC") && random.nextBoolean()
            ? new FinancialTransaction.Electronic("ACS" + number, TIME)
            : null;
    long after = obligation.balance() - amount;
    FinancialTransaction payment =
        new FinancialTransaction(
            number,
            type,
            List.of(new Allocation(obligation.key(), amount, after)),
            TIME.plusSeconds(drawn),
            null,
            vendors,
            null);
    now =
        now.change()
            .obligations(
                replaced(now.obligations(), obligation, obligation.owing(Math.max(0, after))))
            .financials(with(now.financials(), payment))
            .done();
  }

  // ---- flags and notices

  private void changeFlag() {
    FlagChange change =
        switch (random.nextInt(9)) {
          case 0, 1 -> new FlagChange.SpecialCollections(random.nextBoolean());
          case 2, 3 -> new FlagChange.TteapWaiver(random.nextBoolean());
          case 4 -> new FlagChange.Suspend(null);
          case 5 ->
              new FlagChange.Suspend(new ControlFlags.Suspension(DAY.plusDays(next()), "PLAN"));
          case 6, 7 -> new FlagChange.WebIvrRemoval(random.nextBoolean());
          default -> new FlagChange.Recall("");
        };
    now = now.change().flags(now.flags().with(change)).done();
  }

  private void countNotice() {
    now =
        now.change()
            .courtNotices(
                with(
                    now.courtNotices(),
                    new CourtNotice("N-" + next(), CourtNotice.Kind.COURT_NOTICE, DAY)))
            .done();
  }
}
