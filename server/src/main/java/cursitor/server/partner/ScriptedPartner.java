package cursitor.server.partner;

import cursitor.server.app.WebServer;
import cursitor.server.config.NodeConfig;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.node.Node;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/// A DMV that answers as a script says. Run it in place of the DMV, have the court's side send to
/// it, and read in the report what the court's side made of it.
public final class ScriptedPartner implements AutoCloseable {
  private final Node node;
  private final Performance performance;
  private final Stage stage;
  private final HttpTransport transport;
  private final WebServer server;

  private ScriptedPartner(
      Node node, Performance performance, Stage stage, HttpTransport transport, Executor threads) {
    this.node = node;
    this.performance = performance;
    this.stage = stage;
    this.transport = transport;
    Duplicates duplicates = new Duplicates(node, transport, threads);
    ScriptFilter filter = new ScriptFilter(node, performance, stage, duplicates);
    this.server = WebServer.start(node, List.of(hang(filter, new ReportServlet(this::report))));
  }

  /// Opens the partner's doors.
  ///
  /// @param config of a node with a DMV desk; the courts that shall get duplicate answers are among
  ///   its partners
  public static ScriptedPartner open(NodeConfig config, Script script, InstantSource time) {
    return open(config, script, time, Thread::startVirtualThread);
  }

  /// @param threads where duplicate answers are sent
  static ScriptedPartner open(
      NodeConfig config, Script script, InstantSource time, Executor threads) {
    Node node = Node.open(config, time);
    HttpTransport transport = new HttpTransport(config.limits().bodyBytes());
    try {
      return new ScriptedPartner(
          node, new Performance(script, time), new Stage(), transport, threads);
    } catch (RuntimeException e) {
      transport.close();
      node.close();
      throw e;
    }
  }

  private static ServletContextInitializer hang(ScriptFilter filter, ReportServlet report) {
    return context -> {
      context
          .addFilter("script", filter)
          .addMappingForUrlPatterns(
              EnumSet.of(DispatcherType.REQUEST), false, "/exchange/*", "/ws/*");
      context.addServlet("partner-report", report).addMapping("/partner/report");
    };
  }

  public URI address() {
    return server.address();
  }

  /// How the court's side has coped so far.
  public Report report() {
    return performance.report();
  }

  public Node node() {
    return node;
  }

  @Override
  public void close() {
    stage.close();
    server.close();
    transport.close();
    node.close();
  }
}
