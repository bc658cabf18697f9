package cursitor.server.console.lanes;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresStoppagesTest extends StoppagesCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
