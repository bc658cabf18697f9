package cursitor.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.Listen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration is the whole program on real parts: two courts and a DMV in one store, over
/// real HTTP and SOAP.
class DemoTest {
  @TempDir Path folder;

  @Test
  void everyStoryHoldsAndAgainOnTheSameStore() {
    for (int run = 0; run < 2; run++) {
      try (Demo demo = Demo.open(folder.toString(), Listen.ANY_LOOPBACK)) {
        assertThat(demo.run("RUN" + run)).isTrue();
      }
    }
  }
}
