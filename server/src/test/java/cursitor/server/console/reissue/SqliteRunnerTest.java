package cursitor.server.console.reissue;

import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteRunnerTest extends RunnerCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return new Place.Folder(folder);
  }
}
