package cursitor.server.cli;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Cents;
import cursitor.fare.Exchanges;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.ConfigFile;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.console.policy.StoredPolicies;
import cursitor.server.node.Desks;
import cursitor.server.node.Places;
import cursitor.server.node.ServedCodecs;
import cursitor.server.reconcile.Comparison;
import cursitor.server.reconcile.Difference;
import cursitor.server.reconcile.Extract;
import cursitor.server.reconcile.daily.Asked;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.Gathering;
import cursitor.server.reconcile.daily.ReportText;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      "Without files: the daily report of a desk, as of now. With --extract: writes what a desk has.",
      "With two to four extracts: lists where they differ."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final int MOST_DESKS = 4;
  private static final int MOST_DAYS = 36_525;

  @Parameters(
      paramLabel = "EXTRACT",
      arity = "0..4",
      description = "extracts to compare; the first is that of whoever sends")
  private List<Path> extracts = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "the configuration of the node: says store, desks and tables of the policy")
  private Path config = Path.of("");

  @Option(
      names = "--desk",
      paramLabel = "ID",
      defaultValue = "",
      description =
          "whose records (default: the only desk of FARE there is, in a store else AZ-JUSTIS)")
  private String desk = "";

  @Option(
      names = "--court",
      paramLabel = "ID",
      defaultValue = "",
      description = "report and extract: only what is about this court")
  private String court = "";

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "PRODUCTION",
      description = "PRODUCTION or TEST (default: ${DEFAULT-VALUE})")
  private OperatingMode mode = OperatingMode.PRODUCTION;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "the report as of another time than now, in Arizona, such as 2026-03-09T05:30")
  private LocalDateTime at = LocalDateTime.MIN;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "1",
      description = "how many days of messages the report counts (default: ${DEFAULT-VALUE})")
  private int days = 1;

  @Option(names = "--extract", paramLabel = "FILE", description = "write what the desk has to FILE")
  private Path extract = Path.of("");

  @Option(names = "--json", description = "the result as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!extracts.isEmpty()) {
      return compare();
    }
    if (config.toString().isEmpty()) {
      try (Store open = store.openToRead()) {
        return read(open, asked(open), store.place(), "");
      }
    }
    NodeConfig node = ConfigFile.read(config);
    Place place = Places.of(node.store());
    try (Store open = Store.openToRead(place, Desks.kinds())) {
      return read(open, asked(node), place, node.farePolicy());
    }
  }

  private int read(Store open, DeskConfig asked, Place place, String policy) throws IOException {
    return extract.toString().isEmpty() ? report(open, asked, place, policy) : extract(open, asked);
  }

  /// The desk as the configuration describes it.
  private DeskConfig asked(NodeConfig node) {
    List<DeskConfig> fare =
        node.desks().stream()
            .filter(each -> each.kind().isFare())
            .filter(each -> desk.isEmpty() || each.id().value().equals(desk))
            .toList();
    if (fare.size() != 1) {
      throw new WrongUse(
          "give --desk, one of "
              + node.desks().stream()
                  .filter(each -> each.kind().isFare())
                  .map(each -> each.id().value())
                  .collect(Collectors.joining(", ")));
    }
    return fare.getFirst();
  }

  /// Without a configuration: by the case files it has, and with the usual partners.
  private DeskConfig asked(Store open) {
    Stream<String> there =
        desk.isEmpty()
            ? open.records().counts().stream()
                .map(count -> count.flow().desk().value())
                .distinct()
                .sorted()
            : Stream.of(desk);
    List<DeskConfig> found = there.flatMap(id -> asked(open, id).stream()).toList();
    if (found.isEmpty()) {
      String whose = desk.isEmpty() ? "of FARE" : "of " + desk;
      throw new WrongUse(
          "there is no case/party " + whose + " in " + store.name() + "." + store.others());
    }
    return found.stream()
        .filter(each -> found.size() == 1 || each.id().value().equals(UsualDesks.JUSTIS))
        .findFirst()
        .orElseThrow(() ->
            new WrongUse(
                "give --desk, one of "
                    + found.stream()
                        .map(each -> each.id().value())
                        .collect(Collectors.joining(", "))));
  }

  /// By the case files it has.
  private Optional<DeskConfig> asked(Store open, String id) {
    return Stream.of(
            DeskConfig.justis(id, UsualDesks.VENDOR),
            DeskConfig.vendor(id, UsualDesks.JUSTIS, UsualDesks.MVD),
            DeskConfig.fareCourt(id, UsualDesks.JUSTIS),
            DeskConfig.mvd(id))
        .filter(each ->
            !open.records().caseFiles(each.id(), mode, Extract.kind(each.kind()), 0, 1).isEmpty())
        .findFirst();
  }

  private int extract(Store open, DeskConfig asked) throws IOException {
    Extract.Totals totals;
    try (Writer out = Files.newBufferedWriter(extract)) {
      totals = Extract.write(open, asked, mode, court, InstantSource.system().instant(), out);
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
      throw new WrongUse("give two to four extracts to compare");
    }
    if (Set.copyOf(extracts).size() < extracts.size()) {
      throw new WrongUse("give each extract once");
    }
    LinkedHashMap<String, BufferedReader> readers = new LinkedHashMap<>();
    try {
      for (Path file : extracts) {
        readers.put(file.toString(), Files.newBufferedReader(file));
      }
      Comparison.Result result = Comparison.of(readers, this::print);
      if (json) {
        System.out.println(new JsonMapper().writeValueAsString(result));
        return result.differing() == 0 ? 0 : 1;
      }
      System.out.printf(
          "%s%s: %d case/parties compared, %d differ%s%n",
          Comparison.names(result.extracts()),
          result.court().isEmpty() ? "" : ", court " + result.court(),
          result.compared(),
          result.differing(),
          result.underWay() == 0
              ? ""
              : ", of which %d had messages on their way".formatted(result.underWay()));
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
    if (json) {
      System.out.println(new JsonMapper().writeValueAsString(difference));
      return;
    }
    String values =
        difference.values().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(" | "));
    System.out.printf(
        "%s  %s  %s: %s%n    turn of %s: %s%n",
        difference.kind(),
        difference.party(),
        difference.what(),
        values,
        difference.turn(),
        difference.todo());
  }

  /// By the version of the policy that is in force in the node of this store, or else by the
  /// configured one.
  private int report(Store open, DeskConfig asked, Place place, String policy) {
    if (days < 1 || days > MOST_DAYS) {
      throw new WrongUse("--days is a number from 1 to " + MOST_DAYS);
    }
    Instant now =
        at.equals(LocalDateTime.MIN)
            ? InstantSource.system().instant()
            : at.atZone(FarePolicy.ZONE).toInstant();
    DailyReport whole =
        Gathering.report(
            open,
            StoredPolicies.fare(place, policy, now),
            ServedCodecs.fare().of(Exchanges.FARE),
            new Asked(asked, mode, now.minus(Duration.ofDays(days)), now, now));
    DailyReport report = court.isEmpty() ? whole : whole.of(new OrganizationId(court));
    if (json) {
      System.out.println(
          new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    } else {
      System.out.print(ReportText.overview(report));
      for (CourtReport each : report.courts()) {
        System.out.println();
        System.out.print(ReportText.of(report, each));
      }
    }
    return report.allQuiet() ? 0 : 1;
  }
}
