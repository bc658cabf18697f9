package cursitor.server.tell.evidence;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Refusal;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.history.FileHistory;
import cursitor.server.store.history.Histories;
import cursitor.server.store.history.Histories.MessageDigests;
import cursitor.server.tell.CaseStories;
import cursitor.server.tell.Readings;
import cursitor.server.tell.Told;
import cursitor.server.tell.Why;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Writes the evidence about a case: the exact bytes of every message, what was found of each, the
/// tries to deliver it, the schemas, the history chain, the story, and who saw it. The same bytes
/// for the same store and moment.
public final class Evidence {
  private final Records records;
  private final Histories histories;
  private final CaseStories stories;

  public Evidence(Store store, CaseStories stories) {
    this.records = store.records();
    this.histories = new Histories(store);
    this.stories = stories;
  }

  /// Writes the evidence about a case.
  ///
  /// @param at the moment the evidence is of, which stands in it
  /// @param seen who saw the case; empty where nobody can
  public void write(CaseKey key, Instant at, List<Sighting> seen, OutputStream out)
      throws IOException {
    Told told = stories.told(key);
    Bundle bundle = new Bundle();
    bundle.put("README.txt", Guide.text(key, at));
    bundle.put("story.txt", told.tale().text());
    bundle.put("why.csv", why(told));
    bundle.put("seen.csv", seen(seen));
    messages(told, bundle);
    histories(told, bundle);
    Schemas.all().forEach((name, schema) -> bundle.put("schemas/" + name, schema));
    bundle.write(out);
  }

  private String why(Told told) {
    Table table = new Table("at", "case file", "question", "why");
    Why.of(records, told.files())
        .forEach(each -> table.row(each.at(), each.caseFile(), each.question(), each.sentence()));
    return table.text();
  }

  private static String seen(List<Sighting> seen) {
    Table table = new Table("at", "who", "what");
    seen.forEach(each -> table.row(each.at(), each.who(), each.what()));
    return seen.isEmpty() ? table.text() + Guide.NOBODY_IS_KNOWN : table.text();
  }

  private void messages(Told told, Bundle bundle) {
    Table receipts =
        new Table(
            "receipt",
            "file",
            "direction",
            "desk",
            "partner",
            "exchange",
            "mode",
            "id",
            "kept at",
            "came again",
            "standing",
            "answers receipt",
            "answered by receipt",
            "sha-256 of the message",
            "sha-256 of the bytes",
            "erased at");
    Table tries = new Table("receipt", "started at", "milliseconds", "result", "http status");
    for (KeptMessage message : told.messages()) {
      receipt(message, receipts, bundle);
      for (Attempt attempt : records.attempts(message.number())) {
        tries.row(
            message.number(),
            attempt.startedAt(),
            attempt.took().toMillis(),
            attempt.result(),
            attempt.httpStatus());
      }
    }
    bundle.put("receipts.csv", receipts.text());
    bundle.put("attempts.csv", tries.text());
  }

  private void receipt(KeptMessage message, Table receipts, Bundle bundle) {
    Octets bytes = records.bytes(message.number());
    String name = name(message);
    MessageDigests digests = histories.digests(message.number()).orElseThrow();
    Octets whole = digests.bytes();
    receipts.row(
        message.number(),
        bytes.isEmpty() ? "" : name,
        message.flow().direction(),
        message.flow().desk(),
        message.flow().partner(),
        message.flow().exchange(),
        message.flow().mode(),
        message.id().value(),
        message.keptAt(),
        message.repeats(),
        message.standing(),
        message.reference() == 0 ? "" : message.reference(),
        message.answer() == 0 ? "" : message.answer(),
        Bundle.hex(digests.message()),
        whole == null ? "" : Bundle.hex(whole),
        message.erasedAt());
    if (!bytes.isEmpty()) {
      bundle.put(name, bytes);
    }
    bundle.put("validation/%08d.txt".formatted(message.number()), validation(message, bytes));
  }

  private static String name(KeptMessage message) {
    boolean act = message.flow().direction() == Direction.ACT;
    return "messages/%08d-%s.%s"
        .formatted(
            message.number(),
            message.flow().direction().name().toLowerCase(Locale.ROOT),
            act ? "txt" : "xml");
  }

  private String validation(KeptMessage message, Octets bytes) {
    StringBuilder text = new StringBuilder("receipt " + message.number() + "\n");
    if (message.erasedAt() != null) {
      return text.append("erased at ").append(message.erasedAt()).append('\n').toString();
    }
    if (message.flow().direction() != Direction.ACT && !bytes.isEmpty()) {
      text.append("by the schemas of this program: ")
          .append(Readings.of(bytes).map(Evidence::result).orElse("an envelope without a message"))
          .append('\n');
    }
    List<Refusal> refusals = records.refusals(message.number());
    text.append(refusals.isEmpty() ? "not refused\n" : "refused\n");
    refusals.forEach(each ->
        text.append(
            "%s  %s  %s  %s  %s\n"
                .formatted(
                    each.code().code(), each.field(), each.path(), each.shown(), each.detail())));
    return text.toString();
  }

  private static String result(Reading reading) {
    return switch (reading) {
      case Reading.Valid _ -> "valid";
      case Reading.Faulty(_, var faults, _) -> "not valid, faults: " + faults.size();
    };
  }

  private void histories(Told told, Bundle bundle) {
    int count = 0;
    for (CaseKey file : told.files()) {
      count++;
      FileHistory history = histories.of(file).orElse(null);
      if (history == null) {
        continue;
      }
      Table table = new Table("line", "receipt", "milliseconds", "state", "chain");
      history
          .links()
          .forEach(link ->
              table.row(
                  link.line(),
                  link.receipt(),
                  link.at().toEpochMilli(),
                  Bundle.hex(link.digest()),
                  Bundle.hex(link.chain())));
      String name = "history/%02d-%s-%s".formatted(count, file.desk(), file.kind());
      bundle.put(name + ".csv", table.text());
      bundle.put(name + ".state", history.state());
      bundle.put(name + ".key.txt", file + "\n");
    }
  }
}
