package cursitor.fare.vendor;

/// Where an account stands with the vendor.
public enum AccountState {
  /// Something came about it, but its data have not, or wait for the recall of its former key.
  EXPECTED,
  OPEN,
  /// Nothing more is done under this key, for ever (FARE-83, A17).
  RECALLED,
  /// The case is sealed or the party restricted; nothing of it is kept (FARE-50, A15).
  DELETED
}
