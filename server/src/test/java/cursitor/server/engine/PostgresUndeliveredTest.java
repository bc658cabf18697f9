package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresUndeliveredTest extends UndeliveredCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
