package cursitor.server.cli;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `case KEY`: all that happened to a case file, the oldest first.
@Command(name = "case", description = "Tells what happened to one case file.")
final class CaseCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "KEY",
      description =
          "90001/TR-100/P1: court, docket, participant."
              + "%nJ0401/TR2026-000123/DEF-1: FARE: court, case, party."
              + "%n90001:TEST:participant:TR-100/P1: the same in test mode."
              + "%nCA-DMV:PRODUCTION:notices:90001/TR-100/P1: the DMV's file of that case.")
  private String key = "";

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "one line of JSON for each thing that happened")
  private boolean json;

  @Option(names = "--why", description = "only why its desk decided as it did, in sentences")
  private boolean why;

  @Override
  public Integer call() {
    CaseKey named = parse(key);
    try (Store open = store.openToRead()) {
      CaseKey wanted = meant(named, open.records());
      if (open.records().caseFile(wanted).isEmpty()) {
        System.out.println("There is no case file " + wanted + " in this store.");
        return 1;
      }
      List<TimelineEntry> timeline =
          open.records().timeline(wanted).stream()
              .filter(entry -> !why || isReason(entry))
              .toList();
      if (json) {
        JsonMapper mapper = new JsonMapper();
        timeline.forEach(entry -> System.out.println(mapper.writeValueAsString(entry)));
      } else {
        System.out.println(wanted);
        timeline.forEach(CaseCommand::print);
        if (why && timeline.isEmpty()) {
          System.out.println("  No reason is kept of this case file.");
        }
      }
      return 0;
    }
  }

  static CaseKey parse(String text) {
    if (text.contains(":")) {
      try {
        return CaseKey.parse(text);
      } catch (IllegalArgumentException e) {
        throw new WrongUse("a whole key is written ORGANISATION:MODE:KIND:NAME");
      }
    }
    List<String> parts = List.of(text.split("/", 2));
    if (parts.size() != 2 || parts.getFirst().isBlank() || parts.getFirst().length() > 40) {
      throw new WrongUse("a key is written ORGANISATION/DOCKET/PARTICIPANT");
    }
    return new CaseKey(
        new OrganizationId(parts.getFirst()),
        OperatingMode.PRODUCTION,
        CourtFile.KIND,
        parts.getLast());
  }

  /// Three parts name a participant of DMV907 or a case/party of FARE; the court has only one of
  /// them.
  private static CaseKey meant(CaseKey named, Records records) {
    CaseKey register = register(named);
    return register != null
            && records.caseFile(named).isEmpty()
            && records.caseFile(register).isPresent()
        ? register
        : named;
  }

  private static @Nullable CaseKey register(CaseKey named) {
    if (!named.kind().equals(CourtFile.KIND)) {
      return null;
    }
    try {
      return RegisterFile.key(named.mode(), PartyKey.parse(named.desk() + "/" + named.name()));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static boolean isReason(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Told(_, var told) && told.kind() == FeedEntry.Kind.REASON;
  }

  private static void print(TimelineEntry entry) {
    String what =
        switch (entry) {
          case TimelineEntry.StateTaken(Instant _, var line, var receipt) ->
              "state " + line + (receipt == 0 ? "" : " after no. " + receipt);
          case TimelineEntry.MessageKept(Instant _, var message) ->
              "no. %d  %s %s %s  %s  %s"
                  .formatted(
                      message.number(),
                      message.flow().direction(),
                      message.flow().partner(),
                      message.flow().exchange(),
                      message.erasedAt() == null
                          ? message.subject()
                          : "erased " + message.erasedAt(),
                      message.standing());
          case TimelineEntry.Tried(Instant _, var number, var attempt) ->
              "no. %d  tried: %s in %d ms"
                  .formatted(number, attempt.result(), attempt.took().toMillis());
          case TimelineEntry.Told(Instant _, var told) when isReason(entry) -> told.text();
          case TimelineEntry.Told(Instant _, var told) ->
              told.kind() + "  " + told.subject() + "  " + told.code() + "  " + told.text();
        };
    System.out.println("  " + entry.at() + "  " + what);
  }
}
