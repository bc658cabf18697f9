package cursitor.server.demo;

import cursitor.exchange.OrganizationId;
import cursitor.server.app.WebServer;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.Surroundings;
import cursitor.server.node.Node;
import cursitor.server.store.verify.Verify;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// The demonstration: a node with two courts and a DMV, its doors open.
public final class Demo implements AutoCloseable {
  private final Node node;
  private final WebServer server;
  private final SlowLine line;
  private final Teller teller = new Teller(System.out);

  private Demo(Node node, WebServer server, SlowLine line) {
    this.node = node;
    this.server = server;
    this.line = line;
  }

  /// Opens it on a store, which may be that of an earlier run.
  ///
  /// @param store the folder of the embedded store
  public static Demo open(String store, Listen listen) {
    InstantSource time = InstantSource.system();
    NodeConfig config = DemoNode.config(store, listen);
    SlowLine line =
        new SlowLine(new HttpTransport(config.limits().bodyBytes()), DemoNode.keyOf(DemoNode.DMV));
    Node node = Node.open(config, Surroundings.of(time), line);
    try {
      DriverRegister.file(node);
      return new Demo(node, WebServer.start(node), line);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  public URI address() {
    return server.address();
  }

  /// Lets people in at the console; the clerk is the first court's.
  public void admit(DemoPeople people) {
    people.admit(server.console().accounts(), List.of(DemoNode.FIRST_COURT, DemoNode.SECOND_COURT));
  }

  /// Runs the sample traffic, tells it, and says whether every story ended as it must and the books
  /// balance.
  ///
  /// @param run ends the abstract ids and dockets, so that they differ from those of an earlier run
  ///   on the same store
  public boolean run(String run) {
    try (CourtClient first = client(DemoNode.FIRST_COURT);
        CourtClient second = client(DemoNode.SECOND_COURT);
        Wiretap wiretap = new Wiretap(node.store().records(), address().resolve("/exchange"))) {
      DemoNotices notices = new DemoNotices(LocalDate.now(ZoneOffset.UTC).minusDays(1));
      DemoStories stories = new DemoStories(first, second, wiretap, line, notices, teller, run);
      boolean holds = tell(stories.all());
      return verify() && holds;
    }
  }

  /// Leaves work for whoever signs in at the console, and says what, one line each.
  ///
  /// @param run as for the stories
  public List<String> leaveWork(String run) {
    try (CourtClient first = client(DemoNode.FIRST_COURT);
        CourtClient second = client(DemoNode.SECOND_COURT)) {
      DemoNotices notices = new DemoNotices(LocalDate.now(ZoneOffset.UTC).minusDays(1));
      boolean stuck =
          !node.store()
              .messages()
              .stuck(Set.of(new OrganizationId(DemoNode.SECOND_COURT)), 1)
              .isEmpty();
      return new WorkLeft(first, second, line, notices, run).leave(stuck);
    }
  }

  private boolean tell(List<DemoStories.Story> stories) {
    boolean all = true;
    int number = 0;
    for (DemoStories.Story story : stories) {
      teller.title(++number, story.title());
      boolean holds = story.traffic().getAsBoolean();
      teller.ended(holds);
      all &= holds;
    }
    return all;
  }

  private boolean verify() {
    List<String> findings = Verify.of(node.store()).findings();
    teller.line("");
    teller.line(
        "The books: "
            + (findings.isEmpty()
                ? "every message is there once and accounted for."
                : findings.size() + " findings: " + findings));
    return findings.isEmpty();
  }

  private CourtClient client(String court) {
    return new CourtClient(address(), court, DemoNode.keyOf(court));
  }

  @Override
  public void close() {
    line.letGo();
    server.close();
    node.close();
  }
}
