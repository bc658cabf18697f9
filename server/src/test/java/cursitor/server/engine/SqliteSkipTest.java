package cursitor.server.engine;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSkipTest extends SkipCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return EmptyStore.in(folder);
  }
}
