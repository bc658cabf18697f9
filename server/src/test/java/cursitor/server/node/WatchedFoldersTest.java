package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Role;
import cursitor.server.delivery.MovedTime;
import cursitor.server.delivery.Reply;
import cursitor.server.delivery.Surroundings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node loads by itself what is put into the folder its configuration names.
class WatchedFoldersTest {

  @Test
  void aNodeLooksIntoTheFoldersOfItsCourts(@TempDir Path temporary) throws Exception {
    Path folder = temporary.resolve("in");
    MovedTime time = new MovedTime();
    NodeConfig config =
        NodeConfig.of(
            temporary.resolve("store").toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.fareCourt("J0401", "AZ-JUSTIS").watching(folder.toString())),
            List.of(PartnerConfig.of("AZ-JUSTIS", URI.create("http://justis.example/"), "k")),
            List.of(KeyConfig.ofKey("key", "J0401", Role.CMS)));
    Surroundings world = new Surroundings(time, time, new SplittableRandom(7), time);
    try (Node node = Node.open(config, world, _ -> new Reply.TimedOut())) {
      node.begin(URI.create("http://127.0.0.1:1/"));
      time.forward(Duration.ofSeconds(2));
      Files.writeString(folder.resolve("one.part"), "{}\n");
      Files.move(folder.resolve("one.part"), folder.resolve("one"));
      time.forward(Duration.ofSeconds(2));
    }

    assertThat(folder.resolve("one.report.json")).exists();
    assertThat(folder.resolve("one.rejects.ndjson")).exists();
    assertThat(folder.resolve("done/one")).exists();
  }
}
