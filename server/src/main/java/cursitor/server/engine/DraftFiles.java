package cursitor.server.engine;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.server.store.ledger.Draft;
import cursitor.server.store.ledger.FileRow;
import java.util.List;
import java.util.Optional;

/// The case files as they stand in the middle of a batch.
record DraftFiles(Draft draft) implements Files {

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return draft.file(key).map(FileRow::state);
  }

  @Override
  public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    return draft.having(desk, mode, term);
  }
}
