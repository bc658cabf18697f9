package cursitor.server.console;

import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeptTest extends KeptCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return new Place.Folder(folder);
  }
}
