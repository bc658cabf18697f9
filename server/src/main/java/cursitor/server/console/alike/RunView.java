package cursitor.server.console.alike;

import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.Words;
import cursitor.server.console.queue.Workroom.Fault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A run, or the preview of one, as its page shows it.
///
/// @param act what is to be done, in words
/// @param field what changes, in words; empty where nothing does
/// @param wanted what the form was sent with, to look at the next items
/// @param leftOut how many the preview leaves out
/// @param next where the next items begin; empty where there are none
record RunView(
    UUID id,
    CauseView cause,
    String act,
    String field,
    Wanted wanted,
    List<Row> rows,
    int page,
    int pages,
    int doable,
    int leftOut,
    String next) {
  private static final int ON_A_PAGE = 50;

  RunView {
    rows = List.copyOf(rows);
  }

  /// One item.
  ///
  /// @param whyNot what keeps it from being done; empty where nothing does
  /// @param state what became of it; empty while nothing has
  record Row(String link, String about, String before, String after, String whyNot, String state) {
    static Row of(Planned planned, Map<UUID, String> done) {
      WorkItem item = planned.sheet().kept().item();
      String result = done.get(item.id());
      return new Row(
          Links.item(item.id()),
          item.subject().isEmpty() ? item.caseFile().name() : item.subject(),
          planned.before(),
          planned.after(),
          planned.whyNot().stream().map(Row::words).collect(Collectors.joining(" ")),
          result == null ? "" : result.isEmpty() ? "done" : result);
    }

    private static String words(Fault fault) {
      return fault.field().isEmpty() ? fault.sentence() : fault.field() + ": " + fault.sentence();
    }
  }

  static RunView of(Run run, int asked) {
    Run.Order order = run.order();
    int pages = Math.max(1, Math.ceilDiv(run.planned().size(), ON_A_PAGE));
    int page = Math.clamp(asked, 1, pages);
    Map<UUID, String> done =
        run.done().stream().collect(Collectors.toMap(Run.Done::item, Run.Done::whyNot));
    int doable = run.doable().size();
    return new RunView(
        run.id(),
        CauseView.of(order.cause(), List.of()),
        act(order.treatment()),
        order.treatment() instanceof Treatment.Correct correct ? Words.field(correct.field()) : "",
        wanted(order.treatment()),
        onPage(run, page).stream().map(each -> Row.of(each, done)).toList(),
        page,
        pages,
        doable,
        run.planned().size() - doable,
        run.next() == null ? "" : run.next().toString());
  }

  /// What one page of a preview shows.
  static List<Planned> onPage(Run run, int page) {
    return run.planned().stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
  }

  private static String act(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Correct _ -> "Correct and send again";
      case Treatment.SendAgain _ -> "Send again";
      case Treatment.Close close ->
          close.unanswered() == Unanswered.LEAVE ? "Close without sending" : "Close";
    };
  }

  private static Wanted wanted(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Correct(String field, String was, String value) ->
          new Wanted(Wanted.CORRECT, field, was, value, null, null);
      case Treatment.SendAgain _ -> new Wanted(Wanted.AGAIN, null, null, null, null, null);
      case Treatment.Close(Unanswered unanswered, String reason) ->
          new Wanted(Wanted.CLOSE, null, null, null, reason, unanswered);
    };
  }
}
