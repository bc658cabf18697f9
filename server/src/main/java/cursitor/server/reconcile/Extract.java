package cursitor.server.reconcile;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Position;
import cursitor.server.store.KeptFile;
import cursitor.server.store.Records;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes an extract of what one desk has.
public final class Extract {
  private static final int AT_ONCE = 500;

  private final Records records;
  private final JsonMapper mapper = new JsonMapper();

  public Extract(Records records) {
    this.records = records;
  }

  /// How much was written.
  ///
  /// @param balance cents of all lines together
  public record Totals(long count, long balance) {}

  /// Writes the case/parties of a desk, those of one kind of case file.
  public Totals write(OrganizationId desk, OperatingMode mode, String kind, Instant at, Writer out)
      throws IOException {
    line(out, Map.of("extract", desk.value(), "mode", mode, "at", at.toString()));
    long count = 0;
    long balance = 0;
    String after = "";
    List<KeptFile> files = records.caseFilesByName(desk, mode, kind, after, AT_ONCE);
    while (!files.isEmpty()) {
      for (KeptFile kept : files) {
        after = kept.file().key().name();
        if (kept.file() instanceof Position.Known known) {
          ExtractLine line = ExtractLine.of(known.position());
          line(out, line);
          count++;
          balance += line.balance();
        }
      }
      files = records.caseFilesByName(desk, mode, kind, after, AT_ONCE);
    }
    line(out, Map.of("count", count, "balance", balance));
    return new Totals(count, balance);
  }

  private void line(Writer out, Object value) throws IOException {
    out.write(mapper.writeValueAsString(value));
    out.write('\n');
  }
}
