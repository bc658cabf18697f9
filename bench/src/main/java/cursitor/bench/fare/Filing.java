package cursitor.bench.fare;

import cursitor.bench.notice.Ids;
import cursitor.exchange.Header;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.ChargeKey;
import cursitor.fare.Exchanges;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One case/party of an old debt, invented, as a court files it: the case with its party, address,
/// citation and charges, a better address and more about the party, then in one submission the
/// sentences, dispositions and what is owed, and last a payment. Ids are as random as real ones, so
/// that they compress no better.
final class Filing {
  /// How many transactions [#messages()] gives.
  static final int TRANSACTIONS = 10;

  static final OrganizationId COURT = new OrganizationId("J0401");
  static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");

  private static final List<String> SURNAMES =
      List.of(
          "ALDERMAN",
          "BRIAR",
          "CASTELLANO",
          "DUNMORE",
          "ESPOSITO",
          "FAIRWEATHER",
          "GALINDO",
          "HOLLISTER",
          "IBARRA",
          "JESSUP",
          "KOWALCZYK",
          "LINDQVIST");
  private static final List<String> GIVEN_NAMES =
      List.of("ADELA", "BENEDICT", "CORAZON", "EMILIA", "FELIX", "HAROLD", "JOAQUIN", "QUINN");
  private static final List<String> STREETS =
      List.of(
          "W INDIAN SCHOOL RD", "N CENTRAL AVE", "E MCDOWELL RD", "S MILL AVE", "W GLENDALE AVE");
  private static final List<String> CITIES = List.of("PHOENIX", "MESA", "TUCSON", "TEMPE", "YUMA");
  private static final List<String> LAWS = List.of("28-701A", "28-3473A", "28-4135C", "28-645A3A");

  private final SplittableRandom random;
  private final int number;
  private final PartyKey key;
  private final LocalDate violation;
  private final ChargeKey first;
  private final ChargeKey second;

  /// @param run tells the runs apart
  /// @param number of the case, from 0
  Filing(long run, int number) {
    this.number = number;
    random = new SplittableRandom(run * 1_000_003L + number);
    key = new PartyKey(COURT, new CaseNumber("TR2024-%07d".formatted(number)), "DEF", 1);
    violation = LocalDate.of(2024, 1, 2).plusDays(random.nextInt(300));
    String citation = "CT-%07d".formatted(number);
    first = new ChargeKey(citation, "A");
    second = new ChargeKey(citation, "B");
  }

  /// The transactions as messages in their order.
  List<FareMessage> messages(Instant sentAt) {
    List<FareMessage> messages = new ArrayList<>(TRANSACTIONS);
    add(messages, sentAt, null, new CourtTransaction.CaseAdd(filed(), null));
    add(messages, sentAt, null, new CourtTransaction.AddressUpdate(address(Address.Source.COURT)));
    add(messages, sentAt, null, new CourtTransaction.PartyUpdate(person("602-555-0142")));
    List<CourtTransaction> sentenced =
        List.of(
            new CourtTransaction.SentenceUpdate(
                first, List.of(sentence(first, violation.plusDays(90)))),
            new CourtTransaction.ChargeUpdate(charge(first, 0, true)),
            new CourtTransaction.ChargeUpdate(charge(second, 1, true)),
            new CourtTransaction.ObligationAdd(owed(first, "FINE", 21_500)),
            new CourtTransaction.ObligationAdd(owed(first, "SURC", 16_770)),
            new CourtTransaction.ObligationAdd(owed(first, "TPF", 2_000)));
    UUID group = id();
    for (int i = 0; i < sentenced.size(); i++) {
      add(messages, sentAt, new Group(group, i + 1, sentenced.size()), sentenced.get(i));
    }
    add(messages, sentAt, null, new CourtTransaction.CourtPayment(payment()));
    return messages;
  }

  /// All of it at once, disposed of, with the money due on a day.
  FareMessage whole(Instant sentAt, LocalDate due) {
    List<FareMessage> messages = new ArrayList<>(1);
    CaseParty filed = filed();
    CaseParty whole =
        filed
            .change()
            .charges(List.of(charge(first, 0, true), charge(second, 1, true)))
            .sentences(List.of(sentence(first, due)))
            .obligations(List.of(owed(first, "FINE", 21_500), owed(first, "SURC", 16_770)))
            .done();
    add(messages, sentAt, null, new CourtTransaction.CaseAdd(whole, null));
    return messages.getFirst();
  }

