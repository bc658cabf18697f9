package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PassingFolderTest {
  @Test
  void leavesNothingBehind() throws IOException {
    Path path;
    try (PassingFolder folder = PassingFolder.make("cursitor-test")) {
      path = folder.path();
      Files.writeString(Files.createDirectory(path.resolve("store")).resolve("file"), "text");
    }
    assertThat(path).doesNotExist();
  }
}
