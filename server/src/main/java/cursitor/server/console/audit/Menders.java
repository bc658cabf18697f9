package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.server.store.KeptWorkItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
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

  /// What somebody asked for about an item, such as `mended`.
  ///
  /// @param ended it is what the item ended with. What is not may have come too late, beside
  ///   another's, or have been cut off: it is written down before it is done
  public record Act(Instant at, String account, String what, boolean ended) {}

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

  /// What was asked for about an item at the console, the oldest first; not what its desk refused,
  /// nor what somebody asked for once more.
  public List<Act> of(KeptWorkItem kept) {
    List<AuditEntry> asked = asked(kept.item().id());
    Optional<AuditEntry> end = end(kept, asked);
    return asked.stream()
        .filter(
            each -> end.filter(it -> it.number() != each.number() && isSame(it, each)).isEmpty())
        .map(each ->
            new Act(
                each.at(),
                each.account(),
                each.deed().words(),
                end.filter(it -> it.number() == each.number()).isPresent()))
        .toList();
  }

  private static boolean isSame(AuditEntry one, AuditEntry other) {
    return one.account().equals(other.account()) && one.deed() == other.deed();
  }

  private List<AuditEntry> asked(UUID item) {
    ArrayDeque<AuditEntry> done = new ArrayDeque<>();
    for (AuditEntry each : entries) {
      if (!isDoing(each.deed()) || !each.detail().startsWith(ITEM + item)) {
        continue;
      }
      if (each.detail().startsWith(notDone(item, ""))) {
        // Of several it is the newest: those before have their own answer.
        done.reversed().stream()
            .filter(asked -> isSame(asked, each))
            .findFirst()
            .ifPresent(done::removeLastOccurrence);
      } else {
        done.add(each);
      }
    }
    return List.copyOf(done);
  }

  /// Who ended an item: who closed it, or whose act at the console it ended with; empty where
  /// neither is known, as where the court's own system mended it.
  public String ending(KeptWorkItem kept) {
    KeptWorkItem.Settlement settlement = kept.settlement();
    if (settlement == null || !settlement.closedBy().isEmpty()) {
      return settlement == null ? "" : settlement.closedBy();
    }
    return end(kept, asked(kept.item().id())).map(AuditEntry::account).orElse("");
  }

  private static Optional<AuditEntry> end(KeptWorkItem kept, List<AuditEntry> asked) {
    KeptWorkItem.Settlement settlement = kept.settlement();
    return settlement == null
        ? Optional.empty()
        : asked.stream()
            .filter(act -> !act.at().isAfter(settlement.at()))
            .filter(act -> act.at().plus(AT_ONCE).isAfter(settlement.at()))
            .reduce((_, last) -> last);
  }

  private static boolean isDoing(Deed deed) {
    return deed == Deed.MENDED || deed == Deed.RESENT || deed == Deed.CLOSED;
  }

  @Override
  public String toString() {
    return "Menders of " + entries.size();
  }
}
