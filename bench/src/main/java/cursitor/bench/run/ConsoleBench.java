package cursitor.bench.run;

import cursitor.server.node.Desks;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Measures the console of a JUSTIS node, what its pages ask of the store and the pages themselves,
/// and writes the figures. Arguments: the root of the repository, how many case/parties, how many
/// open work items, and a folder where the store stays for the next run; without one it is thrown
/// away.
public final class ConsoleBench {
  private static final double MOST_MILLIS = 100;
  private static final int OWNED = 300;

  private ConsoleBench() {}

  public static void main(String[] args) {
    Path root = Path.of(args[0]);
    int parties = Integer.parseInt(args[1]);
    int items = Integer.parseInt(args[2]);
    ResultsPage results = ResultsPage.at(root.resolve("bench/RESULTS.md"));
    try (BigStore big =
        args.length > 3
            ? BigStore.in(Path.of(args[3]), parties, items)
            : BigStore.passing(parties, items)) {
      FiveWeeks.until(big.path(), Instant.now());
      String about =
          ("A JUSTIS store of %,d case/parties (%.1f GB), %,d open work items and as many settled"
                  + " ones, SQLite")
              .formatted(parties, big.bytes() / 1e9, items);
      Sample sample;
      try (Store store = Store.openToRead(new Place.Folder(big.path()), Desks.kinds())) {
        sample = Sample.of(store);
        results.write("console", table(about, new StoreQuestions(store, sample).all()));
      }
      Clerk.enrol(big.path(), sample.items().subList(0, Math.min(OWNED, sample.items().size())));
      results.write("pages", pages(root, big, about, sample));
    }
  }

  private static String pages(Path root, BigStore big, String about, Sample sample) {
    NodeFile node = new NodeFile(NodeFile.Desk.JUSTIS, 9);
    try (Program program = Program.start(root.resolve("cursitor"), big.folder(), node, "-Xmx512m");
        Clerk clerk = Clerk.signIn(program.port())) {
      List<Asked> questions = new PageQuestions(clerk, sample).all();
      questions.forEach(Asked::warmUp);
      return table(about + ", a node with 512 MB of heap", questions);
    }
  }

  private static String table(String about, List<Asked> questions) {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        %s, %d cores of %s. %s; milliseconds, %d questions each.

        | question | found | p50 | p95 | p99 | at most 100 at p95 |
        |---|---|---|---|---|---|
        """
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Usage.processor(),
                about,
                Asked.TIMES));
    for (Asked asked : questions) {
      String row = asked.row(MOST_MILLIS);
      System.out.println(row);
      table.append(row).append('\n');
    }
    return table.toString();
  }
}
