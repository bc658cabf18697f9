package cursitor.dmv907.policy;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.rule.NormalForm;
import cursitor.policy.DatedPolicy;
import cursitor.policy.PolicyFault;
import cursitor.policy.PolicyNotReadable;
import cursitor.policy.Row;
import cursitor.policy.Table;
import cursitor.policy.TableForm;
import cursitor.policy.Tables;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything DMV907 and DMV902 leave to dated tables, asked by day. Immutable.
public final class Dmv907Policy implements DatedPolicy {
  /// Where the courts and the DMV live; "today" is theirs (rule 21).
  public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  /// The names of the files a policy consists of.
  public static final List<String> FILES = Dmv907Tables.ALL.stream().map(TableForm::file).toList();

  private final Tables tables;
  private final List<SectionRange> sections;
  private final List<ExemptionRule> exemptions;
  private final Map<String, Pattern> patterns;

  private Dmv907Policy(Tables tables) {
    this.tables = tables;
    this.sections = rows(Dmv907Tables.SECTIONS).map(SectionRange::of).toList();
    this.exemptions = rows(Dmv907Tables.EXEMPTIONS).map(ExemptionRule::of).toList();
    Map<String, Pattern> compiled = new HashMap<>();
    rows(Dmv907Tables.LICENSES)
        .map(row -> row.text("pattern"))
        .forEach(text -> compiled.computeIfAbsent(text, Pattern::compile));
    this.patterns = Map.copyOf(compiled);
  }

  /// Reads a policy from the texts of its files, by file name.
  ///
  /// @throws PolicyNotReadable naming everything that is wrong in any of them
  public static Dmv907Policy parse(Map<String, String> files) {
    List<PolicyFault> faults = new ArrayList<>();
    Tables tables = Tables.read(Dmv907Tables.ALL, files, faults);
    PolicyChecks.check(tables, faults);
    if (!faults.isEmpty()) {
      throw new PolicyNotReadable(faults);
    }
    return new Dmv907Policy(tables);
  }

  /// The versions of all tables, such as `2026-1`, or `courts.table 2026-2` beside it where one
  /// differs.
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

  public Optional<Row> court(LocalDate day, String code) {
    return row(Dmv907Tables.COURTS, day, code);
  }

  /// Whether a court exists or once did: a court that was closed may still have holds to release.
  public boolean courtEver(String code) {
    return isEver(Dmv907Tables.COURTS, code);
  }

  public Optional<Row> noticeType(LocalDate day, String type) {
    return row(Dmv907Tables.NOTICE_TYPES, day, type);
  }

  /// Whether notices of this type may be, or once might be, given.
  public boolean noticeTypeEver(String type) {
    return isEver(Dmv907Tables.NOTICE_TYPES, type);
  }

  public Optional<Row> orderCategory(LocalDate day, String category) {
    return row(Dmv907Tables.ORDER_CATEGORIES, day, category);
  }

  public Optional<Row> releaseReason(LocalDate day, String reason) {
    return row(Dmv907Tables.RELEASE_REASONS, day, reason);
  }

  public Optional<Row> disposition(LocalDate day, String code) {
    return row(Dmv907Tables.DISPOSITIONS, day, code);
  }

  public Optional<Row> statuteCode(LocalDate day, String code) {
    return row(Dmv907Tables.STATUTE_CODES, day, code);
  }

  public Optional<Row> conveyance(LocalDate day, String category) {
    return row(Dmv907Tables.CONVEYANCES, day, category);
  }

  public Optional<Row> served(LocalDate day, String exchange, String schemaVersion) {
    return row(Dmv907Tables.SERVED, day, exchange, schemaVersion);
  }

  /// The row that knows a section, whose number must be well formed, on a day.
  public Optional<Row> section(LocalDate day, Section section) {
    SectionNumber number = SectionNumber.parse(section.number());
    for (SectionRange range : sections) {
      if (range.holds(section.statuteCode(), number, day)) {
        return Optional.of(range.row());
      }
    }
    return Optional.empty();
  }

  /// The row a licence number of that state breaks, if there is a row and it does.
  public Optional<Row> licenseBreaks(LocalDate day, License license) {
    return row(Dmv907Tables.LICENSES, day, license.state())
        .filter(row -> !pattern(row).matcher(license.number()).matches());
  }

  /// Whether every underlying section of the hold is exempt on the day of the violation; the
  /// section breached does not count.
  public Exemption exemption(Hold hold) {
    List<Row> rows = exempting(hold);
    if (rows.isEmpty()) {
      return Exemption.NONE;
    }
    return rows.stream().allMatch(Row::confirmed) ? Exemption.CONFIRMED : Exemption.UNCONFIRMED;
  }

  /// The rows by which the underlying sections of the hold are exempt; none unless all of them are.
  public List<Row> exempting(Hold hold) {
    List<Row> rows = new ArrayList<>();
    for (Section section : hold.sections()) {
      if ("UNDERLYING".equals(section.role())) {
        Optional<Row> row = exempting(hold, section);
        if (row.isEmpty()) {
          return List.of();
        }
        row.filter(Predicate.not(rows::contains)).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /// How a decision tells by what it was made: the rows and the version of the policy.
  public String told(List<Row> rows) {
    return rows.stream().map(Row::name).collect(Collectors.joining(", ")) + ", policy " + version();
  }

  /// The number of a limit; before its first day that of the first.
  public int limit(LocalDate day, Limit limit) {
    return limitRow(day, limit).number("number");
  }

  /// The row in which a limit stands.
  public Row limitRow(LocalDate day, Limit limit) {
    return always(Dmv907Tables.LIMITS, day, limit.key());
  }

  /// The state whose licences are the DMV's own, and which is meant where none is written.
  public String homeState(LocalDate day) {
    return usual(day, Field.DRIVER_LICENSE_STATE);
  }

  /// The notice that is meant where none is written.
  public String usualNoticeType(LocalDate day) {
    return usual(day, Field.NOTICE_TYPE);
  }

  private String usual(LocalDate day, Field field) {
    return always(Dmv907Tables.USUAL_VALUES, day, field.logicalName()).text("value");
  }

  /// The normal form of the notices of a day.
  public NormalForm normalForm(LocalDate day) {
    return new NormalForm(
        code -> statuteCode(day, code).filter(row -> row.yes("subdivided")).isPresent());
  }

  private Row always(TableForm form, LocalDate day, String key) {
    return tables.always(form, day, key);
  }

  /// A row that exempts one section, a confirmed one before others.
  private Optional<Row> exempting(Hold hold, Section section) {
    LocalDate day = hold.citation().violationDate();
    SectionNumber number = SectionNumber.parse(section.number());
    Row best = null;
    for (ExemptionRule rule : exemptions) {
      if (rule.covers(hold.conveyanceCategory(), section.statuteCode(), number, day)) {
        if (rule.row().confirmed()) {
          return Optional.of(rule.row());
        }
        best = rule.row();
      }
    }
    return Optional.ofNullable(best);
  }

  private Pattern pattern(Row row) {
    String text = row.text("pattern");
    return Objects.requireNonNull(patterns.get(text));
  }

  private Optional<Row> row(TableForm form, LocalDate day, String... key) {
    return tables.row(form, day, key);
  }

  private boolean isEver(TableForm form, String key) {
    return tables.isEver(form, key);
  }

  private Stream<Row> rows(TableForm form) {
    return tables.rows(form);
  }
}
