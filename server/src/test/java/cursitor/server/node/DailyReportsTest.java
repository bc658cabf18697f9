package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.Exchanges;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.court.CourtAct;
import cursitor.fare.message.CourtTransaction;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Limits;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.Reports;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Reply;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Place;
import cursitor.story.Play;
import cursitor.story.StoryFile;
import cursitor.wire.Octets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node makes the report of each of its desks once a day, and has people see to what it finds. It
/// is Monday the 2nd of March, ten in the morning in Arizona.
class DailyReportsTest {
  private static final String STORY =
      """
      FARE-54  A court that sends every day takes no notice of a payment, and then falls silent.
        person ARCE is SOFIA ARCE, born 1995-07-19
        2026-02-20T10:00  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
                          => court M0702 sends CASE_ADD
        2026-02-23T10:00  court removes web payment on M0702/M-2024-33107/DEF-1
        2026-02-24T10:00  court allows web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T10:00  court removes web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T11:00  court allows web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T12:05  vendor takes payment of 60.00 by phone on M0702/M-2024-33107/DEF-1
      """;
  private static final OrganizationId COURT = new OrganizationId("M0702");
  private static final OrganizationId JUSTIS = new OrganizationId("AZ-JUSTIS");
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir static Path played;

  @TempDir Path folder;
  private final MovedTime time = new MovedTime();
  private Path reports;
  private Node node;
  private DailyReports daily;

  /// What happened up to then is the same for all.
  @BeforeAll
  static void play() {
    Setting setting = Setting.of(PolicyFiles.loadFare(""));
    Play.run(
        StoryFile.parse("daily.story", STORY),
        new EngineWorlds(setting, () -> new Place.Folder(played), false));
  }

