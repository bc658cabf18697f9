package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresErasureTest extends ErasureCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }

  /// What the server's own log and its archive hold is for whoever runs it; see operating.md.
  @Override
  void nothingIsLeftBesideTheTables() {}
}
