package cursitor.server.cli;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import cursitor.wire.Reading;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

  @Override
  public Integer call() {
    CaseKey named = parse(key);
    try (Store open = store.openToRead()) {
      CaseKey wanted = meant(named, open.records());
      if (open.records().caseFile(wanted).isEmpty()) {
        System.out.println(
            "There is no case file " + key + " in " + store.name() + "." + store.others());
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
        timeline.forEach(entry -> print(entry, open.records()));
        if (why && timeline.isEmpty()) {
          System.out.println(
              "  No reason is kept of this case file; without --why its history is told.");
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

  /// Three parts name a participant of DMV907 or a case/party of FARE, of which each desk has a
  /// file of its own; a whole key of such a file may be written with the blanks and dashes of its
  /// number.
  private static CaseKey meant(CaseKey named, Records records) {
    return candidates(named)
        .filter(each -> records.caseFile(each).isPresent())
        .findFirst()
        .orElse(named);
  }

  private static Stream<CaseKey> candidates(CaseKey named) {
    boolean three = named.kind().equals(CourtFile.KIND);
    String written = three ? named.desk() + "/" + named.name() : named.name();
    PartyKey party;
    try {
      party = PartyKey.parse(written);
    } catch (IllegalArgumentException _) {
      return Stream.of(named);
    }
    CaseKey normal = new CaseKey(named.desk(), named.mode(), named.kind(), party.fileName());
    return three
        ? Stream.of(
            named,
            RegisterFile.key(named.mode(), party),
            of(UsualDesks.JUSTIS, HubFile.KIND, named.mode(), party),
            of(UsualDesks.VENDOR, AccountFile.KIND, named.mode(), party))
        : Stream.of(named, normal);
  }

  private static CaseKey of(String desk, String kind, OperatingMode mode, PartyKey party) {
    return new CaseKey(new OrganizationId(desk), mode, kind, party.fileName());
  }

  private static boolean isReason(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Told(_, var told) && told.kind() == FeedEntry.Kind.REASON;
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
          case TimelineEntry.Told(Instant _, var told) when isReason(entry) -> told.text();
          case TimelineEntry.Told(Instant _, var told) ->
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
