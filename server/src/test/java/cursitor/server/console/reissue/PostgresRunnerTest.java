package cursitor.server.console.reissue;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresRunnerTest extends RunnerCorpus {
  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
