package cursitor.server.reconcile.daily;

import cursitor.fare.Cents;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.reconcile.daily.CourtReport.CodeTotal;
import cursitor.server.reconcile.daily.CourtReport.OnFile;
import cursitor.server.reconcile.daily.CourtReport.OpenLine;
import cursitor.server.reconcile.daily.DailyReport.Concern;
import cursitor.server.reconcile.daily.DailyReport.PartnerTotals;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A report in words, for people.
public final class ReportText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(FarePolicy.ZONE);

  private final StringBuilder text = new StringBuilder();

  private ReportText() {}

  /// All courts and partners of a desk, a line each, and what a person must see to.
  public static String overview(DailyReport report) {
    ReportText text = new ReportText();
    text.head(report, "");
    report.partners().forEach(text::partner);
    if (report.courts().isEmpty()) {
      text.line("No court has a case/party here.");
    }
    for (CourtReport court : report.courts()) {
      text.line(
          "%s: %s; %d received, %d sent; %d announced and not taken up, %d sent and not answered"
              .formatted(
                  name(court),
                  onFile(court.onFile()),
                  messages(court.received()),
                  messages(court.sent()),
                  court.announced().values().stream().mapToLong(Ages::total).sum(),
                  court.unanswered().total()));
    }
    text.concerns(report.concerns());
    return text.text.toString();
  }

  /// One court and partner.
  public static String of(DailyReport report, CourtReport court) {
    ReportText text = new ReportText();
    text.head(report, ", " + name(court));
    text.line("on file: %s".formatted(onFile(court.onFile())));
    text.totals("received from " + court.partner(), court.received());
    text.totals("sent to " + court.partner(), court.sent());
    court
        .announced()
        .forEach((kind, ages) ->
            text.line("announced and not taken up, %s: %s".formatted(kind, ages(ages))));
    if (court.announced().isEmpty()) {
      text.line("announced and not taken up: 0");
    }
    text.line("sent and not answered: %s".formatted(ages(court.unanswered())));
    court.open().forEach(text::open);
    if (court.notListed() > 0) {
      text.line("  and %d younger ones".formatted(court.notListed()));
    }
    text.concerns(report.concerns().stream().filter(each -> each.isAbout(court)).toList());
    return text.text.toString();
  }

  private static String name(CourtReport court) {
    return court.court().equals(court.partner())
        ? "court " + court.court()
        : "court " + court.court() + " with " + court.partner();
  }

  private void head(DailyReport report, String about) {
    line("%s%s, %s".formatted(report.desk(), about, report.mode()));
    line(
        "messages from %s up to %s Arizona time; all else as of %s; policy %s"
            .formatted(
                time(report.from()), time(report.to()), time(report.madeAt()), report.policy()));
  }

  private void partner(String partner, PartnerTotals totals) {
    line(
        "partner %s: %d received (%d refused) and %d sent (%d refused) with their answers, %s%s"
            .formatted(
                partner,
                totals.received(),
                totals.refused(),
                totals.sent(),
                totals.sentRefused(),
                totals.lastHeard().isEmpty()
                    ? "not heard in 90 days"
                    : "last heard " + time(Instant.parse(totals.lastHeard())),
                totals.silent()
                    ? ", SILENT for %d business days".formatted(totals.silentDays())
                    : totals.sendsDaily() ? ", sends daily" : ""));
  }

  private void totals(String title, List<CodeTotal> totals) {
    line("%s: %d".formatted(title, messages(totals)));
    for (CodeTotal total : totals) {
      Long cents = total.cents();
      line(
          "  %-20s %8d%s%s"
              .formatted(
                  total.code().equals(Subject.NO_CODE) ? "(erased or unread)" : total.code(),
                  total.messages(),
                  cents == null ? "" : " %14s".formatted(Cents.text(cents)),
                  total.refused() == 0 ? "" : "  (%d refused)".formatted(total.refused())));
    }
  }

  private void open(OpenLine open) {
    line(
        "  %5d h  %s  %s  %s"
            .formatted(
                open.ageHours(),
                open.what(),
                open.party().isEmpty() ? "(erased)" : open.party(),
                open.about()));
    line("           turn of %s: %s".formatted(open.turn(), open.todo()));
  }

  private void concerns(List<Concern> concerns) {
    if (concerns.isEmpty()) {
      line("Nothing needs a person.");
    }
    for (Concern concern : concerns) {
      line("TO DO (%s, %s): %s".formatted(concern.kind(), concern.limit(), concern.sentence()));
    }
  }

  private static String onFile(OnFile onFile) {
    return "%d live, %s owed, %d ended, %d deleted, %d holds"
        .formatted(
            onFile.live(),
            Cents.text(onFile.owed()),
            onFile.ended(),
            onFile.deleted(),
            onFile.held());
  }

  private static String ages(Ages ages) {
    if (ages.total() == 0) {
      return "0";
    }
    StringBuilder text = new StringBuilder().append(ages.total()).append(" (");
    for (int i = 0; i < ages.underDays().size(); i++) {
      text.append(ages.counts().get(i))
          .append(" under ")
          .append(ages.underDays().get(i))
          .append(ages.underDays().get(i) == 1 ? " day, " : " days, ");
    }
    return text.append("%d older; the oldest %d hours)".formatted(ages.older(), ages.oldestHours()))
        .toString();
  }

  private static long messages(List<CodeTotal> totals) {
    return totals.stream().mapToLong(CodeTotal::messages).sum();
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
