package cursitor.server.reconcile;

import cursitor.fare.Position;
import java.util.Set;
import java.util.TreeSet;

/// Where one case/party stands at one desk.
///
/// @param key the case/party in the form all desks share, by which extracts are ordered
/// @param party as this desk writes it
/// @param balance cents
record ExtractLine(String key, String party, String life, long balance, Set<String> flags) {
  ExtractLine {
    flags = new TreeSet<>(flags);
  }

  static ExtractLine of(Position position) {
    return new ExtractLine(
        position.party().fileName(),
        position.party().toString(),
        position.life().name(),
        position.balance(),
        position.flags());
  }
}
