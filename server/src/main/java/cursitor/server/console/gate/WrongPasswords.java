package cursitor.server.console.gate;

import cursitor.server.console.account.Account;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.Admission;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;

/// Writes down that a password was not taken. A name nobody has is not written down: it may be a
/// password that was typed in the wrong field.
record WrongPasswords(Accounts accounts, Audit audit) {

  /// @param name as it was typed
  void note(String name, Admission came) {
    switch (came) {
      case Admission.Admitted _ -> {}
      case Admission.Wrong(boolean known) ->
          failed(known ? known(name) : "", known ? "wrong password" : "no such account");
      case Admission.Locked(boolean known, boolean now) -> {
        failed(known ? known(name) : "", known ? "locked" : "no such account");
        if (now) {
          audit.add("", Deed.ACCOUNT_LOCKED, known(name) + ", by wrong passwords");
        }
      }
      case Admission.Disabled() -> failed(known(name), "shut");
    }
  }

  private void failed(String name, String why) {
    audit.add(name, Deed.SIGN_IN_FAILED, why);
  }

  private String known(String name) {
    return accounts.find(name).map(Account::name).orElse("");
  }
}
