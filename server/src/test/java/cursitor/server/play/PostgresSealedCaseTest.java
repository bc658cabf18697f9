package cursitor.server.play;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;

class PostgresSealedCaseTest extends SealedCaseCorpus {
  @Override
  Place place(OrganizationId organization) {
    return TestPostgres.emptyStore();
  }

  /// What the server's own files hold is for whoever runs it; see operating.md.
  @Override
  void nothingIsLeftBesideTheTables(OrganizationId organization) {}
}
