package cursitor.server.console.browser;

import cursitor.server.app.WebServer;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import cursitor.server.console.QuickPeople;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DriverRegister;
import cursitor.server.node.Node;
import cursitor.server.partner.Script;
import cursitor.server.partner.ScriptedPartner;
import cursitor.server.store.EmptyStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A court's node whose DMV is down until it is brought up. What was tried in vain waits longer for
/// its next try than any test lasts.
public final class DownedPartner implements AutoCloseable {
  private final Path folder;
  private final int port = freePort();
  private final Node node;
  private final WebServer server;
  private @Nullable ScriptedPartner dmv;

  private DownedPartner(Path folder) {
    this.folder = folder;
    Retry retry = new Retry(Duration.ofSeconds(5), 20, Duration.ofMinutes(30));
    NodeConfig config =
        NodeConfig.of(
            folder.resolve("court").toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.court(DemoNode.FIRST_COURT, DemoNode.DMV)),
            List.of(
                PartnerConfig.of(
                        DemoNode.DMV,
                        URI.create("http://127.0.0.1:" + port + "/exchange"),
                        DemoNode.keyOf(DemoNode.FIRST_COURT))
                    .with(retry)),
            List.of(
                KeyConfig.ofKey(
                    DemoNode.keyOf(DemoNode.FIRST_COURT), DemoNode.FIRST_COURT, Role.CMS)));
    EmptyStore.forNode(Path.of(config.store()));
    node = Node.open(config, InstantSource.system());
    server = WebServer.start(node, List.of(), InstantSource.system());
    QuickPeople.ALL.admit(server.console().accounts(), List.of(DemoNode.FIRST_COURT));
  }

  public static DownedPartner open(Path folder) {
    return new DownedPartner(folder);
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Node node() {
    return node;
  }

  WebServer server() {
    return server;
  }

  String at(String path) {
    return server.address().resolve(path).toString();
  }

  /// The DMV is there again.
  void bringUp() {
    dmv =
        ScriptedPartner.open(
            DemoNode.dmvAlone(
                folder.resolve("dmv").toString(),
                new Listen("127.0.0.1", port),
                server.address().resolve("/exchange")),
            Script.parse("any: accept"),
            InstantSource.system());
    DriverRegister.file(dmv.node());
  }

  /// Has the court report a conviction.
  ///
  /// @param docket whose lane it goes in
  void report(String abstractId, String docket) {
    PeoplesDemo.post(
        server.address(),
        "convictions",
        PeoplesDemo.CONVICTION.replace("TR-{id}", docket).replace("C-{id}", abstractId));
  }

  @Override
  public void close() {
    server.close();
    node.close();
    if (dmv != null) {
      dmv.close();
    }
  }
}
