package cursitor.server.console.account;

import java.util.Locale;

/// What somebody does at the console. Each account has one.
public enum ConsoleRole {
  /// Works the correction queue of the own courts.
  CLERK,
  /// Sees to the clerks' work, of the courts named or of all where none is named.
  SUPERVISOR,
  /// Watches partners and lanes.
  OPERATOR,
  /// Reads everything and changes nothing.
  AUDITOR,
  /// Keeps the accounts and the policy.
  ADMINISTRATOR;

  /// As people read it, such as `clerk`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether accounts of this role are for certain courts.
  public boolean hasCourts() {
    return this == CLERK || this == SUPERVISOR;
  }
}
