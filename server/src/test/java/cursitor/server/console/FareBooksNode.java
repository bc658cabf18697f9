package cursitor.server.console;

import cursitor.server.app.WebServer;
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
import cursitor.server.node.Node;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.Place;
import cursitor.story.Play;
import cursitor.story.StoryFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// The desks of FARE on one node with its doors open, in the morning of Monday the 2nd of March: a
/// payment that the court M0702 has not confirmed, a court that has fallen silent, another with one
/// case, and the reports of the day. The clerk is that of M0702.
public final class FareBooksNode implements AutoCloseable {
  public static final String COURT = "M0702";
  public static final String OTHER_COURT = "J0401";
  public static final String HUB = "AZ-JUSTIS";
  private static final String VENDOR = "ACS";
  private static final String MVD = "AZ-MVD";

  private static final String STORY =
      """
      FARE-54  A court that sends every day takes no notice of a payment, and then falls silent.
        person ARCE is SOFIA ARCE, born 1995-07-19
        2026-02-20T10:00  court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
        2026-02-20T10:05  court submits J0401/CR2026-000210/DEF-1 of ARCE, backlog but fine 900.00
        2026-02-23T10:00  court removes web payment on M0702/M-2024-33107/DEF-1
        2026-02-24T10:00  court allows web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T10:00  court removes web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T11:00  court allows web payment on M0702/M-2024-33107/DEF-1
        2026-02-25T12:05  vendor takes payment of 60.00 by phone on M0702/M-2024-33107/DEF-1
      """;

  private final Node node;
  private final WebServer server;
  private final Path reports;

  private FareBooksNode(Node node, WebServer server, Path reports) {
    this.node = node;
    this.server = server;
    this.reports = reports;
  }

  public static FareBooksNode open(Path folder) {
    return open(folder, STORY);
  }

  /// The same after another story.
  public static FareBooksNode open(Path folder, String story) {
    Path store = folder.resolve("store");
    var _ =
        Play.run(
            StoryFile.parse("books.story", story),
            new EngineWorlds(
                Setting.of(PolicyFiles.loadFare("")), () -> new Place.Folder(store), false));
    Path reports = folder.resolve("reports");
    MovedTime time = new MovedTime();
    Node node =
        Node.open(
            config(store, reports),
            new Surroundings(time, time, new SplittableRandom(3), time),
            _ -> new Reply.NoConnection(false));
    try {
      WebServer server = WebServer.start(node, List.of(), new MovedClock());
      time.forward(Duration.ZERO);
      QuickPeople.ALL.admit(server.console().accounts(), List.of(COURT));
      return new FareBooksNode(node, server, reports);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  private static NodeConfig config(Path store, Path reports) {
    return new NodeConfig(
        store.toString(),
        Listen.ANY_LOOPBACK,
        List.of(
            DeskConfig.fareCourt(COURT, HUB),
            DeskConfig.fareCourt(OTHER_COURT, HUB),
            DeskConfig.justis(HUB, VENDOR),
            DeskConfig.vendor(VENDOR, HUB, MVD),
            DeskConfig.mvd(MVD)),
        Stream.of(COURT, OTHER_COURT, HUB, VENDOR, MVD)
            .map(id -> PartnerConfig.of(id, URI.create("http://127.0.0.1:9/" + id), "key"))
            .toList(),
        List.of(),
        "",
        "",
        Limits.USUAL,
        new Reports(reports.toString(), "05:30"),
        ConsoleConfig.USUAL);
  }

  public Node node() {
    return node;
  }

  public Console console() {
    return server.console();
  }

  public URI address() {
    return server.address();
  }

  /// Where the daily reports are.
  public Path reports() {
    return reports;
  }

  @Override
  public void close() {
    server.close();
    node.close();
  }
}
