package cursitor.server.console.account;

/// What came of a name and a password.
public sealed interface Admission {
  /// They belong together.
  record Admitted(Account account) implements Admission {}

  /// There is no such account, or the password is another.
  ///
  /// @param known whether there is such an account; for the audit, never for whoever tries
  record Wrong(boolean known) implements Admission {}

  /// Too many wrong passwords.
  ///
  /// @param known whether there is such an account; for the audit, never for whoever tries
  /// @param now whether this one was the last that was needed, for an account there is
  record Locked(boolean known, boolean now) implements Admission {}

  /// An administrator has shut the account. Only who knows its password is told.
  record Disabled() implements Admission {}
}
