package cursitor.server.config;

/// What a key may be used for.
public enum Role {
  /// Post messages of the exchange at `/exchange` and `/ws`.
  PARTNER,
  /// Use the JSON API of the court the key speaks for.
  CMS,
  /// Restore partners and read the node's counters.
  OPERATOR
}
