package cursitor.fare.caseparty;

/// How a case came to FARE (FARE-15).
public enum Origin {
  /// Submitted as it was filed; it goes through pre-disposition at the vendor.
  DAY_FORWARD,
  /// An old debt, submitted when it was already owed.
  BACKLOG
}
