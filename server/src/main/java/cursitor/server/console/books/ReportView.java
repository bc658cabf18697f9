package cursitor.server.console.books;

import cursitor.fare.Cents;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.page.Words;
import cursitor.server.reconcile.daily.Ages;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A report as the page shows it: what crossed its limit, each partner, and each court with each
/// partner.
///
/// @param fare whether it is of FARE, where there are cases, amounts and announcements too
/// @param zone in words
record ReportView(
    boolean fare,
    String zone,
    String from,
    String to,
    String madeAt,
    String policy,
    List<ConcernView> concerns,
    List<PartnerLine> partners,
    List<PairLine> pairs) {
  ReportView {
    concerns = List.copyOf(concerns);
    partners = List.copyOf(partners);
    pairs = List.copyOf(pairs);
  }

  /// What crossed its limit.
  ///
  /// @param item where the work item is; empty where there is none to see
  record ConcernView(String sentence, String limit, String item) {}

  /// A partner as a whole.
  record PartnerLine(
      String partner,
      long received,
      long refused,
      long sent,
      long sentRefused,
      String lastHeard,
      String silence,
      boolean silent) {}

  /// A court with a partner.
  ///
  /// @param oldest the age of the oldest open thing in words; empty where nothing is open
  record PairLine(
      String court,
      String partner,
      long live,
      String owed,
      long held,
      long received,
      long sent,
      long announced,
      long unanswered,
      String oldest) {}

  /// @param partner only this one's lines; empty for all
  /// @param items where the work item about a concern is, by what it is about and its code
  static ReportView of(
      DailyReport report,
      DeskConfig desk,
      String partner,
      Function<Instant, String> time,
      Map<String, String> items) {
    return new ReportView(
        desk.kind().isFare(),
        desk.kind().isFare() ? "Arizona" : "California",
        time.apply(report.from()),
        time.apply(report.to()),
        time.apply(report.madeAt()),
        report.policy(),
        report.concerns().stream()
            .map(each ->
                new ConcernView(
                    each.sentence(),
                    each.limit(),
                    items.getOrDefault(each.about() + " " + each.kind(), "")))
            .toList(),
        report.partners().entrySet().stream()
            .filter(each -> partner.isEmpty() || each.getKey().equals(partner))
            .map(each -> line(each.getKey(), each.getValue(), time))
            .toList(),
        report.courts().stream()
            .filter(each -> partner.isEmpty() || each.partner().equals(partner))
            .map(ReportView::line)
            .toList());
  }

  private static PartnerLine line(
      String partner, DailyReport.PartnerTotals totals, Function<Instant, String> time) {
    String silence =
        totals.silent()
            ? "silent for " + Words.many(totals.silentDays(), "business day")
            : totals.sendsDaily() ? "sends daily" : "";
    return new PartnerLine(
        partner,
        totals.received(),
        totals.refused(),
        totals.sent(),
        totals.sentRefused(),
        totals.lastHeard().isEmpty()
            ? "none in 90 days"
            : time.apply(Instant.parse(totals.lastHeard())),
        silence,
        totals.silent());
  }

  private static PairLine line(CourtReport court) {
    long oldest =
        court.announced().values().stream()
            .mapToLong(Ages::oldestHours)
            .reduce(court.unanswered().oldestHours(), Math::max);
    long announced = court.announced().values().stream().mapToLong(Ages::total).sum();
    boolean open = announced + court.unanswered().total() > 0;
    return new PairLine(
        court.court(),
        court.partner(),
        court.onFile().live(),
        Cents.text(court.onFile().owed()),
        court.onFile().held(),
        PairView.messages(court.received()),
        PairView.messages(court.sent()),
        announced,
        court.unanswered().total(),
        open ? Spans.hours(oldest) : "");
  }
}
