package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresEngineTest extends EngineCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
