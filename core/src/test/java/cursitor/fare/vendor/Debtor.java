package cursitor.fare.vendor;

import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FinancialTransaction.Electronic;
import cursitor.fare.caseparty.License;
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import cursitor.fare.message.CourtTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A civil traffic case of one charge, and what may happen to it.
final class Debtor {
  static final PartyKey KEY = PartyKey.parse("J0401/TR2026-000123/DEF-1");
  static final ChargeKey CHARGE = ChargeKey.parse("CT-1001/A");
  static final ObligationKey FINE = ObligationKey.of(CHARGE, "FINE");
  static final Place HOME = place("1 ELM ST");
  static final long OWED = 24_000;

  private Debtor() {}

  static Place place(String line) {
    return new Place(line, null, null, "GLOBE", "AZ", "85501", "US");
  }

  static Person person(String surname) {
    return Person.of(
        new Name(surname, "MARIA", null, null),
        LocalDate.of(1984, 5, 4),
        new License("D01234567", "AZ"));
  }

  /// Responsible, and sentenced to a fine.
  static CaseParty disposed() {
    return disposed(KEY, "CT");
  }

  static CaseParty disposed(PartyKey key, String caseType) {
    return party(
        key, charge(caseType, new Charge.Disposition("21", LocalDate.of(2026, 1, 5)), false), OWED);
  }

  static CaseParty undisposed(boolean mandatoryAppearance) {
    return party(KEY, charge("CT", null, mandatoryAppearance), OWED);
  }

  static Charge charge(
      String caseType, Charge.@Nullable Disposition disposition, boolean mandatory) {
    return new Charge(
        CHARGE,
        "28-701A",
        List.of(),
        null,
        caseType,
        LocalDate.of(2025, 11, 3),
        null,
        disposition,
        mandatory,
        null,
        null,
        false);
  }

  private static CaseParty party(PartyKey key, Charge charge, long owed) {
    return new CaseParty(
        key,
        new CaseData("CIVIL TRAFFIC", LocalDate.of(2025, 11, 10), Origin.DAY_FORWARD, true),
        person("GARCIA"),
        List.of(address(HOME)),
        null,
        List.of(new Citation("CT-1001", null, null, null, null, null)),
        List.of(charge),
        List.of(),
        List.of(fine(owed)),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  static Address address(Place place) {
    return new Address(
        "MAILING", place, Address.Source.COURT, Instant.parse("2025-11-10T17:00:00Z"), null, null);
  }

  static Obligation fine(long owed) {
    return new Obligation(FINE, OWED, owed, null, 4, Obligation.Cause.SENTENCE);
  }

  static Obligation fee() {
    return new Obligation(
        ObligationKey.of(null, "DFEE"), 3_500, 3_500, null, 3, Obligation.Cause.FARE_DELINQUENCY);
  }

  static CourtTransaction.CourtPayment paid(String number, long amount, long left) {
    return new CourtTransaction.CourtPayment(booking(number, "PAYC", amount, left, null));
  }

  static CourtTransaction.PaymentConfirmation booked(String acsNumber, long amount, long left) {
    Instant at = Instant.parse("2026-01-20T17:00:00Z");
    return new CourtTransaction.PaymentConfirmation(
        booking("B-" + acsNumber, "PAYW", amount, left, new Electronic(acsNumber, at)));
  }

  private static FinancialTransaction booking(
      String number, String type, long amount, long left, @Nullable Electronic electronic) {
    return new FinancialTransaction(
        number,
        type,
        List.of(new Allocation(FINE, amount, left)),
        Instant.parse("2026-01-20T17:00:00Z"),
        null,
        electronic,
        null);
  }
}
