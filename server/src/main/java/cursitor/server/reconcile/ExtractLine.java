package cursitor.server.reconcile;

import cursitor.fare.Position;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where one case/party stands at one desk.
///
/// @param key the case/party in the form all desks share, by which extracts are ordered
/// @param party as this desk writes it
/// @param balance cents
/// @param hubFlags those JUSTIS sets
/// @param obligations cents owed on each
/// @param holds the grounds on which one stands, as far as this desk knows
/// @param underWay something about it was on its way
record ExtractLine(
    String key,
    String party,
    String life,
    long balance,
    Set<String> flags,
    Set<String> hubFlags,
    Map<String, Long> obligations,
    Set<String> holds,
    boolean underWay) {
  ExtractLine {
    flags = new TreeSet<>(flags);
    hubFlags = new TreeSet<>(hubFlags);
    obligations = new TreeMap<>(obligations);
    holds = new TreeSet<>(holds);
  }

  static ExtractLine of(Position position) {
    return new ExtractLine(
        position.party().fileName(),
        position.party().toString(),
        position.life().name(),
        position.balance(),
        position.flags(),
        position.hubFlags(),
        position.obligations(),
        position.holds(),
        position.underWay());
  }

  /// What the MVD has.
  static ExtractLine held(String key, String party, Set<String> holds) {
    return new ExtractLine(
        key, party, Position.Life.UNKNOWN.name(), 0, Set.of(), Set.of(), Map.of(), holds, false);
  }

  boolean isLive() {
    return life.equals(Position.Life.LIVE.name());
  }
}
