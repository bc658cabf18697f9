package cursitor.server.cli;

import cursitor.exchange.CaseKey;
import cursitor.server.console.policy.StoredPolicies;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import cursitor.server.tell.Why;
import cursitor.wire.Reading;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `case KEY`: all that happened to a case file, the oldest first.
@Command(
    name = "case",
    description = {"Tells what happened to one case file. All times are UTC."})
final class CaseCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "KEY",
      description =
          "90001/TR-100/P1: court, docket, participant."
              + "%nJ0401/TR2026-000123/DEF-1: FARE: court, case, party."
              + "%n90001:TEST:participant:TR-100/P1: the first in test mode."
              + "%nCA-DMV:PRODUCTION:notices:90001/TR-100/P1: the DMV's file of it."
              + "%nAZ-MVD:PRODUCTION:customer:M-5581: the MVD's file of a customer.")
  private String key = "";

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "one line of JSON for each thing that happened")
  private boolean json;

  @Option(names = "--why", description = "only why its desk decided as it did, in sentences")
  private boolean why;

  @Option(
      names = "--story",
      description = "as a story that `play` reads, over all desks of this store")
  private boolean story;

  @Override
  public Integer call() throws IOException {
    return FoundCase.with(store, key, this::tell);
  }

  private int tell(CaseKey wanted, Store open) {
    if (story) {
      System.out.print(FoundCase.stories(store, open, wanted, Instant.now()).tell(wanted).text());
      return 0;
    }
    List<TimelineEntry> timeline =
        open.records().timeline(wanted).stream()
            .filter(entry -> !why || Why.isReason(entry))
            .toList();
    if (json) {
      JsonMapper mapper = new JsonMapper();
      timeline.forEach(entry -> System.out.println(mapper.writeValueAsString(entry)));
    } else {
      System.out.println(wanted);
      timeline.forEach(entry -> print(entry, open.records()));
      if (why && timeline.isEmpty()) {
        System.out.println(
            "  No reason is kept of this case file; without --why its history is told.");
      } else if (why) {
        PolicyUses.print(StoredPolicies.uses(store.place()), Instant.now());
      }
    }
    return 0;
  }

  private static void print(TimelineEntry entry, Records records) {
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
                      about(message, records),
                      message.standing());
          case TimelineEntry.Tried(Instant _, var number, var attempt) ->
              "no. %d  tried: %s in %d ms"
                  .formatted(number, attempt.result(), attempt.took().toMillis());
          case TimelineEntry.Told(Instant _, var told, _) when Why.isReason(entry) -> told.text();
          case TimelineEntry.Told(Instant _, var told, _) ->
              told.kind() + "  " + told.subject() + "  " + told.code() + "  " + told.text();
        };
    System.out.println("  " + entry.at() + "  " + what);
  }

  /// What a message is about; of an answer also what it answers, and how.
  private static String about(KeptMessage message, Records records) {
    if (message.erasedAt() != null) {
      return "erased " + message.erasedAt();
    }
    if (message.reference() == 0) {
      return message.subject();
    }
    String code =
        MessageFile.reading(records.bytes(message.number())) instanceof Reading.Valid valid
            ? Answers.code(valid.message())
            : "";
    return Words.line(message.subject(), code, "answers no. " + message.reference());
  }
}
