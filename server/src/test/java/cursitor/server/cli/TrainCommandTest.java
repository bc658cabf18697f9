package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The root script is silent about a training that fails, so it is tested here.
class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void theTrainingRunsToItsEnd() {
    assertThat(Cursitor.run("train", folder.toString())).isZero();
  }
}
