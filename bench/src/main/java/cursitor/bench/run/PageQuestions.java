package cursitor.bench.run;

import cursitor.exchange.Heading;
import cursitor.exchange.WorkItem;
import cursitor.server.console.page.Links;
import cursitor.server.store.Queue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/// The pages people use and the parts of pages that browsers ask for, over HTTP at a node.
final class PageQuestions {
  /// One of these stands in each line of a list.
  private static final String LINE = "<th scope=\"row\"";

  private static final String TITLE = "<h1";

  private final Clerk clerk;
  private final Sample sample;

  PageQuestions(Clerk clerk, Sample sample) {
    this.clerk = clerk;
    this.sample = sample;
  }

  List<Asked> all() {
    List<Asked> all = new ArrayList<>(search());
    all.addAll(queue());
    all.addAll(cases());
    all.addAll(overview());
    return all;
  }

  private List<Asked> search() {
    return List.of(
        typed("case number", Heading.Kind.CASE_NUMBER, 12),
        typed("the first six of a case number", Heading.Kind.CASE_NUMBER, 6),
        typed("citation", Heading.Kind.CITATION, 10),
        typed("licence number", Heading.Kind.LICENSE, 9),
        typed("the first four of a licence number", Heading.Kind.LICENSE, 4),
        typed("the first three letters of a name", Heading.Kind.NAME, 3),
        typed("a name", Heading.Kind.NAME, Integer.MAX_VALUE),
        new Asked(
            "typing: id of a message",
            random -> found(sample.message(random).value().toString(), "false")),
        new Asked(
            "typing: a name, shown",
            random -> found(sample.typed(Heading.Kind.NAME, Integer.MAX_VALUE, random), "true")),
        new Asked(
            "page of the search: a case number",
            random -> searched(sample.typed(Heading.Kind.CASE_NUMBER, 12, random))),
        new Asked("page of the search: come back to", _ -> clerk.page("/search", LINE)));
  }

  private Asked typed(String what, Heading.Kind kind, int characters) {
    return new Asked(
        "typing: " + what, random -> found(sample.typed(kind, characters, random), "false"));
  }

  private int found(String typed, String names) {
    return clerk.post("/search/found", Map.of("typed", typed, "names", names), LINE);
  }

  private int searched(String typed) {
    return clerk.post("/search", Map.of("typed", typed), LINE);
  }

  private List<Asked> queue() {
    return List.of(
        page("queue", _ -> "/queue", LINE),
        page(
            "queue: a page further on",
            random -> "/queue?after=" + Queue.Place.of(sample.item(random)),
            LINE),
        page("queue: of a desk", _ -> "/queue?desk=" + Sample.JUSTIS, LINE),
        page("queue: of a partner that has one in a thousand", _ -> "/queue?partner=AZ-MVD", LINE),
        page("queue: of one cause", random -> cause(sample.item(random).item()), LINE),
        page("queue: of one reason", random -> reason(sample.item(random).item()), LINE),
        page("queue: waits over 30 days", _ -> "/queue?waits=MONTH", LINE),
        page("queue: overdue, where nothing is", _ -> "/queue?due=OVERDUE", "items were looked"),
        page("queue: of mine", _ -> "/queue?owner=" + Clerk.NAME, LINE),
        page("queue: of nobody", _ -> "/queue?owner=-", LINE),
        page("queue: done with", _ -> "/queue?open=false", LINE),
        page("item", random -> Links.item(sample.item(random).item().id()), TITLE));
  }

  private static String cause(WorkItem item) {
    return "/queue?kind=" + item.kind().name() + "&code=" + item.code();
  }

  private static String reason(WorkItem item) {
    return "/queue?code=" + item.code();
  }

  private List<Asked> cases() {
    return List.of(
        page("case", random -> Links.caseFile(sample.file(random)), TITLE),
        page("messages", _ -> "/messages", LINE),
        page("messages: received", _ -> "/messages?direction=RECEIVED", LINE),
        page(
            "messages: sent and awaiting", _ -> "/messages?direction=SENT&standing=AWAITING", LINE),
        page("message", random -> Links.message(Sample.JUSTIS, sample.message(random)), TITLE));
  }

  private List<Asked> overview() {
    return List.of(
        page("overview", _ -> "/", TITLE),
        part("overview: its figures", "/live/overview"),
        part("overview: its charts", "/live/overview/charts"),
        page("partners and lanes", _ -> "/partners", TITLE),
        part("partners and lanes: their figures", "/live/partners"));
  }

  private Asked page(String what, Function<SplittableRandom, String> path, String mark) {
    return new Asked(what, random -> clerk.page(path.apply(random), mark));
  }

  private Asked part(String what, String path) {
    return new Asked(what, _ -> clerk.part(path, "<section"));
  }
}
