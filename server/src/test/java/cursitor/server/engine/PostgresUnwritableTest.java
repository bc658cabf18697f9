package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

/// PostgreSQL takes no NUL in a text, neither in a row nor in a question.
class PostgresUnwritableTest extends UnwritableCorpus {

  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }

  @Override
  String poison() {
    return "a\0b";
  }
}
