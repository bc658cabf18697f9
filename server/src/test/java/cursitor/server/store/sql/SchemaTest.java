package cursitor.server.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void theNewestMigrationIsKnownByItsNumberAndItsScript() throws URISyntaxException {
    List<String> scripts = scripts();
    assertThat(scripts.getLast()).isEqualTo(Schema.NEWEST_SCRIPT);
    assertThat(number(Schema.NEWEST_SCRIPT)).isEqualTo(Schema.NEWEST).isEqualTo(scripts.size());
  }

  private static List<String> scripts() throws URISyntaxException {
    Path first =
        Path.of(Schema.class.getResource("/cursitor/store/migration/V1__begin.sql").toURI());
    try (Stream<Path> files = Files.list(first.getParent())) {
      return files
          .map(each -> each.getFileName().toString())
          .sorted(Comparator.comparingInt(SchemaTest::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String script) {
    return Integer.parseInt(script.substring(1, script.indexOf("__")));
  }
}
