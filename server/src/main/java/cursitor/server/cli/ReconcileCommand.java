package cursitor.server.cli;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Cents;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.config.PolicyFiles;
import cursitor.server.reconcile.Ages;
import cursitor.server.reconcile.Comparison;
import cursitor.server.reconcile.DailyReport;
import cursitor.server.reconcile.Difference;
import cursitor.server.reconcile.Extract;
import cursitor.server.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `reconcile`: what is open between desks of FARE, and where their records differ.
@Command(
    name = "reconcile",
    description = {
      "Tells what is open between desks of FARE, or where their records differ.",
      "Without files: the daily report of a desk. With --extract: writes what a desk has.",
      "With two or three extracts: lists where they differ."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final int MOST_DESKS = 3;

  @Parameters(
      paramLabel = "EXTRACT",
      arity = "0..3",
      description = "extracts to compare; the first is that of whoever sends")
  private List<Path> extracts = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--desk",
      defaultValue = "AZ-JUSTIS",
      description = "whose records (default: ${DEFAULT-VALUE})")
  private String desk = "";

  @Option(
      names = "--mode",
      defaultValue = "PRODUCTION",
      description = "PRODUCTION or TEST (default: ${DEFAULT-VALUE})")
  private OperatingMode mode = OperatingMode.PRODUCTION;

  @Option(names = "--extract", paramLabel = "FILE", description = "write what the desk has to FILE")
  private Path extract = Path.of("");

  @Option(names = "--json", description = "the result as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!extracts.isEmpty()) {
      return compare();
    }
    try (Store open = store.openToRead()) {
      return extract.toString().isEmpty() ? report(open) : extract(open);
    }
  }

  /// The kind of case files the desk keeps, by what it has.
  private String kind(Store open) {
    OrganizationId organization = new OrganizationId(desk);
    return List.of(HubFile.KIND, AccountFile.KIND, RegisterFile.KIND).stream()
        .filter(kind -> !open.records().caseFiles(organization, mode, kind, 0, 1).isEmpty())
        .findFirst()
        .orElseThrow(() ->
            new WrongUse("there is no case/party of " + desk + " in this store; give --desk"));
  }

  private int extract(Store open) throws IOException {
    Extract.Totals totals;
    try (Writer out = Files.newBufferedWriter(extract)) {
      totals =
          new Extract(open.records())
              .write(
                  new OrganizationId(desk),
                  mode,
                  kind(open),
                  InstantSource.system().instant(),
                  out);
    }
    System.out.println(
        extract
            + ": "
            + totals.count()
            + " case/parties, "
            + Cents.text(totals.balance())
            + " owed");
    return 0;
  }

  private int compare() throws IOException {
    if (extracts.size() < 2 || extracts.size() > MOST_DESKS) {
      throw new WrongUse("give two or three extracts to compare");
    }
    LinkedHashMap<String, BufferedReader> readers = new LinkedHashMap<>();
    try {
      for (Path file : extracts) {
        readers.put(file.toString(), Files.newBufferedReader(file));
      }
      Comparison.Result result = Comparison.of(readers, this::print);
      System.out.println(
          String.join(", ", result.desks())
              + ": "
              + result.compared()
              + " case/parties compared, "
              + result.differing()
              + " differ");
      return result.differing() == 0 ? 0 : 1;
    } catch (Comparison.NotComparable e) {
      System.out.println(e.getMessage());
      return 1;
    } finally {
      for (BufferedReader reader : readers.values()) {
        reader.close();
      }
    }
  }

  private void print(Difference difference) {
    System.out.println(
        json
            ? new JsonMapper().writeValueAsString(difference)
            : difference.kind()
                + "  "
                + difference.party()
                + "  "
                + difference.what()
                + ": "
                + String.join(" | ", difference.values()));
  }

  private int report(Store open) {
    DailyReport report =
        DailyReport.of(
            open.records(),
            PolicyFiles.loadFare(""),
            new OrganizationId(desk),
            mode,
            kind(open),
            InstantSource.system().instant());
    if (json) {
      System.out.println(new JsonMapper().writeValueAsString(report));
    } else {
      print(report);
    }
    return report.allQuiet() ? 0 : 1;
  }

  private static void print(DailyReport report) {
    System.out.println(report.desk() + ", " + report.mode() + ", " + report.at());
    report
        .courts()
        .forEach((court, totals) -> {
          System.out.printf(
              "court %s: %d live, %s owed, %d ended, %d deleted%n",
              court, totals.live(), Cents.text(totals.balance()), totals.ended(), totals.deleted());
          totals
              .open()
              .forEach((kind, ages) -> System.out.println("  " + kind + ": " + told(ages)));
        });
    report
        .partners()
        .forEach((partner, totals) ->
            System.out.printf(
                "partner %s: %d received (%d refused), %d sent, without answer: %s, last heard %s%s%n",
                partner,
                totals.received(),
                totals.refused(),
                totals.sent(),
                told(totals.unanswered()),
                totals.lastHeard().isEmpty() ? "not in three months" : totals.lastHeard(),
                totals.silent() ? ", SILENT" : ""));
    System.out.println(report.allQuiet() ? "Nothing needs a person." : "Somebody should look.");
  }

  private static String told(Ages ages) {
    return "%d under a day, %d under 3, %d under 7, %d older, the oldest %d hours"
        .formatted(
            ages.underOne(),
            ages.oneToThree(),
            ages.threeToSeven(),
            ages.sevenAndMore(),
            ages.oldest());
  }
}
