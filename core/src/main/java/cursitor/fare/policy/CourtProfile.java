package cursitor.fare.policy;

import cursitor.policy.Row;
import java.util.Set;

/// What a court has chosen (`fare.md` 2.2).
///
/// @param hearingBarsPrepayment a scheduled hearing bars payment on all charges (FARE-09)
/// @param zeroAmountOnMandatory a charge's amount goes to zero with its indicator (FARE-10)
/// @param vendorCollects the vendor runs special collections where no flag says otherwise (FARE-81)
/// @param noMatchToCourt the court is told of requests the MVD finds no customer for (A5)
/// @param booksAtOnce the register books what the vendor announces; else the CMS does, later
/// @param actsWithoutEcho hold and collection go on although the court has not echoed (T9)
/// @param bouncedNoticeStopsClock a returned second notice stops the 29 days (T15)
/// @param releasesAtThreshold a money hold is released when the balance falls to the threshold
public record CourtProfile(
    String court,
    String name,
    Set<Module> modules,
    boolean hearingBarsPrepayment,
    boolean zeroAmountOnMandatory,
    boolean vendorCollects,
    boolean noMatchToCourt,
    boolean booksAtOnce,
    boolean actsWithoutEcho,
    boolean bouncedNoticeStopsClock,
    boolean releasesAtThreshold,
    Application application,
    String feeSchedule) {
  public CourtProfile {
    modules = Set.copyOf(modules);
  }

  /// The parts of FARE a court may take part in.
  public enum Module {
    PRE,
    POST,
    BACKLOG
  }

  /// How a payment is applied to obligations of equal priority.
  public enum Application {
    PROPORTIONATE,
    OLDEST,
    SMALLEST
  }

  static CourtProfile of(Row row) {
    return new CourtProfile(
        row.text("court"),
        row.text("name"),
        row.words("modules", Module.class),
        row.yes("hearingBarsPrepayment"),
        row.yes("zeroAmountOnMandatory"),
        row.yes("vendorCollects"),
        row.yes("noMatchToCourt"),
        row.yes("booksAtOnce"),
        row.yes("actsWithoutEcho"),
        row.yes("bouncedNoticeStopsClock"),
        row.yes("releasesAtThreshold"),
        row.word("application", Application.class),
        row.text("feeSchedule"));
  }
}
