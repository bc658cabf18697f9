package cursitor.fare.court;

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
import cursitor.fare.caseparty.Name;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Person;
import cursitor.fare.caseparty.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Cases to submit.
final class Cases {
  static final PartyKey ROE = PartyKey.parse("J0401/TR2026-000123/DEF-1");
  static final ChargeKey SPEEDING = ChargeKey.parse("CT-1001/A");
  static final ObligationKey FINE = ObligationKey.parse("FINE@CT-1001/A");
  static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  static final Instant TIME = Instant.parse("2026-02-02T17:00:00Z");

  private Cases() {}

  /// Civil speeding, undisposed, with a fine of 150.00.
  static CaseParty civil(PartyKey key) {
    return new CaseParty(
        key,
        new CaseData("CIVIL TRAFFIC", DAY, Origin.DAY_FORWARD, false),
        person(),
        List.of(address("1 Main St")),
        DAY.plusDays(60).atTime(9, 0),
        List.of(new Citation("CT-1001", null, null, null, null, null)),
        List.of(charge(SPEEDING, "CT")),
        List.of(),
        List.of(owed(FINE, 15_000)),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  static CaseParty civil() {
    return civil(ROE);
  }

  static Charge charge(ChargeKey key, String caseType) {
    return new Charge(
        key, "28-701A", List.of(), null, caseType, DAY, null, null, false, null, null, false);
  }

  static Charge disposed(Charge charge, String code) {
    return disposed(charge, code, DAY);
  }

  static Charge disposed(Charge charge, String code, LocalDate on) {
    return new Charge(
        charge.key(),
        charge.lawCode(),
        charge.formerLawCodes(),
        charge.description(),
        charge.caseType(),
        charge.violationDate(),
        charge.plea(),
        new Charge.Disposition(code, on),
        charge.mandatoryAppearance(),
        charge.failedToAppearOn(),
        charge.appearedOn(),
        charge.divertible());
  }

  static Obligation owed(ObligationKey key, long cents) {
    return new Obligation(key, cents, cents, null, 4, Obligation.Cause.SENTENCE);
  }

  static Address address(String line) {
    return new Address("MAILING", place(line), Address.Source.COURT, TIME, null, null);
  }

  /// An address the vendor has found.
  static Address foundAddress(String line) {
    return new Address("MAILING", place(line), Address.Source.ACS_SKIP_TRACE, TIME, null, null);
  }

  static Place place(String line) {
    return new Place(line, null, null, "Globe", "AZ", "85501", "US");
  }

  static Person person() {
    return Person.of(new Name("Roe", "Richard", null, null), DAY.minusYears(40), null);
  }

  static FinancialTransaction paid(String number, ObligationKey key, long amount, long after) {
    return new FinancialTransaction(
        number,
        "PAYC",
        List.of(new FinancialTransaction.Allocation(key, amount, after)),
        TIME,
        null,
        null,
        null);
  }

  static <T> List<T> with(List<T> list, T added) {
    List<T> next = new ArrayList<>(list);
    next.add(added);
    return next;
  }
}
