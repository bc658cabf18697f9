package cursitor.server.play;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;
import java.util.Set;

/// A part of the stories is enough here: what differs is the database, and the engine's own tests
/// run on it in full.
class PostgresStoriesTest extends StoryCorpus {
  private static final Set<String> PLAYED = Set.of("correction.story", "idempotency.story");

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }

  @Override
  boolean plays(String file) {
    return PLAYED.contains(file);
  }
}
