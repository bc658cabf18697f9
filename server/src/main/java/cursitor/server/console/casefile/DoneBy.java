package cursitor.server.console.casefile;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Menders;
import cursitor.server.store.Books;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.tell.ToldLine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Who did what the lines of a story say was done about work items. The notation has no names of
/// clerks, so these stand beside the lines.
///
/// @param names by desk and moment
record DoneBy(Map<Place, String> names) {
  /// Where a line stands.
  record Place(OrganizationId desk, Instant at) {}

  DoneBy {
    names = Map.copyOf(names);
  }

  /// For whoever may not know.
  static DoneBy nobody() {
    return new DoneBy(Map.of());
  }

  static DoneBy of(Collection<CaseKey> files, Books books, Audit audit) {
    Map<Place, String> names = new HashMap<>();
    for (CaseKey file : files) {
      Menders menders = Menders.of(audit, file);
      for (KeptWorkItem item : books.workItems(file)) {
        KeptWorkItem.Settlement settlement = item.settlement();
        String name = menders.ending(item);
        if (settlement != null && !name.isEmpty()) {
          names.put(new Place(file.desk(), settlement.at()), name);
        }
      }
    }
    return new DoneBy(names);
  }

  /// Who did what the line says; empty where it is no act about a work item, or nobody knows.
  String of(ToldLine line) {
    return line.desk() == null || line.receipt() == 0 || line.kind() == ToldLine.Kind.RESULT
        ? ""
        : names.getOrDefault(new Place(line.desk(), line.at()), "");
  }
}
