package cursitor.server.reconcile;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresBooksTest extends BooksCorpus {
  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
