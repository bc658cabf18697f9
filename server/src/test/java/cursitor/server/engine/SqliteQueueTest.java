package cursitor.server.engine;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteQueueTest extends QueueCorpus {
  private final Place place;

  SqliteQueueTest(@TempDir Path folder) {
    place = EmptyStore.in(folder);
  }

  @Override
  Place place() {
    return place;
  }
}
