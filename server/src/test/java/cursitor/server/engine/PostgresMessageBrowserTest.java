package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresMessageBrowserTest extends MessageBrowserCorpus {
  private final Place place = TestPostgres.emptyStore();

  @Override
  Place place() {
    return place;
  }
}
