package cursitor.server.reconcile;

import cursitor.exchange.CaseFile;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Position;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.PlacedHold;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.config.DeskConfig;
import cursitor.server.store.KeptFile;
import cursitor.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// Writes an extract of what one desk has, a piece of the store at a time.
public final class Extract {
  private static final int AT_ONCE = 500;
  private static final int MOST_LINES = 100_000;

  private final Store store;
  private final DeskConfig desk;
  private final OperatingMode mode;
  private final String court;
  private final JsonMapper mapper = new JsonMapper();
  private final Writer out;
  private long count;
  private long balance;

  private Extract(Store store, DeskConfig desk, OperatingMode mode, String court, Writer out) {
    this.store = store;
    this.desk = desk;
    this.mode = mode;
    this.court = court;
    this.out = out;
  }

  /// How much was written.
  ///
  /// @param balance cents of all lines together
  public record Totals(long count, long balance) {}

  /// Writes the case/parties of a desk of FARE.
  ///
  /// @param court only those of this court; empty for all. A court's own are always its own
  public static Totals write(
      Store store, DeskConfig desk, OperatingMode mode, String court, Instant at, Writer out)
      throws IOException {
    String only = desk.kind() == DeskConfig.Kind.FARE_COURT ? desk.id().value() : court;
    return new Extract(store, desk, mode, only, out).write(at);
  }

  /// The kind of the case files a desk keeps.
  public static String kind(DeskConfig.Kind desk) {
    return switch (desk) {
      case FARE_COURT -> RegisterFile.KIND;
      case JUSTIS -> HubFile.KIND;
      case VENDOR -> AccountFile.KIND;
      case MVD -> CustomerFile.KIND;
      case COURT, DMV -> throw new IllegalArgumentException("this is no desk of FARE");
    };
  }

  private Totals write(Instant at) throws IOException {
    json(new ExtractHead(desk.id().value(), desk.kind(), court, mode, at.toString()));
    if (desk.kind() == DeskConfig.Kind.MVD) {
      holds();
    } else {
      cases();
    }
    json(Map.of("count", count, "balance", balance));
    return new Totals(count, balance);
  }

  private void cases() throws IOException {
    try {
      store
          .books()
          .caseFilesByName(
              desk.id(),
              mode,
              kind(desk.kind()),
              court.isEmpty() ? "" : court + "/",
              this::caseFile);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private void caseFile(CaseFile file) {
    if (file instanceof Position.Known known) {
      try {
        line(ExtractLine.of(known.position()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void line(ExtractLine line) throws IOException {
    json(line);
    count++;
    balance += line.balance();
  }

  private void json(Object value) throws IOException {
    out.write(mapper.writeValueAsString(value));
    out.write('\n');
  }

  // ---- the MVD keeps its holds by customer, not by case/party

  private void holds() throws IOException {
    try (SortedLines sorted = new SortedLines(MOST_LINES)) {
      long after = 0;
      List<KeptFile> files = customers(after);
      while (!files.isEmpty()) {
        for (KeptFile kept : files) {
          after = kept.number();
          if (kept.file() instanceof CustomerFile customer) {
            for (PlacedHold hold : customer.holds()) {
              add(hold, sorted);
            }
          }
        }
        files = customers(after);
      }
      write(sorted);
    }
  }

  private List<KeptFile> customers(long after) {
    OrganizationId id = desk.id();
    return store.records().caseFiles(id, mode, CustomerFile.KIND, after, AT_ONCE);
  }

  private void add(PlacedHold hold, SortedLines sorted) throws IOException {
    if (court.isEmpty() || hold.party().court().value().equals(court)) {
      sorted.add(hold.party().fileName() + "\t" + hold.ground() + "\t" + hold.party());
    }
  }

  private void write(SortedLines sorted) throws IOException {
    Held held = new Held();
    sorted.each(line -> {
      String[] parts = line.split("\t", 3);
      if (!parts[0].equals(held.key)) {
        held.write();
        held.key = parts[0];
        held.party = parts[2];
      }
      held.grounds.add(parts[1]);
    });
    held.write();
  }

  /// The holds on one case/party.
  private final class Held {
    private String key = "";
    private String party = "";
    private final Set<String> grounds = new TreeSet<>();

    void write() throws IOException {
      if (!grounds.isEmpty()) {
        line(ExtractLine.held(key, party, grounds));
        grounds.clear();
      }
    }
  }
}
