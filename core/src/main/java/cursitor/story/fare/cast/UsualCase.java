package cursitor.story.fare.cast;

import cursitor.fare.Cents;
import cursitor.fare.ChargeKey;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Sentence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a case is when the line that submits it says nothing else: one civil traffic charge on one
/// citation and a fine of 240.00.
///
/// A case that is submitted as it is filed was violated 20 and filed 10 days before the day of its
/// line, and is to appear first 30 days after it. A backlog case was disposed of and sentenced 330
/// days before that day, and the fine has been due for 300.
final class UsualCase {
  /// What a line may say otherwise.
  static final List<String> FIELDS =
      List.of(
          "citation",
          "type",
          "law",
          "fine",
          "category",
          "filed",
          "violated",
          "firstAppearance",
          "preDone",
          "mandatory",
          "disposition",
          "disposed",
          "sentenced",
          "due");

  private static final int VIOLATED_DAYS_BEFORE = 20;
  private static final int FILED_DAYS_BEFORE = 10;
  private static final int APPEARANCE_DAYS_AFTER = 30;
  private static final int OLD_VIOLATED_DAYS_BEFORE = 400;
  private static final int OLD_FILED_DAYS_BEFORE = 390;
  private static final int OLD_APPEARANCE_DAYS_BEFORE = 360;
  private static final int OLD_SENTENCED_DAYS_BEFORE = 330;
  private static final int OLD_DUE_DAYS_BEFORE = 300;
  private static final int MORNING = 9;

  private final LocalDate day;
  private final boolean backlog;
  private final Fields fields;
  private final Moment moment;
  private final ChargeKey charge;

  UsualCase(boolean backlog, Fields fields, Moment moment) {
    this.day = moment.day();
    this.backlog = backlog;
    this.fields = fields;
    this.moment = moment;
    this.charge = new ChargeKey(fields.get("citation", "CT-1001"), "A");
  }

  CaseParty of(PartyKey key, Figure figure) {
    Address home =
        new Address("MAILING", figure.home(), Address.Source.COURT, moment.instant(), null, null);
    return new CaseParty(
        key,
        data(),
        figure.person(),
        List.of(home),
        firstAppearance(),
        List.of(new Citation(charge.citationNumber(), null, violated(), null, null, null)),
        List.of(charge()),
        sentences(),
        obligations(),
        List.of(),
        ControlFlags.NONE,
        List.of());
  }

  private CaseData data() {
    return new CaseData(
        fields.get("category", "CIVIL TRAFFIC"),
        date("filed", ago(backlog ? OLD_FILED_DAYS_BEFORE : FILED_DAYS_BEFORE)),
        backlog ? Origin.BACKLOG : Origin.DAY_FORWARD,
        fields.yes("preDone"));
  }

  private LocalDateTime firstAppearance() {
    LocalDate on = backlog ? ago(OLD_APPEARANCE_DAYS_BEFORE) : day.plusDays(APPEARANCE_DAYS_AFTER);
    String said = fields.find("firstAppearance");
    return said == null ? on.atTime(MORNING, 0) : LocalDateTime.parse(said);
  }

  private LocalDate violated() {
    return date("violated", ago(backlog ? OLD_VIOLATED_DAYS_BEFORE : VIOLATED_DAYS_BEFORE));
  }

  private Charge charge() {
    String disposition = fields.find("disposition");
    String code = disposition == null && backlog ? "54" : disposition;
    LocalDate sentenced = sentenced();
    LocalDate disposed = date("disposed", sentenced == null ? moment.day() : sentenced);
    return new Charge(
        charge,
        fields.get("law", "28-701(A)"),
        List.of(),
        null,
        fields.get("type", "CT"),
        violated(),
        null,
        code == null || code.equals("none") ? null : new Charge.Disposition(code, disposed),
        fields.yes("mandatory"),
        null,
        null,
        false);
  }

  /// Where the line says `sentenced undated`, the sentence is there and its day is not.
  private List<Sentence> sentences() {
    LocalDate sentenced = sentenced();
    return sentenced == null && !undated()
        ? List.of()
        : List.of(new Sentence(charge, sentenced, Sentence.Kind.FINANCIAL, null, 0, due(), null));
  }

  private boolean undated() {
    return fields.get("sentenced", "").equals("undated");
  }

  private @Nullable LocalDate sentenced() {
    String said = fields.find("sentenced");
    boolean none = said == null ? !backlog : said.equals("none") || undated();
    return none ? null : date("sentenced", ago(OLD_SENTENCED_DAYS_BEFORE));
  }

  private @Nullable LocalDate due() {
    return fields.has("due") || backlog ? date("due", ago(OLD_DUE_DAYS_BEFORE)) : null;
  }

  private List<Obligation> obligations() {
    long fine = Cents.parse(fields.get("fine", "240.00"));
    return List.of(
        new Obligation(
            ObligationKey.of(charge, "FINE"),
            fine,
            fine,
            due(),
            moment.priorityClass("FINE"),
            Obligation.Cause.SENTENCE));
  }

  private LocalDate ago(int days) {
    return day.minusDays(days);
  }

  private LocalDate date(String name, LocalDate usual) {
    String said = fields.find(name);
    return said == null ? usual : LocalDate.parse(said);
  }
}
