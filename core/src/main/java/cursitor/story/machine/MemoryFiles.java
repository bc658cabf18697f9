package cursitor.story.machine;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Case files in memory.
final class MemoryFiles implements Files {
  private final Map<CaseKey, CaseFile> files = new HashMap<>();

  void keep(CaseFile file) {
    files.put(file.key(), file);
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
        .sorted(Comparator.comparing(file -> file.key().toString()))
        .toList();
  }
}
