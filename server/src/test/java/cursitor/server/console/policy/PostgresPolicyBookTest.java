package cursitor.server.console.policy;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresPolicyBookTest extends PolicyBookCorpus {
  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
