package cursitor.server.console.admin;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import java.time.Instant;
import java.util.stream.Collectors;

/// An account as the page shows it.
///
/// @param state in words
/// @param locked whether wrong passwords have locked it
/// @param local whether it has its password here
public record AccountView(
    String name,
    String role,
    String courts,
    String state,
    boolean locked,
    boolean disabled,
    boolean local) {

  static AccountView of(Account account, Instant now) {
    boolean locked = account.isLocked(now);
    return new AccountView(
        account.name(),
        account.role().word(),
        account.courtsInOrder().stream()
            .map(OrganizationId::value)
            .collect(Collectors.joining(", ")),
        state(account, locked),
        locked,
        account.disabled(),
        account.isLocal());
  }

  private static String state(Account account, boolean locked) {
    if (account.disabled()) {
      return "shut";
    }
    if (locked) {
      return "locked by wrong passwords";
    }
    if (!account.isLocal()) {
      return "signs in elsewhere";
    }
    return account.passwordDue() ? "has to change the password" : "may sign in";
  }
}
