package cursitor.fare.caseparty;

import cursitor.exchange.OrganizationId;
import cursitor.fare.CaseNumber;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A usual case/party to begin a test with: one civil traffic charge on citation CT-1001 with a
/// fine of 240.00.
public final class CaseParties {
  public static final OrganizationId COURT = new OrganizationId("J0401");
  public static final PartyKey KEY = new PartyKey(COURT, new CaseNumber("TR2026-000123"), "DEF", 1);
  public static final ChargeKey CHARGE = new ChargeKey("CT-1001", "A");
  public static final ObligationKey FINE = ObligationKey.of(CHARGE, "FINE");
  public static final LocalDate VIOLATION = LocalDate.of(2026, 1, 5);

  private CaseParties() {}

  public static CaseParty usual() {
    return new CaseParty(
        KEY,
        new CaseData("CIVIL TRAFFIC", LocalDate.of(2026, 1, 8), Origin.DAY_FORWARD, false),
        person(),
        List.of(address("1 MAIN ST", Address.Source.CITATION)),
        LocalDateTime.of(2026, 2, 10, 9, 0),
        List.of(new Citation("CT-1001", "DPS", VIOLATION, null, null, null)),
        List.of(charge(CHARGE, "CT")),
        List.of(),
        List.of(fine(24_000)),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  /// The usual one after pre-disposition, its charge disposed of and sentenced.
  public static CaseParty sentenced(LocalDate on) {
    CaseParty usual = usual();
    return usual
        .change()
        .charges(List.of(disposed(usual.charges().getFirst(), "54", on)))
        .sentences(List.of(sentence(CHARGE, on)))
        .data(new CaseData("CIVIL TRAFFIC", usual.data().filedOn(), Origin.DAY_FORWARD, true))
        .done();
  }

  public static Sentence sentence(ChargeKey charge, LocalDate on) {
    return new Sentence(charge, on, Sentence.Kind.FINANCIAL, null, 0, null, null);
  }

  public static Person person() {
    return Person.of(
        new Name("GARCIA", "MARIA", null, null),
        LocalDate.of(1984, 5, 4),
        new License("D01234567", "AZ"));
  }

  public static Place place(String line) {
    return new Place(line, null, null, "GLOBE", "AZ", "85501", "US");
  }

  public static Address address(String line, Address.Source source) {
    return new Address(
        "MAILING", place(line), source, Instant.parse("2026-01-08T16:00:00Z"), null, null);
  }

  public static Obligation fine(long balance) {
    return new Obligation(FINE, 24_000, balance, null, 4, Obligation.Cause.SENTENCE);
  }

  public static Charge charge(ChargeKey key, String caseType) {
    return new Charge(
        key, "28-701A", List.of(), null, caseType, VIOLATION, null, null, false, null, null, false);
  }

  public static Charge disposed(Charge charge, String code, LocalDate on) {
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

  /// The charge with a failure to appear, and an appearance where there was one.
  public static Charge failed(Charge charge, LocalDate failedOn, @Nullable LocalDate appearedOn) {
    return new Charge(
        charge.key(),
        charge.lawCode(),
        charge.formerLawCodes(),
        charge.description(),
        charge.caseType(),
        charge.violationDate(),
        charge.plea(),
        charge.disposition(),
        charge.mandatoryAppearance(),
        failedOn,
        appearedOn,
        charge.divertible());
  }
}
