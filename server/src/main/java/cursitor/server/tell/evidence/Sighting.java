package cursitor.server.tell.evidence;

import java.time.Instant;

/// Somebody saw something of a case.
///
/// @param who by the name they signed in with
/// @param what they looked at, or did
public record Sighting(Instant at, String who, String what) {
  @Override
  public String toString() {
    return "Sighting " + at;
  }
}
