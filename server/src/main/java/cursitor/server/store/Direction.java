package cursitor.server.store;

/// Which way a kept message went, seen from the desk. The order is that of the numbers kept in the
/// store: only ever append.
public enum Direction {
  /// From a partner.
  RECEIVED,
  /// To a partner.
  SENT,
  /// From a person or system of the desk's own organisation: an act.
  ACT
}
