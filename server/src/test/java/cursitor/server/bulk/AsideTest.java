package cursitor.server.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is put aside is about people.
class AsideTest {
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ofAProcessThatIsKilledNothingStaysBehind(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (Aside aside = Aside.in(folder)) {
      aside.out().write("GARCIA".getBytes(StandardCharsets.UTF_8));
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).isEmpty();
      }
      assertThat(aside.size()).isEqualTo(6);
      aside.writeTo(read);
    }
    assertThat(read).hasToString("GARCIA");
  }
}
