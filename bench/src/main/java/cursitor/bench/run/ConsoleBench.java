package cursitor.bench.run;

import cursitor.bench.fare.JustisNode;
import cursitor.exchange.CaseFile;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.justis.HubFile;
import cursitor.server.node.Desks;
import cursitor.server.store.Decided;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.Place;
import cursitor.server.store.Queue;
import cursitor.server.store.Queue.Order;
import cursitor.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Measures what the console asks of the store of a JUSTIS node, and writes the figures. Arguments:
/// the root of the repository, how many case/parties, how many open work items.
public final class ConsoleBench {
  private static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  private static final Set<OrganizationId> DESKS = Set.of(JUSTIS);
  private static final int FEW = 20_000;
  private static final int SAMPLE = 500;
  private static final int ON_A_PAGE = 50;
  private static final double MOST_MILLIS = 100;

  private final Store store;
  private final List<CaseFile> sample;
  private final List<KeptWorkItem> items = new ArrayList<>();

  private ConsoleBench(Store store) {
    this.store = store;
    sample =
        store
            .records()
            .caseFiles(JUSTIS, OperatingMode.PRODUCTION, HubFile.KIND, 0, SAMPLE)
            .stream()
            .map(KeptFile::file)
            .toList();
    Queue.Place place = null;
    for (int i = 0; i < 20; i++) {
      items.addAll(store.queue().page(Queue.Choice.open(DESKS), Order.OLDEST_FIRST, place, 500));
      place = Queue.Place.of(items.getLast());
    }
  }

  public static void main(String[] args) throws IOException {
    int parties = Integer.parseInt(args[1]);
    int open = Integer.parseInt(args[2]);
    Path few = Files.createTempDirectory("cursitor-bench");
    Path many = Files.createTempDirectory("cursitor-bench");
    try {
      make(few, many, parties, open);
      try (Store store = Store.openToRead(new Place.Folder(many), Desks.kinds())) {
        String table =
            table(new ConsoleBench(store), parties, open, Files.size(many.resolve("cursitor.db")));
        System.out.println(table);
        ResultsPage.at(Path.of(args[0]).resolve("bench/RESULTS.md")).write("console", table);
      }
    } finally {
      forget(few);
      forget(many);
    }
  }

  private static void make(Path few, Path many, int parties, int open) {
    int whole = Math.min(FEW, parties);
    try (Child node =
        Child.of(
            JustisNode.class,
            List.of("-Xmx512m", "-XX:+UseParallelGC"),
            few.toString(),
            "1",
            "whole",
            Integer.toString(whole))) {
      System.err.println(node.line());
      node.awaitEnd();
    }
    Multiplied.copy(few, many, parties / whole);
    OpenItems.add(many, open, parties / whole, whole);
  }

  private static String table(ConsoleBench bench, int parties, int open, long bytes) {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        %s, %d cores of %s. A JUSTIS store of %,d case/parties (%.1f GB), %,d open work items and as many settled ones, SQLite; milliseconds, 400 questions each.

        | question | found | p50 | p95 | p99 | at most 100 at p95 |
        |---|---|---|---|---|---|
        """
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Usage.processor(),
                parties,
                bytes / 1e9,
                open));
    for (Asked asked : bench.questions()) {
      table.append(asked.row(MOST_MILLIS)).append('\n');
    }
    return table.toString();
  }

  private List<Asked> questions() {
    List<Asked> all = new ArrayList<>(queue());
    all.addAll(search());
    all.addAll(history());
    return all;
  }

  private List<Asked> queue() {
    Queue queue = store.queue();
    Queue.Choice open = Queue.Choice.open(DESKS);
    return List.of(
        new Asked(
            "queue: the oldest", _ -> queue.page(open, Order.OLDEST_FIRST, null, ON_A_PAGE).size()),
        new Asked(
            "queue: a page further on",
            random ->
                queue
                    .page(open, Order.NEWEST_FIRST, Queue.Place.of(any(items, random)), ON_A_PAGE)
                    .size()),
        new Asked("queue: of one cause", random -> page(open, any(items, random).item())),
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
                    .page(Queue.Choice.settled(DESKS), Order.NEWEST_FIRST, null, ON_A_PAGE)
                    .size()),
        new Asked("queue: counted by cause", _ -> queue.causes(DESKS).size()),
        new Asked(
            "an item with its history",
            random -> queue.item(DESKS, any(items, random).item().id()).isPresent() ? 1 : 0));
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
            "search: id of a message",
            random -> {
              var id = store.records().message(1 + random.nextInt(FEW)).orElseThrow().id();
              return store.search().find(id.value().toString(), DESKS).found().size();
            }));
  }

  private Asked looked(String what, Heading.Kind kind, int characters) {
    return new Asked(
        "search: " + what,
        random -> {
          String text =
              any(sample, random).headings().stream()
                  .filter(heading -> heading.kind() == kind)
                  .findFirst()
                  .orElseThrow()
                  .text();
          String typed = text.substring(0, Math.min(characters, text.length()));
          return store.search().find(typed, DESKS).found().size();
        });
  }

  private List<Asked> history() {
    return List.of(
        new Asked(
            "timeline of a case/party",
            random -> store.records().timeline(any(sample, random).key()).size()),
        new Asked("messages: the newest", _ -> messages(null, null)),
        new Asked("messages: received", _ -> messages(Direction.RECEIVED, null)),
        new Asked("messages: sent and awaiting", _ -> messages(Direction.SENT, Standing.AWAITING)),
        new Asked("decided by one rule", _ -> decided()));
  }

  private int messages(@Nullable Direction direction, @Nullable Standing standing) {
    MessageBrowser.Choice choice =
        new MessageBrowser.Choice(
            DESKS, null, null, direction, standing, null, Instant.EPOCH, Instant.MAX);
    return store.messages().page(choice, Long.MAX_VALUE, ON_A_PAGE).messages().size();
  }

  private int decided() {
    List<String> rules = store.decided().rules(JUSTIS);
    Decided.Choice choice =
        new Decided.Choice(JUSTIS, rules.getLast(), null, null, Instant.EPOCH, Instant.MAX);
    return store.decided().page(choice, 0, ON_A_PAGE).decisions().size();
  }

  private static <T> T any(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  private static void forget(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
