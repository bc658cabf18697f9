package cursitor.server.console.policy;

import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqlitePolicyBookTest extends PolicyBookCorpus {
  @TempDir private Path folder = Path.of("");

  @Override
  Place place() {
    return new Place.Folder(folder);
  }
}
