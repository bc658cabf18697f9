package cursitor.server.console.admin;

import cursitor.dmv907.court.CourtFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.server.config.DeskConfig;
import cursitor.server.reconcile.Extract;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which case files are meant by a case as people write it. They need not be there any more: who
/// saw an erased case is asked, too.
final class NamedCase {
  private NamedCase() {}

  /// The keys it may mean at these desks, in production and test; none where it is no key.
  ///
  /// @param written a whole key, such as `90001:PRODUCTION:participant:TR-100/P1`, or
  ///   `90001/TR-100/P1`, or as its page heads it, `TR-100/P1`, at whichever court of these; or a
  ///   case/party `J0401/TR2026-000123/DEF-1`
  static Set<CaseKey> keys(String written, List<DeskConfig> desks) {
    try {
      return written.contains(":") ? Set.of(CaseKey.parse(written)) : abbreviated(written, desks);
    } catch (IllegalArgumentException _) {
      return Set.of();
    }
  }

  private static Set<CaseKey> abbreviated(String written, List<DeskConfig> desks) {
    Set<CaseKey> keys = new TreeSet<>(Comparator.comparing(CaseKey::toString));
    int stroke = written.indexOf('/');
    if (stroke < 1) {
      return Set.of();
    }
    OrganizationId first = new OrganizationId(written.substring(0, stroke));
    for (OperatingMode mode : OperatingMode.values()) {
      keys.add(new CaseKey(first, mode, CourtFile.KIND, written.substring(stroke + 1)));
      desks.stream()
          .filter(desk -> desk.kind() == DeskConfig.Kind.COURT)
          .forEach(desk -> keys.add(new CaseKey(desk.id(), mode, CourtFile.KIND, written)));
      desks.stream()
          .filter(desk -> desk.kind().isFare() && desk.kind() != DeskConfig.Kind.MVD)
          .forEach(desk -> addParty(written, desk, mode, keys));
    }
    return keys;
  }

  private static void addParty(
      String written, DeskConfig desk, OperatingMode mode, Set<CaseKey> keys) {
    try {
      String name = PartyKey.parse(written).fileName();
      keys.add(new CaseKey(desk.id(), mode, Extract.kind(desk.kind()), name));
    } catch (IllegalArgumentException _) {
      // It is a participant of DMV907 then.
    }
  }
}