  @BeforeEach
  void start() throws IOException {
    reports = folder.resolve("reports");
    Path store = Files.createDirectory(folder.resolve("store"));
    try (Stream<Path> files = Files.list(played)) {
      for (Path file : files.toList()) {
        Files.copy(file, store.resolve(file.getFileName()));
      }
    }
    open();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private void open() {
    NodeConfig config =
        new NodeConfig(
            folder.resolve("store").toString(),
            Listen.ANY_LOOPBACK,
            List.of(
                DeskConfig.fareCourt("M0702", "AZ-JUSTIS"),
                DeskConfig.justis("AZ-JUSTIS", "ACS"),
                DeskConfig.vendor("ACS", "AZ-JUSTIS", "AZ-MVD"),
                DeskConfig.mvd("AZ-MVD")),
            Stream.of("M0702", "AZ-JUSTIS", "ACS", "AZ-MVD")
                .map(id -> PartnerConfig.of(id, URI.create("http://127.0.0.1:9/" + id), "key"))
                .toList(),
            List.of(),
            "",
            "",
            Limits.USUAL,
            new Reports(reports.toString(), "05:30"),
            ConsoleConfig.USUAL);
    Surroundings world = new Surroundings(time, time, new SplittableRandom(3), time);
    node = Node.open(config, world, _ -> new Reply.NoConnection(false));
    // The node's alarm clock would look every second of all these days.
    daily =
        new DailyReports(
            config,
            _ -> PolicyFiles.loadFare(""),
            node.codecs().of(Exchanges.FARE),
            node.store(),
            node::submitAll,
            world);
    daily.begin();
  }

  private void down() {
    daily.close();
    node.close();
  }

  private void restart() {
    down();
    open();
  }

  /// The court sets the flag that bars payment over the web, or lifts it.
  private void courtSends(boolean removed) {
    UUID id = UUID.nameUUIDFromBytes(Octets.ofText("act " + time.instant()).bytes());
    CourtAct act =
        new CourtAct.TransactionSubmitted(
            COURT,
            OperatingMode.PRODUCTION,
            PartyKey.parse("M0702/M-2024-33107/DEF-1"),
            time.instant(),
            null,
            new CourtTransaction.FlagUpdate(new FlagChange.WebIvrRemoval(removed)));
    Outcome outcome =
        node.submit(
            new Arrival.Acted(
                COURT,
                new MessageId(id),
                new Input.ActPerformed(act),
                Octets.ofText(act + " " + id)));
    outcome.sent().forEach(this::arrives);
  }

  private void arrives(Message message) {
    Octets bytes = ServedCodecs.fare().of(Exchanges.FARE).write(message);
    var _ =
        node.submit(
            new Arrival.Valid(
                message.header().recipient(),
                new Input.MessageReceived(message, message.header().sender()),
                bytes,
                bytes.text()));
  }

  private void forward(Duration span) {
    time.forward(span);
  }

  private List<String> days(String desk) throws IOException {
    try (Stream<Path> files = Files.list(reports.resolve(desk))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String report(String file) throws IOException {
    return Files.readString(reports.resolve(file));
  }

  private List<WorkItem> items(OrganizationId desk) {
    return node.store().records().workItems(desk, true, 100).stream()
        .map(KeptWorkItem::item)
        .filter(item -> item.caseFile().kind().equals("books"))
        .toList();
  }

  private static String what(WorkItem item) {
    return item.kind() + " " + item.code() + " " + item.subject();
  }

  @Test
  void theDayThatWasMissedHasOneReportWhichSaysWhatItCovers() throws IOException {
    forward(Duration.ZERO);

    assertThat(days("AZ-JUSTIS")).containsExactly("2026-03-02");
    assertThat(report("AZ-JUSTIS/2026-03-02/M0702_M0702.txt"))
        .contains("messages from 2026-02-20 10:00 up to 2026-03-02 05:30 Arizona time")
        .contains("all else as of 2026-03-02 10:00")
        .containsPattern("CASE_ADD +1 +300\\.00")
        .containsPattern("FLAG_UPD +4")
        .containsPattern("PAY_ELECTRONIC +1 +60\\.00")
        .contains("on file: 1 live, 300.00 owed")
        .contains("CONFIRMATION: 1 (0 under 1 day, 0 under 3 days, 1 under 7 days, 0 older")
        .contains("turn of M0702: book the payment and confirm it (PAY_CONFIRM)");
    assertThat(days("AZ-MVD")).containsExactly("2026-03-02");
    assertThat(report("AZ-JUSTIS/2026-03-02/overview.json")).doesNotContain("ARCE");
  }

  @Test
  void aNodeThatHasBegunMakesThem() throws IOException {
    daily.close();
    node.begin(URI.create("http://127.0.0.1:9"));
    forward(Duration.ZERO);

    assertThat(days("ACS")).containsExactly("2026-03-02");
  }

  @Test
  void eachDayGetsOneReportAndNoDayTwo() throws IOException {
    forward(Duration.ZERO);
    restart();
    forward(DAY);
    restart();
    forward(Duration.ofHours(1));

    assertThat(days("AZ-JUSTIS")).containsExactly("2026-03-02", "2026-03-03");
    assertThat(report("AZ-JUSTIS/2026-03-03/M0702_ACS.txt"))
        .contains("messages from 2026-03-02 05:30 up to 2026-03-03 05:30");
  }

  @Test
  void daysOnWhichTheNodeWasDownAreCoveredByTheNextReport() throws IOException {
    forward(Duration.ZERO);
    down();
    forward(DAY.multipliedBy(3));
    open();
    forward(Duration.ZERO);

    assertThat(days("AZ-JUSTIS")).containsExactly("2026-03-02", "2026-03-05");
    assertThat(report("AZ-JUSTIS/2026-03-05/overview.txt"))
        .contains("messages from 2026-03-02 05:30 up to 2026-03-05 05:30");
  }

  @Test
  void aDeskWhoseReportCannotBeWrittenKeepsNoOtherFromItsOwn() throws IOException {
    Files.createDirectories(reports);
    Path inTheWay = Files.createFile(reports.resolve("M0702"));
    forward(Duration.ZERO);
    assertThat(days("AZ-MVD")).containsExactly("2026-03-02");

    Files.delete(inTheWay);
    forward(Duration.ofMinutes(10));
    assertThat(days("M0702")).containsExactly("2026-03-02");
    assertThat(days("AZ-MVD")).containsExactly("2026-03-02");
  }

  @Test
  void whatCrossesItsLimitIsAPersonsWorkOnce() {
    forward(Duration.ZERO);
    forward(DAY);

    assertThat(items(JUSTIS))
        .extracting(DailyReportsTest::what)
        .containsExactlyInAnyOrder(
            "CHASE_PARTNER ECHO_MISSING M0702/M0702", "CHASE_PARTNER SILENT M0702");
    assertThat(items(COURT))
        .extracting(DailyReportsTest::what)
        .containsExactly("BOOK_ANNOUNCED ECHO_MISSING M0702/AZ-JUSTIS");
  }

  @Test
  void theItemIsSettledWhenItsCauseHasEnded() {
    forward(Duration.ZERO);
    courtSends(true);
    forward(DAY);

    assertThat(items(JUSTIS))
        .extracting(DailyReportsTest::what)
        .containsExactly("CHASE_PARTNER ECHO_MISSING M0702/M0702");
  }

  @Test
  void whatSomebodyHasClosedIsAskedAgainAfterAWhile() {
    forward(Duration.ZERO);
    WorkItem item = items(COURT).getFirst();
    var _ =
        node.submit(
            new Arrival.Acted(
                COURT,
                new MessageId(UUID.nameUUIDFromBytes(new byte[] {1})),
                new Input.ActPerformed(
                    new WorkItemClosed(
                        item.caseFile(), item.id(), "the system is being replaced", "B. CLERK")),
                Octets.ofText("closed")));
    assertThat(items(COURT)).isEmpty();

    forward(DAY.multipliedBy(6));
    assertThat(items(COURT)).isEmpty();
    forward(DAY.multipliedBy(2));
    assertThat(items(COURT)).hasSize(1);
    assertThat(time.instant()).isAfter(Instant.parse("2026-03-09T17:00:00Z"));
  }
}
