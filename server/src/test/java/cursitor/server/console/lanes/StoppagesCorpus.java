package cursitor.server.console.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OrganizationId;
import cursitor.server.config.Listen;
import cursitor.server.console.Console;
import cursitor.server.delivery.Stop;
import cursitor.server.demo.DemoNode;
import cursitor.server.node.Node;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who has stopped the delivery to whom, as the console's store keeps it. For every database there
/// is a subclass.
abstract class StoppagesCorpus {
  private static final OrganizationId DMV = new OrganizationId(DemoNode.DMV);
  private static final OrganizationId COURT = new OrganizationId(DemoNode.FIRST_COURT);
  private static final Stop STOP = new Stop("an operator", Instant.parse("2026-03-02T17:00:00Z"));

  @TempDir Path nodes;
  private Console console;
  private Node node;

  abstract Place place();

  @BeforeEach
  void open() {
    console = Console.open(place(), InstantSource.system());
    node = node("first");
  }

  @AfterEach
  void close() {
    node.close();
    console.close();
  }

  private Node node(String name) {
    return Node.open(
        DemoNode.config(nodes.resolve(name).toString(), Listen.ANY_LOOPBACK),
        InstantSource.system());
  }

  private Stoppages stoppages() {
    return new Stoppages(console, node.delivery());
  }

  @Test
  void anotherLifeOfTheNodeRecallsThem() {
    stoppages().stop(DMV, STOP);
    stoppages().stop(COURT, STOP);
    stoppages().start(COURT);
    assertThat(node.delivery().stopped(DMV)).contains(STOP);
    node.close();
    node = node("second");
    assertThat(node.delivery().stopped(DMV)).isEmpty();

    stoppages().recall();

    assertThat(node.delivery().stopped(DMV)).contains(STOP);
    assertThat(node.delivery().stopped(COURT)).isEmpty();
  }

  @Test
  void whoStoppedItFirstStaysNamed() {
    stoppages().stop(DMV, STOP);
    stoppages().stop(DMV, new Stop("another", STOP.since().plusSeconds(1)));

    assertThat(node.delivery().stopped(DMV)).contains(STOP);
  }
}
