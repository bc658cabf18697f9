package cursitor.bench.run;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Heading;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Decided;
import cursitor.server.store.Direction;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.Queue;
import cursitor.server.store.Queue.Order;
import cursitor.server.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pages ask of the store, in one process and without the pages.
final class StoreQuestions {
  private static final int ON_A_PAGE = 50;

  private final Store store;
  private final Sample sample;

  StoreQuestions(Store store, Sample sample) {
    this.store = store;
    this.sample = sample;
  }

  List<Asked> all() {
    List<Asked> all = new ArrayList<>(queue());
    all.addAll(search());
    all.addAll(history());
    all.addAll(charts());
    return all;
  }

  private List<Asked> queue() {
    Queue queue = store.queue();
    Queue.Choice open = Queue.Choice.open(Sample.DESKS);
    return List.of(
        new Asked(
            "queue: the oldest", _ -> queue.page(open, Order.OLDEST_FIRST, null, ON_A_PAGE).size()),
        new Asked(
            "queue: a page further on",
            random ->
                queue
                    .page(open, Order.NEWEST_FIRST, Queue.Place.of(sample.item(random)), ON_A_PAGE)
                    .size()),
        new Asked("queue: of one cause", random -> page(open, sample.item(random).item())),
        new Asked(
            "queue: of a partner that has one in a thousand",
            _ ->
                queue
                    .page(
                        open.of(new OrganizationId("AZ-MVD")), Order.OLDEST_FIRST, null, ON_A_PAGE)
                    .size()),
        new Asked(
            "queue: what was settled last",
            _ ->
                queue
                    .page(Queue.Choice.settled(Sample.DESKS), Order.NEWEST_FIRST, null, ON_A_PAGE)
                    .size()),
        new Asked("queue: counted by cause", _ -> queue.causes(Sample.DESKS).size()),
        new Asked(
            "an item with its history",
            random ->
                queue.item(Sample.DESKS, sample.item(random).item().id()).isPresent() ? 1 : 0));
  }

  private int page(Queue.Choice open, WorkItem item) {
    return store
        .queue()
        .page(open.of(item.kind(), item.code()), Order.OLDEST_FIRST, null, ON_A_PAGE)
        .size();
  }

  private List<Asked> search() {
    return List.of(
        looked("case number", Heading.Kind.CASE_NUMBER, 12),
        looked("the first six of a case number", Heading.Kind.CASE_NUMBER, 6),
        looked("citation", Heading.Kind.CITATION, 10),
        looked("licence number", Heading.Kind.LICENSE, 9),
        looked("the first four of a licence number", Heading.Kind.LICENSE, 4),
        looked("the first three letters of a name", Heading.Kind.NAME, 3),
        looked("a name", Heading.Kind.NAME, Integer.MAX_VALUE),
        new Asked(
            "search: id of a message", random -> find(sample.message(random).value().toString())));
  }

  private Asked looked(String what, Heading.Kind kind, int characters) {
    return new Asked("search: " + what, random -> find(sample.typed(kind, characters, random)));
  }

  private int find(String typed) {
    return store.search().find(typed, Sample.DESKS).found().size();
  }

  private List<Asked> history() {
    return List.of(
        new Asked(
            "timeline of a case/party",
            random -> store.records().timeline(sample.file(random)).size()),
        new Asked("messages: the newest", _ -> messages(null, null)),
        new Asked("messages: received", _ -> messages(Direction.RECEIVED, null)),
        new Asked("messages: sent and awaiting", _ -> messages(Direction.SENT, Standing.AWAITING)),
        new Asked("decided by one rule", _ -> decided()));
  }

  private int messages(@Nullable Direction direction, @Nullable Standing standing) {
    MessageBrowser.Choice choice =
        new MessageBrowser.Choice(
            Sample.DESKS, null, null, direction, standing, null, Instant.EPOCH, Instant.MAX);
    return store.messages().page(choice, Long.MAX_VALUE, ON_A_PAGE).messages().size();
  }

  private int decided() {
    List<String> rules = store.decided().rules(Sample.JUSTIS);
    Decided.Choice choice =
        new Decided.Choice(Sample.JUSTIS, rules.getLast(), null, null, Instant.EPOCH, Instant.MAX);
    return store.decided().page(choice, 0, ON_A_PAGE).decisions().size();
  }

  private List<Asked> charts() {
    return List.of(
        new Asked(
            "chart: messages of the last 24 hours",
            _ -> store.traffic().hours(Instant.now().minus(Duration.ofHours(23))).size()),
        new Asked(
            "chart: messages of the last five weeks", _ -> store.traffic().days(weeks()).size()),
        new Asked("chart: work of the last five weeks", _ -> store.traffic().work(weeks()).size()));
  }

  /// When the days of the last five weeks began in California.
  private static List<Instant> weeks() {
    LocalDate today = LocalDate.ofInstant(Instant.now(), Dmv907Policy.ZONE);
    return today
        .minusDays(34)
        .datesUntil(today.plusDays(1))
        .map(day -> day.atStartOfDay(Dmv907Policy.ZONE).toInstant())
        .toList();
  }
}
