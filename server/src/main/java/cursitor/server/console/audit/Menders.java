package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.server.store.KeptWorkItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Who mended, sent again or closed the work items of a case, by the audit: what a desk keeps names
/// nobody, save who closed something.
///
/// @param entries about the case, the oldest first
public record Menders(List<AuditEntry> entries) {
  private static final String ITEM = "work item ";
  private static final String NOT_DONE = ": not done";

  /// What is written down is done at once or not at all; a desk that is busy takes some seconds.
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  public Menders {
    entries = List.copyOf(entries);
  }

  /// What somebody did about an item, such as `mended`.
  public record Act(Instant at, String account, String what) {}

  /// Those of a case.
  public static Menders of(Audit audit, CaseKey file) {
    return new Menders(audit.about(file));
  }

  /// What the audit says of an item before its desk is asked to do anything about it: nothing is
  /// done that is not written down. The number of an item names nobody.
  ///
  /// @param more what else is to be said; empty for nothing
  public static String asked(UUID item, String more) {
    return ITEM + item + more;
  }

  /// What it says behind that where the desk did not do it.
  public static String notDone(UUID item, String more) {
    return ITEM + item + NOT_DONE + more;
  }

  /// What was done about an item from the console, the oldest first; not what its desk refused.
  public List<Act> of(UUID item) {
    List<AuditEntry> done = new ArrayList<>();
    for (AuditEntry each : entries) {
      if (!isDoing(each.deed()) || !each.detail().startsWith(ITEM + item)) {
        continue;
      }
      if (each.detail().startsWith(notDone(item, ""))) {
        done.removeIf(
            asked -> asked.account().equals(each.account()) && asked.deed() == each.deed());
      } else {
        done.add(each);
      }
    }
    return done.stream()
        .map(each -> new Act(each.at(), each.account(), each.deed().words()))
        .toList();
  }

  /// Who ended an item: who closed it, or whose act at the console it ended with; empty where
  /// neither is known, as where the court's own system mended it.
  public String ending(KeptWorkItem kept) {
    KeptWorkItem.Settlement settlement = kept.settlement();
    if (settlement == null || !settlement.closedBy().isEmpty()) {
      return settlement == null ? "" : settlement.closedBy();
    }
    return of(kept.item().id()).stream()
        .filter(act -> !act.at().isAfter(settlement.at()))
        .filter(act -> act.at().plus(AT_ONCE).isAfter(settlement.at()))
        .reduce((_, last) -> last)
        .map(Act::account)
        .orElse("");
  }

  private static boolean isDoing(Deed deed) {
    return deed == Deed.MENDED || deed == Deed.RESENT || deed == Deed.CLOSED;
  }

  @Override
  public String toString() {
    return "Menders of " + entries.size();
  }
}
