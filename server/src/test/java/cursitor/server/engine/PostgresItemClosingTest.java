package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresItemClosingTest extends ItemClosingCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
