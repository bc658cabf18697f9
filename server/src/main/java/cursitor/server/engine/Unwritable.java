package cursitor.server.engine;

import cursitor.exchange.OrganizationId;
import cursitor.server.store.encoding.Digest;
import java.util.LinkedHashSet;
import java.util.Set;

/// The last arrivals of which the database refused what they led to. One of them that comes again
/// is parked at once and is in nobody's way; after a restart, which may have brought a mended
/// program, it is tried once more. For the deciding thread.
final class Unwritable {
  private static final int MOST = 4_096;

  private final Set<Known> known = new LinkedHashSet<>();

  /// Two desks do different things with the same content.
  private record Known(OrganizationId desk, Digest digest) {}

  void add(Prepared arrival) {
    if (isKept(arrival) && known.add(known(arrival)) && known.size() > MOST) {
      known.remove(known.iterator().next());
    }
  }

  boolean has(Prepared arrival) {
    return !known.isEmpty() && isKept(arrival) && known.contains(known(arrival));
  }

  /// What is not kept cannot be told from others.
  private static boolean isKept(Prepared arrival) {
    return arrival.packed() != null;
  }

  private static Known known(Prepared arrival) {
    return new Known(arrival.arrival().desk(), arrival.digest());
  }
}
