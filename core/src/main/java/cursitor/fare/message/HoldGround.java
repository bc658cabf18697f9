package cursitor.fare.message;

/// Why a registration is held (`fare.md` 2.2).
public enum HoldGround {
  /// Money is owed (FARE-80).
  MONEY,
  /// The party failed to appear on a criminal traffic charge (FARE-22).
  FTA
}
