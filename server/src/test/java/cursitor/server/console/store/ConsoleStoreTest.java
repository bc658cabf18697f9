package cursitor.server.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Place;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleStoreTest {
  private static final String FOLDER = "/cursitor/console/migration/";

  @Test
  void theNewestMigrationIsKnownByItsScript() throws URISyntaxException, IOException {
    Path first = Path.of(ConsoleStore.class.getResource(FOLDER + "V1__begin.sql").toURI());
    try (Stream<Path> files = Files.list(first.getParent())) {
      List<String> scripts =
          files
              .map(each -> each.getFileName().toString())
              .sorted(Comparator.comparingInt(ConsoleStoreTest::number))
              .toList();
      assertThat(scripts.getLast()).isEqualTo(ConsoleStore.NEWEST_SCRIPT);
    }
  }

  private static int number(String script) {
    return Integer.parseInt(script.substring(1, script.indexOf("__")));
  }

  /// A history the library would find fault with tells whether it was asked.
  @Test
  void whereNothingIsMissingNoMigrationIsLookedAt(@TempDir Path folder) {
    Place place = new Place.Folder(folder);
    try (ConsoleStore store = ConsoleStore.open(place)) {
      assertThat(
              store
                  .jdbc()
                  .sql(
                      "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'")
                  .update())
          .isEqualTo(1);
    }
    try (ConsoleStore store = ConsoleStore.open(place)) {
      assertThat(store.jdbc().sql("SELECT COUNT(*) FROM account").query(Long.class).single())
          .isZero();
    }
  }
}
