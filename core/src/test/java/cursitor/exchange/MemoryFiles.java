package cursitor.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Case files in memory, kept as a decision says.
public final class MemoryFiles implements Files {
  private final Map<String, CaseFile> files = new TreeMap<>();

  public void keep(List<CaseFile> changed) {
    changed.forEach(file -> files.put(file.key().toString(), file));
  }

  @Override
  public Optional<CaseFile> find(CaseKey key) {
    return Optional.ofNullable(files.get(key.toString()));
  }

  @Override
  public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
    return files.values().stream()
        .filter(file -> file.key().desk().equals(desk) && file.key().mode() == mode)
        .filter(file -> file.terms().contains(term))
        .toList();
  }
}
