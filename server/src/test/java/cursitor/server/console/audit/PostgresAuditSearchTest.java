package cursitor.server.console.audit;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresAuditSearchTest extends AuditSearchCorpus {
  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }
}
