package cursitor.server.demo;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Passwords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may sign in at the consoles of the demonstration: one of each role. Their passwords are no
/// secret.
public final class DemoPeople {
  private final Map<ConsoleRole, String> hashes = new EnumMap<>(ConsoleRole.class);
  private final Passwords passwords;

  public DemoPeople() {
    this(new Passwords());
  }

  public DemoPeople(Passwords passwords) {
    this.passwords = passwords;
  }

  /// The account of a role; an administrator's has the name it has everywhere.
  public static String nameOf(ConsoleRole role) {
    return role == ConsoleRole.ADMINISTRATOR ? "admin" : role.word();
  }

  public static String passwordOf(ConsoleRole role) {
    return "demo-" + nameOf(role) + "-password";
  }

  /// Adds those of them that are not there yet.
  ///
  /// @param courts whose clerk and supervisor there are, the first one's clerk; none where the node
  ///   has no court
  public void admit(Accounts accounts, List<String> courts) {
    for (ConsoleRole role : ConsoleRole.values()) {
      boolean needed = role != ConsoleRole.CLERK || !courts.isEmpty();
      if (needed && accounts.find(nameOf(role)).isEmpty()) {
        accounts.addHashed(
            nameOf(role),
            role,
            role == ConsoleRole.CLERK ? Set.of(new OrganizationId(courts.getFirst())) : Set.of(),
            hashes.computeIfAbsent(role, each -> passwords.hash(passwordOf(each))),
            false);
      }
    }
  }

  /// How to sign in, one line each.
  public static List<String> directions() {
    List<String> lines = new ArrayList<>();
    for (ConsoleRole role : ConsoleRole.values()) {
      lines.add("  %-11s  password %s".formatted(nameOf(role), passwordOf(role)));
    }
    return lines;
  }
}
