package cursitor.server.console.browser;

import com.microsoft.playwright.Page;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.app.WebServer;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.console.Console;
import cursitor.server.console.QuickPeople;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.node.Node;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A node with the desks of a court of FARE, JUSTIS, the vendor and the MVD, on the store a story
/// was played on, at the moment after it.
public final class ToldNode implements AutoCloseable {
  static final String COURT = "J0401";
  static final Instant NOW = Instant.parse("2026-04-24T20:00:00Z");

  private static final String JUSTIS = "AZ-JUSTIS";
  private static final String VENDOR = "ACS";
  private static final String MVD = "AZ-MVD";

  private final Node node;
  private final WebServer server;

  private ToldNode(Node node, WebServer server) {
    this.node = node;
    this.server = server;
  }

  public static ToldNode open(String story, Path folder) {
    FarePolicy policy = PolicyFiles.loadFare("");
    Place place = new Place.Folder(folder);
    PlayedStory played =
        Play.run(
            StoryFile.parse("a story", story).stories().getFirst(),
            new EngineWorlds(Setting.of(policy), () -> place, false));
    if (played instanceof PlayedStory.Broken broken) {
      throw broken.fault();
    }
    Node node =
        Node.open(
            NodeConfig.of(
                folder.toString(),
                Listen.ANY_LOOPBACK,
                List.of(
                    DeskConfig.fareCourt(COURT, JUSTIS),
                    DeskConfig.justis(JUSTIS, VENDOR),
                    DeskConfig.vendor(VENDOR, JUSTIS, MVD),
                    DeskConfig.mvd(MVD)),
                List.of(),
                List.of()),
            () -> NOW);
    try {
      WebServer server = WebServer.start(node, List.of(), () -> NOW);
      QuickPeople.ALL.admit(server.console().accounts(), List.of(COURT));
      return new ToldNode(node, server);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  public Store store() {
    return node.store();
  }

  public Console console() {
    return server.console();
  }

  public URI address() {
    return server.address();
  }

  /// Where a page is.
  String at(String path) {
    return server.address().resolve(path).toString();
  }

  /// Signs in as a person does.
  void signIn(Page page, ConsoleRole role) {
    Chromium.signIn(page, server.address(), role);
  }

  @Override
  public void close() {
    server.close();
    node.close();
  }
}
