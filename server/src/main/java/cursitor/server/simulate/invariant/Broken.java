package cursitor.server.simulate.invariant;

import cursitor.fare.PartyKey;
import org.jspecify.annotations.Nullable;

/// An invariant does not hold. The message says which and of what.
public final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised
  private final @Nullable PartyKey party;

  Broken(String invariant) {
    super(invariant);
    party = null;
  }

  Broken(String invariant, PartyKey party) {
    super(invariant + ": " + party);
    this.party = party;
  }

  /// The case/party it does not hold of, where it is of one.
  public @Nullable PartyKey party() {
    return party;
  }

  /// Throws where something does not hold.
  static void unless(boolean holds, String invariant, PartyKey party) {
    if (!holds) {
      throw new Broken(invariant, party);
    }
  }
}
