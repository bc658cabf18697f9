package cursitor.server.play;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoriesTest extends StoryCorpus {
  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir static Path folder;

  @Override
  Place place() {
    return EmptyStore.in(folder.resolve("story-" + COUNT.incrementAndGet()));
  }

  @Override
  boolean plays(String file) {
    return true;
  }
}