  /// A new address of a case/party that was filed [#whole(Instant, LocalDate)], as its transaction
  /// number `sequence`.
  FareMessage moved(Instant sentAt, long sequence) {
    List<FareMessage> messages = new ArrayList<>(1);
    add(messages, sentAt, null, new CourtTransaction.AddressUpdate(address(Address.Source.COURT)));
    FareMessage only = messages.getFirst();
    return new FareMessage(
        only.header(), key, sequence, null, only.sourceEventAt(), only.transaction());
  }

  private void add(
      List<FareMessage> messages,
      Instant sentAt,
      @Nullable Group group,
      CourtTransaction transaction) {
    UUID id = id();
    Header header =
        new Header(
            new MessageId(id),
            null,
            id.toString(),
            sentAt,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            COURT,
            JUSTIS,
            OperatingMode.PRODUCTION);
    messages.add(new FareMessage(header, key, messages.size() + 1L, group, sentAt, transaction));
  }

  private CaseParty filed() {
    return new CaseParty(
        key,
        new CaseData("CIVIL TRAFFIC", violation.plusDays(3), Origin.BACKLOG, false),
        person(null),
        List.of(address(Address.Source.CITATION)),
        violation.plusDays(30).atTime(9, 0),
        List.of(
            new Citation(
                first.citationNumber(),
                "PHX PD",
                violation,
                pick(STREETS) + " AND " + pick(STREETS),
                "%04d".formatted(random.nextInt(10_000)),
                new Citation.Vehicle(letters(3) + random.nextInt(1_000), "AZ", null))),
        List.of(charge(first, 0, false), charge(second, 1, false)),
        List.of(),
        List.of(),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  private Person person(@Nullable String telephone) {
    SplittableRandom of = new SplittableRandom(number);
    return new Person(
        Person.Kind.PERSON,
        new Name(
            SURNAMES.get(of.nextInt(SURNAMES.size())),
            GIVEN_NAMES.get(of.nextInt(GIVEN_NAMES.size())),
            null,
            null),
        LocalDate.of(1950, 1, 1).plusDays(of.nextInt(18_000)),
        of.nextBoolean() ? "M" : "F",
        new License("D%08d".formatted(of.nextInt(100_000_000)), "AZ"),
        null,
        "%04d".formatted(of.nextInt(10_000)),
        60 + of.nextInt(16),
        120 + of.nextInt(120),
        "BRO",
        "BLK",
        null,
        null,
        telephone,
        null);
  }

  private Address address(Address.Source source) {
    return new Address(
        "MAILING",
        new Place(
            100 + random.nextInt(9_900) + " " + pick(STREETS),
            null,
            null,
            pick(CITIES),
            "AZ",
            "85%03d".formatted(random.nextInt(1_000)),
            "US"),
        source,
        violation.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
        null,
        null);
  }

  private Charge charge(ChargeKey charge, int law, boolean disposed) {
    return new Charge(
        charge,
        LAWS.get((number + law) % LAWS.size()),
        List.of(),
        null,
        "CT",
        violation,
        null,
        disposed ? new Charge.Disposition(law == 0 ? "54" : "40", violation.plusDays(60)) : null,
        false,
        null,
        null,
        false);
  }

  private Sentence sentence(ChargeKey charge, LocalDate due) {
    return new Sentence(
        charge, violation.plusDays(60), Sentence.Kind.FINANCIAL, null, 0, due, null);
  }

  private Obligation owed(ChargeKey charge, String code, long cents) {
    return new Obligation(
        ObligationKey.of(charge, code),
        cents,
        cents,
        violation.plusDays(90),
        code.equals("TPF") ? 2 : 4,
        Obligation.Cause.SENTENCE);
  }

  private FinancialTransaction payment() {
    return new FinancialTransaction(
        "R-%07d".formatted(number),
        "PAYC",
        List.of(
            new FinancialTransaction.Allocation(ObligationKey.of(first, "FINE"), 5_000, 16_500)),
        violation.plusDays(100).atTime(17, 0).toInstant(java.time.ZoneOffset.UTC),
        "CARD",
        null,
        null);
  }

  private UUID id() {
    return Ids.of(random.nextLong(), random.nextLong());
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    random.ints(count, 'A', 'Z' + 1).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
