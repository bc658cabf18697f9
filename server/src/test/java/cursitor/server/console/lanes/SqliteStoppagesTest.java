package cursitor.server.console.lanes;

import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoppagesTest extends StoppagesCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return new Place.Folder(folder);
  }
}
