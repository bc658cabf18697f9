package cursitor.server.engine;

import cursitor.exchange.Desk;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.RefusalCode;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What an engine is made of beside its store.
///
/// @param seeds a fresh random seed for each input
/// @param answersLater whether answers to this partner travel as messages of their own
/// @param patience what may wait where it comes with a backlog
/// @param conflict the code for an id that was used before for other content
public record Wiring(
    Map<OrganizationId, Desk> desks,
    Codecs codecs,
    InstantSource time,
    Supplier<UUID> seeds,
    Predicate<OrganizationId> answersLater,
    Patience patience,
    RefusalCode conflict) {
  public Wiring {
    desks = Map.copyOf(desks);
  }

  /// For desks that know no backlog.
  public Wiring(
      Map<OrganizationId, Desk> desks,
      Codecs codecs,
      InstantSource time,
      Supplier<UUID> seeds,
      Predicate<OrganizationId> answersLater,
      RefusalCode conflict) {
    this(desks, codecs, time, seeds, answersLater, Patience.NONE, conflict);
  }
}
