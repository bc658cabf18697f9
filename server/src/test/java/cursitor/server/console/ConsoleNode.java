package cursitor.server.console;

import cursitor.server.app.WebServer;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.OidcConfig;
import cursitor.server.demo.DemoNode;
import cursitor.server.node.Node;
import cursitor.server.store.EmptyStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A node like the demonstration's with its doors open and its people admitted; the clerk is that
/// of the court 90001.
public final class ConsoleNode implements AutoCloseable {
  private final Node node;
  private final WebServer server;

  private ConsoleNode(Node node, WebServer server) {
    this.node = node;
    this.server = server;
  }

  public static ConsoleNode open(Path folder, InstantSource people) {
    return open(DemoNode.config(folder.toString(), Listen.ANY_LOOPBACK), people);
  }

  /// The same behind what ends TLS.
  static ConsoleNode behindTls(Path folder, InstantSource people) {
    return open(folder, people, new ConsoleConfig(Duration.ofMinutes(15), true, null));
  }

  /// The same whose people sign in elsewhere.
  public static ConsoleNode withOidc(Path folder, InstantSource people, OidcConfig oidc) {
    return open(folder, people, new ConsoleConfig(Duration.ofMinutes(15), false, oidc));
  }

  /// The same with a desk in Arizona too, and one clock for the node and its people.
  static ConsoleNode inTwoZones(Path folder, InstantSource time) {
    NodeConfig plain = DemoNode.config(folder.toString(), Listen.ANY_LOOPBACK);
    List<DeskConfig> desks = new ArrayList<>(plain.desks());
    desks.add(DeskConfig.mvd("AZ-MVD"));
    return open(with(plain, desks, plain.console()), time, time);
  }

  private static ConsoleNode open(Path folder, InstantSource people, ConsoleConfig console) {
    NodeConfig plain = DemoNode.config(folder.toString(), Listen.ANY_LOOPBACK);
    return open(with(plain, plain.desks(), console), people);
  }

  private static NodeConfig with(NodeConfig plain, List<DeskConfig> desks, ConsoleConfig console) {
    return new NodeConfig(
        plain.store(),
        plain.listen(),
        desks,
        plain.partners(),
        plain.keys(),
        "",
        "",
        plain.limits(),
        plain.reports(),
        console);
  }

  private static ConsoleNode open(NodeConfig config, InstantSource people) {
    return open(config, InstantSource.system(), people);
  }

  private static ConsoleNode open(NodeConfig config, InstantSource time, InstantSource people) {
    EmptyStore.forNode(Path.of(config.store()));
    Node node = Node.open(config, time);
    try {
      WebServer server = WebServer.start(node, List.of(), people);
      QuickPeople.ALL.admit(server.console().accounts(), List.of(DemoNode.FIRST_COURT));
      return new ConsoleNode(node, server);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  public URI address() {
    return server.address();
  }

  public Node node() {
    return node;
  }

  public Console console() {
    return server.console();
  }

  @Override
  public void close() {
    server.close();
    node.close();
  }
}
