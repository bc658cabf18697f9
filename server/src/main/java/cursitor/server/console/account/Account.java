package cursitor.server.console.account;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign in. The password's hash stays in the store.
///
/// @param courts for a clerk the courts worked for; for a supervisor likewise, or none for all
/// @param lockedUntil until when wrong passwords have locked it, or null
/// @param disabled an administrator has shut it
/// @param passwordDue the password must be changed before anything else
/// @param edition counts the changes that end its sessions
public record Account(
    String name,
    ConsoleRole role,
    Set<OrganizationId> courts,
    @Nullable Instant lockedUntil,
    boolean disabled,
    boolean passwordDue,
    int edition) {
  /// Begins the name of whoever signs in elsewhere; no account of this node can have such a name.
  static final String ELSEWHERE = "oidc:";

  public Account {
    courts = Set.copyOf(courts);
  }

  /// Somebody another service knows, as it tells of him now. What is kept of that says
  /// [Accounts#meet(Account)].
  public static Account elsewhere(String name, ConsoleRole role, Set<OrganizationId> courts) {
    return new Account(ELSEWHERE + name, role, courts, null, false, false, 0);
  }

  /// A name as it is kept, however somebody types it. Another service may tell names apart by the
  /// size of their letters.
  static String keptName(String typed) {
    return typed.startsWith(ELSEWHERE) ? typed : typed.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether it has its password here.
  public boolean isLocal() {
    return !name.startsWith(ELSEWHERE);
  }

  /// Whether it may see what is about this desk. Who is neither clerk nor supervisor sees all desks
  /// of the node.
  public boolean sees(OrganizationId desk) {
    return switch (role) {
      case CLERK -> courts.contains(desk);
      case SUPERVISOR -> courts.isEmpty() || courts.contains(desk);
      case OPERATOR, AUDITOR, ADMINISTRATOR -> true;
    };
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /// In the order people look for them.
  public SortedSet<OrganizationId> courtsInOrder() {
    return new TreeSet<>(courts);
  }
}
