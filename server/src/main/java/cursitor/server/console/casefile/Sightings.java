package cursitor.server.console.casefile;

import cursitor.exchange.CaseKey;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.AuditEntry;
import cursitor.server.tell.evidence.Sighting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Who saw a case, by the audit: at any desk of this node, the oldest first.
final class Sightings {
  private Sightings() {}

  static List<Sighting> of(Audit audit, Collection<CaseKey> files) {
    return files.stream()
        .flatMap(file -> audit.about(file).stream())
        .distinct()
        .sorted(Comparator.comparingLong(AuditEntry::number))
        .map(each ->
            new Sighting(
                each.at(),
                each.account(),
                each.detail().isEmpty()
                    ? each.deed().words()
                    : each.deed().words() + ": " + each.detail()))
        .toList();
  }
}
