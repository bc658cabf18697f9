package cursitor.server.console.overview;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What one person sees of how the node stands: the own courts' part, for whom it is only theirs.
///
/// @param at in words
public record Overview(
    String at, List<Todo> todo, List<DeskView> desks, List<BooksLine> books, List<Told> silences) {
  private static final int MOST_SILENCES = 50;

  public Overview {
    todo = List.copyOf(todo);
    desks = List.copyOf(desks);
    books = List.copyOf(books);
    silences = List.copyOf(silences);
  }

  /// What somebody has to do, and how long it has been waiting.
  ///
  /// @param link to these in the queue; empty for who may not see it
  public record Todo(String desk, String what, long items, String oldest, String link) {}

  /// A partner that was not heard of.
  ///
  /// @param link to the work items about it; empty for who may not see them
  public record Told(String desk, String sentence, String since, String link) {}

  /// A desk with its ways to partners.
  ///
  /// @param waiting for people
  public record DeskView(String id, String kind, long waiting, List<WayView> ways) {
    public DeskView {
      ways = List.copyOf(ways);
    }
  }

  /// A way with what went along it, both ways, in production and test.
  public record WayView(Way way, long sent, long received, long open, long refused) {}

  public DeskMap map() {
    return DeskMap.of(desks);
  }

  /// The ways along which not everything gets through, each once: what an operator is to look at.
  public List<Way> faltering() {
    return desks.stream()
        .flatMap(desk -> desk.ways().stream())
        .map(WayView::way)
        .filter(way -> !way.well())
        .distinct()
        .toList();
  }

  static Overview of(Picture picture, Account account, WallClock clock) {
    boolean works = Page.QUEUE.isFor(account.role());
    List<Todo> todo =
        picture.work().stream()
            .filter(heap -> account.sees(heap.desk()))
            .map(heap ->
                new Todo(
                    heap.desk().value(),
                    Words.of(heap.kind()),
                    heap.items(),
                    Words.age(Duration.between(heap.oldest(), picture.at())),
                    works ? Links.work(heap.desk(), heap.kind()) : ""))
            .toList();
    List<BooksLine> books =
        picture.books().stream()
            .filter(line -> account.sees(new OrganizationId(line.desk())))
            .toList();
    return new Overview(
        clock.moment(picture.at()),
        todo,
        picture.desks().stream()
            .filter(desk -> account.sees(desk.id()))
            .map(desk -> view(desk, picture, books, todo))
            .toList(),
        books,
        picture.silences().stream()
            .filter(silence -> account.sees(silence.desk()))
            .limit(MOST_SILENCES)
            .map(silence ->
                new Told(
                    silence.desk().value(),
                    silence.sentence(),
                    Words.age(Duration.between(silence.since(), picture.at())),
                    works ? Links.work(silence.desk(), OpenWork.SILENT) : ""))
            .toList());
  }

  private static DeskView view(
      Picture.Desk desk, Picture picture, List<BooksLine> books, List<Todo> todo) {
    String id = desk.id().value();
    List<WayView> ways = new ArrayList<>();
    for (Way way : picture.ways()) {
      boolean shared = way.desk().isEmpty();
      List<BooksLine> along =
          books.stream()
              .filter(line -> line.desk().equals(id) && line.partner().equals(way.partner()))
              .toList();
      if (way.desk().equals(id) || (shared && !along.isEmpty() && !way.partner().equals(id))) {
        ways.add(view(way, along));
      }
    }
    return new DeskView(
        id,
        desk.kind(),
        todo.stream().filter(each -> each.desk().equals(id)).mapToLong(Todo::items).sum(),
        ways);
  }

  private static WayView view(Way way, List<BooksLine> along) {
    return new WayView(
        way,
        total(along, "sent"),
        total(along, "received"),
        along.stream().mapToLong(line -> line.open().all()).sum(),
        along.stream().mapToLong(line -> line.refused().queued()).sum());
  }

  private static long total(List<BooksLine> along, String direction) {
    return along.stream()
        .filter(line -> line.direction().equals(direction))
        .mapToLong(BooksLine::all)
        .sum();
  }
}
