package cursitor.server.engine;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDecidedTest extends DecidedCorpus {
  private final Place place;

  SqliteDecidedTest(@TempDir Path folder) {
    place = EmptyStore.in(folder);
  }

  @Override
  Place place() {
    return place;
  }
}
