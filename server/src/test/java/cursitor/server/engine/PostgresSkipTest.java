package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresSkipTest extends SkipCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
