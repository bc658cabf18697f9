package cursitor.fare.caseparty;

import org.jspecify.annotations.Nullable;

/// One process control flag takes a value.
public sealed interface FlagChange {
  /// FARE-69.
  record SpecialCollections(boolean allowed) implements FlagChange {}

  /// FARE-66, FARE-70.
  record TteapWaiver(boolean waived) implements FlagChange {}

  /// FARE-64, FARE-65, FARE-71.
  ///
  /// @param suspension null ends the pause
  record Suspend(ControlFlags.@Nullable Suspension suspension) implements FlagChange {}

  /// FARE-30, FARE-72.
  record WebIvrRemoval(boolean removed) implements FlagChange {}

  /// Recall = Y, for ever (FARE-73, FARE-83).
  ///
  /// @param reason why, in the court's words; for people only
  record Recall(String reason) implements FlagChange {}

  /// Which flag it is, whatever its value.
  default Kind kind() {
    return switch (this) {
      case SpecialCollections _ -> Kind.SPECIAL_COLLECTIONS;
      case TteapWaiver _ -> Kind.TTEAP_WAIVER;
      case Suspend _ -> Kind.SUSPEND;
      case WebIvrRemoval _ -> Kind.WEB_IVR_REMOVAL;
      case Recall _ -> Kind.RECALL;
    };
  }

  /// The flags.
  enum Kind {
    SPECIAL_COLLECTIONS,
    TTEAP_WAIVER,
    SUSPEND,
    WEB_IVR_REMOVAL,
    RECALL
  }
}
