package cursitor.server.console.page;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the layout shows around a page.
///
/// @param name who is signed in; empty where nobody is
/// @param role in words
/// @param courts the courts the account is for, in words; empty where it is for no certain ones
/// @param local whether the account is one of this node, with a password
/// @param pages what is in the navigation
/// @param here the page that is shown; null where it is none of them
public record Shell(
    String name, String role, String courts, boolean local, List<Page> pages, @Nullable Page here) {
  public Shell {
    pages = List.copyOf(pages);
  }

  static Shell forStrangers() {
    return new Shell("", "", "", false, List.of(), Page.SIGN_IN);
  }

  /// For whoever is signed in.
  public static Shell of(Account account, @Nullable Page here) {
    String courts =
        account.courtsInOrder().stream()
            .map(OrganizationId::value)
            .collect(Collectors.joining(", "));
    return new Shell(
        account.name(),
        account.role().word(),
        courts,
        account.isLocal(),
        account.passwordDue() ? List.of() : Page.navigation(account.role()),
        here);
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
