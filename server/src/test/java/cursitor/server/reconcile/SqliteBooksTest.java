package cursitor.server.reconcile;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteBooksTest extends BooksCorpus {
  @TempDir static Path folder;

  @Override
  Place place() {
    return EmptyStore.in(folder);
  }
}
