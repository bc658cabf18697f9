package cursitor.server.console.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.ConnectionTest;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Retry;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.store.MessageBrowser.StuckLane;
import cursitor.wire.Octets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanesGaugeTest {
  private static final OrganizationId DMV = new OrganizationId("CA-DMV");
  private static final OrganizationId OLDER = new OrganizationId("90001");
  private static final OrganizationId OWN = new OrganizationId("90002");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Nobody listens at this port.
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1/exchange");

  @TempDir private Path folder = Path.of("");

  @Test
  void olderLanesOfOtherDesksDoNotHideTheOwn() {
    Retry retry = new Retry(Duration.ofSeconds(5), 20, Duration.ofMinutes(30));
    NodeConfig config =
        NodeConfig.of(
            folder.toString(),
            Listen.ANY_LOOPBACK,
            List.of(
                DeskConfig.court(OLDER.value(), DMV.value()),
                DeskConfig.court(OWN.value(), DMV.value())),
            List.of(PartnerConfig.of(DMV.value(), NOWHERE, "a key").with(retry)),
            List.of());
    try (Node node = Node.open(config, InstantSource.system())) {
      stick(node, OLDER);
      stick(node, OWN);
      LanesGauge gauge = new LanesGauge(node, InstantSource.system(), 1);

      assertThat(senders(gauge.stuck(Set.of(OLDER, OWN)))).containsExactly(OLDER);
      assertThat(senders(gauge.stuck(Set.of(OWN)))).containsExactly(OWN);
      assertThat(gauge.stuck(Set.of())).isEmpty();
    }
  }

  private static List<OrganizationId> senders(List<StuckLane> lanes) {
    return lanes.stream().map(lane -> lane.course().sender()).toList();
  }

  /// Sends what cannot arrive, and waits until it was tried.
  private static void stick(Node node, OrganizationId court) {
    DeskConfig desk = node.config().desk(court).orElseThrow();
    Message message =
        TestMessages.of(desk, DMV, UUID.randomUUID(), node.time().instant()).orElseThrow();
    node.submit(
        new Arrival.Acted(
            court,
            new MessageId(UUID.randomUUID()),
            new Input.ActPerformed(new ConnectionTest(message)),
            Octets.ofText("test of " + court)));
    Instant end = Instant.now().plus(PATIENCE);
    while (node.store().messages().stuck(Set.of(court), 1).isEmpty()) {
      assertThat(Instant.now()).as("it was not tried").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }
}
