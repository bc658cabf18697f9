package cursitor.story.fare.told;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.ControlFlags.Suspension;
import cursitor.fare.caseparty.FlagChange;

/// Lines about the process control flags.
final class FlagLines {
  private FlagLines() {}

  static String of(PartyKey key, FlagChange change) {
    return switch (change) {
      case FlagChange.SpecialCollections(boolean allowed) ->
          (allowed ? "court sets special collections on " : "court stops special collections on ")
              + key;
      case FlagChange.TteapWaiver(boolean waived) ->
          (waived ? "court waives the registration hold on " : "court ends the waiver on ") + key;
      case FlagChange.Suspend(Suspension suspension) ->
          suspension == null
              ? "court lifts suspend on " + key
              : "court sets suspend on %s%s for %s"
                  .formatted(
                      key,
                      suspension.until() == null ? "" : " until " + suspension.until(),
                      suspension.reason());
      case FlagChange.WebIvrRemoval(boolean removed) ->
          (removed ? "court removes web payment on " : "court allows web payment on ") + key;
      case FlagChange.Recall _ -> "court recalls " + key;
    };
  }
}
