package cursitor.server.config;

/// What a key may be used for.
public enum Role {
  /// Post messages of the exchange at `/exchange` and `/ws`.
  PARTNER,
  /// Use the JSON API of the court the key speaks for.
  CMS,
  /// See how each partner stands, and restore one. Health and figures need no key.
  OPERATOR
}
