package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresConnectionTest extends ConnectionCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
