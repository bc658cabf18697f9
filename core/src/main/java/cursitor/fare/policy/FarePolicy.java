package cursitor.fare.policy;

import cursitor.exchange.Deadline;
import cursitor.policy.DatedPolicy;
import cursitor.policy.PolicyFault;
import cursitor.policy.PolicyNotReadable;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.TableForm;
import cursitor.policy.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything FARE leaves to dated tables, asked by day. Immutable.
public final class FarePolicy implements DatedPolicy {
  /// Where the courts, JUSTIS, the vendor and the MVD live: Arizona, without daylight saving.
  public static final ZoneId ZONE = ZoneId.of("America/Phoenix");

  /// The names of the files a policy consists of.
  public static final List<String> FILES = FareTables.ALL.stream().map(TableForm::file).toList();

  static final String MONEY_HOLD = "moneyHold";

  private final Tables tables;
  private final DatedValues<CaseType> caseTypes;
  private final DatedValues<DispositionCode> dispositions;
  private final DatedValues<CourtProfile> courts;
  private final DatedValues<Fee> fees;
  private final DatedValues<MvdOutcome> mvdResponses;
  private final Streams streams;
  private final BusinessDays businessDays;

  private FarePolicy(Tables tables, List<PolicyFault> faults) {
    this.tables = tables;
    caseTypes = values(FareTables.CASE_TYPES, CaseType::of, faults);
    dispositions = values(FareTables.DISPOSITIONS, DispositionCode::of, faults);
    courts = values(FareTables.COURTS, CourtProfile::of, faults);
    fees = values(FareTables.FEES, Fee::of, faults);
    mvdResponses = values(FareTables.MVD_RESPONSES, MvdOutcome::of, faults);
    streams = Streams.read(tables.table(FareTables.STREAMS), faults);
    businessDays = new BusinessDays(holidays(tables, faults), ZONE);
  }

  private <T> DatedValues<T> values(
      TableForm form, Function<Row, T> value, List<PolicyFault> faults) {
    return DatedValues.of(tables.table(form), value, faults);
  }

  private static Set<LocalDate> holidays(Tables tables, List<PolicyFault> faults) {
    return tables
        .rows(FareTables.HOLIDAYS)
        .filter(row -> {
          boolean known = row.text("day").equals(row.from().toString());
          if (!known) {
            faults.add(
                new PolicyFault(row.table(), row.line(), row.text("day"), "day must equal from"));
          }
          return known;
        })
        .map(Row::from)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Reads a policy from the texts of its files, by file name.
  ///
  /// @throws PolicyNotReadable naming everything that is wrong in any of them
  public static FarePolicy parse(Map<String, String> files) {
    List<PolicyFault> faults = new ArrayList<>();
    Tables tables = Tables.read(FareTables.ALL, files, faults);
    FareChecks.check(tables, faults);
    if (!faults.isEmpty()) {
      throw new PolicyNotReadable(faults);
    }
    FarePolicy policy = new FarePolicy(tables, faults);
    FareChecks.check(policy, faults);
    if (!faults.isEmpty()) {
      throw new PolicyNotReadable(faults);
    }
    return policy;
  }

  @Override
  public String version() {
    return tables.version();
  }

  @Override
  public List<Table> tables() {
    return tables.all();
  }

  @Override
  public ZoneId zone() {
    return ZONE;
  }

  public Optional<CaseType> caseType(LocalDate day, String code) {
    return caseTypes.on(day, code);
  }

  public Optional<DispositionCode> disposition(LocalDate day, String code) {
    return dispositions.on(day, code);
  }

  public Optional<CourtProfile> court(LocalDate day, String code) {
    return courts.on(day, code);
  }

  /// Whether a court exists or once did.
  public boolean courtEver(String code) {
    return tables.isEver(FareTables.COURTS, code);
  }

  /// The fee of a court's schedule, by the code it is booked under.
  public Optional<Fee> fee(LocalDate day, String schedule, String code) {
    return fees.on(day, schedule + " " + code);
  }

  public Optional<MvdOutcome> mvdResponse(LocalDate day, String code) {
    return mvdResponses.on(day, code);
  }

  public Optional<Row> financialType(LocalDate day, String code) {
    return tables.row(FareTables.FINANCIAL_TYPES, day, code);
  }

  public Optional<Row> obligationCode(LocalDate day, String code) {
    return tables.row(FareTables.OBLIGATION_CODES, day, code);
  }

  /// Whether an obligation of this code is a fee of FARE's own.
  public boolean isFareFee(LocalDate day, String obligationCode) {
    return obligationCode(day, obligationCode).filter(row -> row.yes("fareFee")).isPresent();
  }

  public Optional<Row> suspendReason(LocalDate day, String code) {
    return tables.row(FareTables.SUSPEND_REASONS, day, code);
  }

  public Optional<Row> badAddressReason(LocalDate day, String code) {
    return tables.row(FareTables.BAD_ADDRESS_REASONS, day, code);
  }

  public Optional<Row> releaseReason(LocalDate day, String code) {
    return tables.row(FareTables.RELEASE_REASONS, day, code);
  }

  /// The row with the amount above which a money hold is requested; none: no hold is (A30).
  public Optional<Row> moneyHoldThreshold(LocalDate day) {
    return tables.row(FareTables.THRESHOLDS, day, MONEY_HOLD);
  }

  /// The number of a limit; before its first day that of the first.
  public int limit(LocalDate day, FareLimit limit) {
    return limitRow(day, limit).number("number");
  }

  /// The row in which a limit stands.
  public Row limitRow(LocalDate day, FareLimit limit) {
    return tables.always(FareTables.LIMITS, day, limit.key());
  }

  public boolean isOn(LocalDate day, FareSwitch what) {
    return tables.always(FareTables.SWITCHES, day, what.key()).yes("on");
  }

  /// The row of the stream table that decides.
  public StreamRule stream(LocalDate day, StreamInputs inputs) {
    return streams.rule(day, inputs);
  }

  /// The rows of the stream table that hold on a day, down to the one that decides.
  public List<StreamTrial> tryStreams(LocalDate day, StreamInputs inputs) {
    return streams.tried(day, inputs);
  }

  /// The same time of day so many business days later.
  public Instant businessDaysAfter(Instant at, int days) {
    return businessDays.after(at, days);
  }

  /// So many business days after something, by a limit in business days of that day.
  public Deadline businessDeadline(Instant since, FareLimit limit) {
    LocalDate day = day(since);
    return new Deadline(businessDaysAfter(since, limit(day, limit)), limitRow(day, limit).name());
  }

  /// How many business days lie after the first day up to and with the last.
  public int businessDaysBetween(LocalDate first, LocalDate last) {
    return businessDays.between(first, last);
  }

  /// The last day of the last year whose holidays are known. What lies behind it is reckoned as if
  /// it had none.
  public LocalDate holidaysKnownUntil() {
    return businessDays.knownUntil();
  }

  Table table(TableForm form) {
    return tables.table(form);
  }
}
