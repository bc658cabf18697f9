package cursitor.server.node;

import cursitor.dmv907.court.CourtAct;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.app.WebServer;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.config.Role;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.store.Direction;
import cursitor.server.store.EmptyStore;
import cursitor.server.store.KeptMessage;
import cursitor.wire.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// A court and a DMV, each a node with its doors and its store, joined by real HTTP; the time is
/// moved by hand.
public final class TwoNodes implements AutoCloseable {
  public static final String COURT_KEY = "the court's key";
  public static final String DMV_KEY = "the DMV's key";

  public final MovedTime time = new MovedTime();
  public final Node court;
  public final Node dmv;
  public final WebServer dmvDoors;
  public final WebServer courtDoors;

  /// @param door the path the court and the DMV post to
  public TwoNodes(
      Path folder, String door, PartnerConfig.Binding binding, PartnerConfig.Answers answers) {
    int courtPort = freePort();
    int dmvPort = freePort();
    PartnerConfig toDmv =
        PartnerConfig.of("CA-DMV", URI.create("http://127.0.0.1:" + dmvPort + door), COURT_KEY)
            .with(binding)
            .with(Retry.USUAL);
    PartnerConfig toCourt =
        PartnerConfig.of("90001", URI.create("http://127.0.0.1:" + courtPort + door), DMV_KEY)
            .with(binding)
            .with(answers);
    dmv =
        open(
            NodeConfig.of(
                folder.resolve("dmv").toString(),
                new Listen("127.0.0.1", dmvPort),
                List.of(DeskConfig.dmv("CA-DMV")),
                List.of(toCourt),
                List.of(KeyConfig.ofKey(COURT_KEY, "90001", Role.PARTNER))));
    court =
        open(
            NodeConfig.of(
                folder.resolve("court").toString(),
                new Listen("127.0.0.1", courtPort),
                List.of(DeskConfig.court("90001", "CA-DMV")),
                List.of(toDmv),
                List.of(KeyConfig.ofKey(DMV_KEY, "CA-DMV", Role.PARTNER))));
    dmvDoors = WebServer.start(dmv);
    courtDoors = WebServer.start(court);
  }

  private Node open(NodeConfig config) {
    EmptyStore.forNode(Path.of(config.store()));
    Surroundings world = new Surroundings(time, time, new SplittableRandom(3), time);
    return Node.open(config, world, new HttpTransport(1_000_000));
  }

  /// The court reports a conviction.
  public Outcome report(String abstractId) {
    return court.submit(
        new Arrival.Acted(
            TestNotices.COURT,
            new MessageId(UUID.nameUUIDFromBytes(Octets.ofText(abstractId).bytes())),
            new Input.ActPerformed(
                new CourtAct.ConvictionReported(
                    TestNotices.COURT,
                    OperatingMode.PRODUCTION,
                    TestNotices.conviction(abstractId))),
            Octets.ofText(abstractId)));
  }

  /// The messages the court has sent that have this standing.
  public List<KeptMessage> sent(Standing standing) {
    return court.store().records().messages(TestNotices.COURT, Direction.SENT, standing, 100);
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    courtDoors.close();
    dmvDoors.close();
    court.close();
    dmv.close();
  }
}
