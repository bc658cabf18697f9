package cursitor.server.reconcile.daily;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What an operator of a desk looks at once a day.
///
/// @param from messages are counted from here
/// @param to up to before here
/// @param madeAt everything else is as it was then; later than the end where the node was down
/// @param policy the version of the tables that were asked
/// @param partners by name
/// @param courts one for each court and partner
/// @param concerns what a person must see to
public record DailyReport(
    String desk,
    OperatingMode mode,
    Instant from,
    Instant to,
    Instant madeAt,
    String policy,
    Map<String, PartnerTotals> partners,
    List<CourtReport> courts,
    List<Concern> concerns) {
  public DailyReport {
    partners = new TreeMap<>(partners);
    courts = List.copyOf(courts);
    concerns = List.copyOf(concerns);
  }

  /// How it stands with one partner, of all time.
  ///
  /// @param refused of those received, refused and not mended yet
  /// @param sentRefused of those sent, refused and not mended yet
  /// @param lastHeard when its last transaction came, in DMV907 its last message, an answer too;
  ///   empty where none has in three months
  /// @param sendsDaily by what it did in the week up to then
  /// @param silentDays business days without one since then
  /// @param silent it sends daily and has stopped
  public record PartnerTotals(
      long received,
      long refused,
      long sent,
      long sentRefused,
      String lastHeard,
      boolean sendsDaily,
      int silentDays,
      boolean silent) {}

  /// A figure that has crossed its limit.
  ///
  /// @param court empty where it is about the partner as a whole
  /// @param limit its name, its value and its row in `limits.table`
  /// @param sentence what is wrong and what to do
  public record Concern(
      Kind kind, String court, String partner, long count, String limit, String sentence) {
    /// What crossed it. The names are the codes of the work items.
    public enum Kind {
      ECHO_MISSING,
      ANSWER_MISSING,
      SILENT
    }

    boolean isAbout(CourtReport report) {
      return partner.equals(report.partner()) && (court.isEmpty() || court.equals(report.court()));
    }

    /// What it is about, the same each day.
    public String about() {
      return court.isEmpty() ? partner : court + "/" + partner;
    }
  }

  /// What of it is about one court.
  public DailyReport of(OrganizationId court) {
    return about(
        partners, courts.stream().filter(each -> each.court().equals(court.value())).toList());
  }

  /// What of it is about some courts. Of partners that are none of these courts it keeps nothing:
  /// their totals are of all courts together.
  public DailyReport ofThese(Predicate<OrganizationId> these) {
    Map<String, PartnerTotals> own = new TreeMap<>(partners);
    own.keySet().removeIf(partner -> !these.test(new OrganizationId(partner)));
    List<CourtReport> some =
        courts.stream().filter(each -> isNamed(each) && these.test(courtOf(each))).toList();
    return about(own, some);
  }

  /// What was erased or could not be read is under a court of no name.
  private static boolean isNamed(CourtReport report) {
    return !report.court().isBlank();
  }

  private static OrganizationId courtOf(CourtReport report) {
    return new OrganizationId(report.court());
  }

  /// What of it is about one court and partner.
  DailyReport of(CourtReport court) {
    Map<String, PartnerTotals> partner = new TreeMap<>(partners);
    partner.keySet().retainAll(List.of(court.partner()));
    return about(partner, List.of(court));
  }

  private DailyReport about(Map<String, PartnerTotals> with, List<CourtReport> some) {
    return new DailyReport(
        desk,
        mode,
        from,
        to,
        madeAt,
        policy,
        with,
        some,
        concerns.stream().filter(each -> some.stream().anyMatch(each::isAbout)).toList());
  }

  /// Whether there is nothing a person need look at.
  public boolean allQuiet() {
    return concerns.isEmpty();
  }
}
