package cursitor.server.console.books;

import cursitor.fare.Cents;
import cursitor.fare.OpenLoop;
import cursitor.server.console.page.Words;
import cursitor.server.reconcile.daily.Ages;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.CourtReport.CodeTotal;
import cursitor.server.reconcile.daily.CourtReport.OpenLine;
import java.util.ArrayList;
import java.util.List;

/// One court with one partner, as the page shows it.
///
/// @param ageHeads what stands above the ages
/// @param open a page of what is open, the oldest first
/// @param first the number of the first of these among all that are listed
/// @param listed how many are listed on all pages
/// @param notListed how many more there are
/// @param next where the next page begins; 0 where there is none
record PairView(
    String court,
    String partner,
    List<CodeLine> received,
    List<CodeLine> sent,
    List<String> ageHeads,
    List<AgeLine> ages,
    List<OpenView> open,
    int first,
    int listed,
    long notListed,
    int next) {
  private static final int ON_A_PAGE = 25;

  PairView {
    received = List.copyOf(received);
    sent = List.copyOf(sent);
    ageHeads = List.copyOf(ageHeads);
    ages = List.copyOf(ages);
    open = List.copyOf(open);
  }

  /// The messages of one code.
  record CodeLine(String code, long messages, long refused, String owed) {
    static CodeLine of(CodeTotal total) {
      Long cents = total.cents();
      return new CodeLine(
          total.code().equals("-") ? "(erased or unread)" : total.code(),
          total.messages(),
          total.refused(),
          cents == null ? "" : Cents.text(cents));
    }
  }

  /// How many of what is open are how old.
  ///
  /// @param counts one for each head but the last, which is the oldest of them
  record AgeLine(String what, long total, List<Long> counts, String oldest) {
    AgeLine {
      counts = List.copyOf(counts);
    }

    static AgeLine of(String what, Ages ages) {
      List<Long> counts = new ArrayList<>(ages.counts());
      counts.add(ages.older());
      return new AgeLine(
          what, ages.total(), counts, ages.total() == 0 ? "" : Spans.hours(ages.oldestHours()));
    }
  }

  /// One thing that is open.
  ///
  /// @param caseFile where its case is; empty where there is nothing to see
  /// @param message where its message is; likewise
  record OpenView(
      String what,
      String party,
      String about,
      String age,
      String turn,
      String todo,
      String caseFile,
      String message) {
    static OpenView of(OpenLine line, ReportLinks links) {
      return new OpenView(
          words(line.what()),
          line.party().isEmpty() ? "(not known any more)" : line.party(),
          line.about(),
          Spans.hours(line.ageHours()),
          line.turn(),
          line.todo(),
          links.caseFile(line.party()),
          links.message(line.about()));
    }
  }

  static PairView of(CourtReport report, ReportLinks links, int from) {
    int first = Math.clamp(from, 0, Math.max(0, report.open().size() - 1));
    int end = Math.min(report.open().size(), first + ON_A_PAGE);
    List<AgeLine> ages = new ArrayList<>();
    report.announced().forEach((kind, each) -> ages.add(AgeLine.of(words(kind), each)));
    ages.add(AgeLine.of("sent and not answered", report.unanswered()));
    return new PairView(
        report.court(),
        report.partner(),
        report.received().stream().map(CodeLine::of).toList(),
        report.sent().stream().map(CodeLine::of).toList(),
        heads(report.unanswered()),
        ages,
        report.open().subList(first, end).stream().map(each -> OpenView.of(each, links)).toList(),
        first + 1,
        report.open().size(),
        report.notListed(),
        end < report.open().size() ? end : 0);
  }

  static long messages(List<CodeTotal> totals) {
    return totals.stream().mapToLong(CodeTotal::messages).sum();
  }

  private static List<String> heads(Ages ages) {
    List<String> heads = new ArrayList<>();
    ages.underDays().forEach(days -> heads.add("under " + Words.many(days, "day")));
    heads.add("older");
    return heads;
  }

  private static String words(String what) {
    for (OpenLoop.Kind kind : OpenLoop.Kind.values()) {
      if (kind.name().equals(what)) {
        return words(kind);
      }
    }
    return what;
  }

  private static String words(OpenLoop.Kind kind) {
    return switch (kind) {
      case CONFIRMATION -> "payment to be confirmed";
      case FEE_ECHO -> "fee to be booked";
      case ADDRESS -> "address to be posted";
      case NOTICE -> "notice to be docketed";
      case MVD_ANSWER -> "request to be answered by the MVD";
      case RECALL -> "recall of an old key";
    };
  }
}
