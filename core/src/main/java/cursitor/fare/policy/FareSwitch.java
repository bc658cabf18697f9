package cursitor.fare.policy;

/// What `switches.table` turns on or off for everybody.
public enum FareSwitch {
  /// The amounts due of one debtor's accounts are looked at together.
  JOINS_ACCOUNTS("joinsAccounts"),
  /// Row 6 of the streams: nothing is collected on a civil debt of more than 36 months.
  CIVIL_BAR("civilBar");

  private final String key;

  FareSwitch(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
