package cursitor.server.console.page;

import cursitor.server.console.account.ConsoleRole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The pages of the console, in the order of its navigation. A controller says with [On] to which
/// one it belongs; what says nothing is refused.
public enum Page {
  OVERVIEW("/", "Overview", "o", EnumSet.allOf(ConsoleRole.class)),
  QUEUE(
      "/queue",
      "Queue",
      "q",
      EnumSet.of(
          ConsoleRole.CLERK,
          ConsoleRole.SUPERVISOR,
          ConsoleRole.AUDITOR,
          ConsoleRole.ADMINISTRATOR)),
  SEARCH("/search", "Search", "s", EnumSet.allOf(ConsoleRole.class)),
  MESSAGES("/messages", "Messages", "m", EnumSet.allOf(ConsoleRole.class)),
  PARTNERS(
      "/partners",
      "Partners",
      "p",
      EnumSet.of(
          ConsoleRole.SUPERVISOR,
          ConsoleRole.OPERATOR,
          ConsoleRole.AUDITOR,
          ConsoleRole.ADMINISTRATOR)),
  REISSUE(
      "/reissue",
      "Reissue",
      "r",
      EnumSet.of(
          ConsoleRole.SUPERVISOR,
          ConsoleRole.OPERATOR,
          ConsoleRole.AUDITOR,
          ConsoleRole.ADMINISTRATOR)),
  POLICY("/policy", "Policy", "y", EnumSet.allOf(ConsoleRole.class)),
  RECONCILIATION("/reconciliation", "Reconciliation", "c", EnumSet.allOf(ConsoleRole.class)),
  ACCOUNTS(
      "/accounts", "Accounts", "a", EnumSet.of(ConsoleRole.SUPERVISOR, ConsoleRole.ADMINISTRATOR)),
  AUDIT("/audit", "Audit", "u", EnumSet.of(ConsoleRole.AUDITOR, ConsoleRole.ADMINISTRATOR)),
  /// In the account's own corner, not in the navigation.
  PASSWORD("/password", "Password", "", EnumSet.allOf(ConsoleRole.class)),
  /// The one page for whoever is not signed in.
  SIGN_IN("/sign-in", "Sign in", "", EnumSet.noneOf(ConsoleRole.class));

  private final String path;
  private final String title;
  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // It is a copy that cannot be changed.
  private final Set<ConsoleRole> roles;

  /// @param key the letter that leads here after `g`; empty for a page that is not in the
  ///   navigation
  /// @param roles for whom it is; none where it is for whoever is not signed in
  Page(String path, String title, String key, Set<ConsoleRole> roles) {
    this.path = path;
    this.title = title;
    this.key = key;
    this.roles = Set.copyOf(roles);
  }

  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  public String key() {
    return key;
  }

  public boolean isFor(ConsoleRole role) {
    return roles.contains(role);
  }

  public boolean isForStrangers() {
    return roles.isEmpty();
  }

  /// What somebody of this role finds in the navigation.
  static List<Page> navigation(ConsoleRole role) {
    return Arrays.stream(values()).filter(page -> !page.key.isEmpty() && page.isFor(role)).toList();
  }
}
