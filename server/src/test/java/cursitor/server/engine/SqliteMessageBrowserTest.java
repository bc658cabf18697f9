package cursitor.server.engine;

import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMessageBrowserTest extends MessageBrowserCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return new Place.Folder(folder);
  }
}
