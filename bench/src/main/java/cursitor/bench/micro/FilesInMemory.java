package cursitor.bench.micro;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A few case files in a map: the decision alone is measured, not where they come from.
final class FilesInMemory implements Files {
  private final Map<CaseKey, CaseFile> files = new HashMap<>();

  /// Keeps what was decided. Throws IllegalStateException where it was refused.
  void keep(Decision decision) {
    switch (decision) {
      case Decision.Accepted accepted ->
          accepted.files().forEach(file -> files.put(file.key(), file));
      case Decision.Refused refused -> throw new IllegalStateException(refused.toString());
    }
  }

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return Optional.ofNullable(files.get(key));
  }

  @Override
  public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    return files.values().stream()
        .filter(file -> file.key().desk().equals(desk) && file.key().mode() == mode)
        .filter(file -> file.terms().contains(term))
        .toList();
  }
}
