package cursitor.server.console.account;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.store.ConsoleStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The accounts of the console, and those who sign in elsewhere, once they have.
public final class Accounts {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final String SELECT =
      "SELECT name, role, courts, locked_until, disabled, password_due, edition FROM account ";

  /// Kept as the hash of whoever has the password elsewhere: no password has it.
  private static final String NO_PASSWORD = "";

  private final ConsoleStore store;
  private final Passwords passwords = new Passwords();

  public Accounts(ConsoleStore store) {
    this.store = store;
  }

  /// Whether this can be the name of an account: 2 to 40 small letters, digits, dots, dashes and
  /// underscores, a letter first.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Whether nobody has a password here.
  public boolean areNone() {
    return store
            .jdbc()
            .sql("SELECT COUNT(*) AS accounts FROM account WHERE hash <> ''")
            .query(Long.class)
            .single()
        == 0;
  }

  public List<Account> all() {
    return store.jdbc().sql(SELECT + "ORDER BY name").query(Accounts::account).list();
  }

  public Optional<Account> find(String name) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE name = ?")
        .param(Account.keptName(name))
        .query(Accounts::account)
        .optional();
  }

  /// What is kept in place of a password. It takes a tenth of a second and much memory.
  public String hashed(String password) {
    return passwords.hash(password);
  }

  /// Adds an account.
  ///
  /// @param hash of its password, see [#hashed(String)]
  /// @param passwordDue whether the password must be changed at the first sign-in
  /// @return false where there is one of that name
  public boolean addHashed(
      String name, ConsoleRole role, Set<OrganizationId> courts, String hash, boolean passwordDue) {
    if (!isName(name)) {
      throw new IllegalArgumentException("no account can have this name");
    }
    return store.alone(
        "account",
        jdbc -> {
          if (find(name).isPresent()) {
            return false;
          }
          return insert(jdbc, name, hash, role, courts, passwordDue);
        });
  }

  private static boolean insert(
      JdbcClient jdbc,
      String name,
      String hash,
      ConsoleRole role,
      Set<OrganizationId> courts,
      boolean passwordDue) {
    return 1
        == jdbc.sql(
                "INSERT INTO account (name, hash, role, courts, failures, locked_until,"
                    + " disabled, password_due, edition) VALUES (?, ?, ?, ?, 0, 0, 0, ?, 1)")
            .params(name, hash, role.name(), written(courts), passwordDue ? 1 : 0)
            .update();
  }

  /// Remembers somebody another service knows: the name, and what that service said last. Who has
  /// another role or other courts than before is signed out wherever the former is signed in.
  ///
  /// @param told as the service tells now
  /// @return as it is kept; shut where an administrator has shut it
  public Account meet(Account told) {
    return store.alone(
        "account",
        jdbc -> {
          Optional<Account> known = find(told.name());
          if (known.isEmpty()) {
            insert(jdbc, told.name(), NO_PASSWORD, told.role(), told.courts(), false);
          } else if (known.get().role() != told.role()
              || !known.get().courts().equals(told.courts())) {
            jdbc.sql(
                    "UPDATE account SET role = ?, courts = ?, edition = edition + 1 WHERE name = ?")
                .params(told.role().name(), written(told.courts()), told.name())
                .update();
          }
          return find(told.name()).orElseThrow();
        });
  }

  /// Signs somebody out wherever he is signed in; false where there is none of that name.
  public boolean endSessions(String name) {
    return 1
        == store
            .jdbc()
            .sql("UPDATE account SET edition = edition + 1 WHERE name = ?")
            .param(Account.keptName(name))
            .update();
  }

  /// Whether somebody who began what goes on without him may still have it done: the account is
  /// there and not shut, and has such a role and sees the desk now. That wrong passwords lock it
  /// for a while changes nothing: anybody may have typed them.
  public boolean stillMay(String name, OrganizationId desk, Set<ConsoleRole> roles) {
    return find(name)
        .filter(now -> !now.disabled() && roles.contains(now.role()) && now.sees(desk))
        .isPresent();
  }

  /// Gives an account another password; false where there is no such account, or it has none here.
  ///
  /// @param hash of the password, see [#hashed(String)]
  public boolean changeHashed(String name, String hash, boolean passwordDue) {
    return 1
        == store
            .jdbc()
            .sql(
                "UPDATE account SET hash = ?, password_due = ?, edition = edition + 1 WHERE name = ?"
                    + " AND hash <> ''")
            .params(hash, passwordDue ? 1 : 0, Account.keptName(name))
            .update();
  }

  /// Shuts an account until it is unlocked; false where there is none of that name.
  public boolean lock(String name) {
    return 1
        == store
            .jdbc()
            .sql("UPDATE account SET disabled = 1, edition = edition + 1 WHERE name = ?")
            .param(Account.keptName(name))
            .update();
  }

  /// Lets an account in again, whatever had shut it; false where there is none of that name.
  public boolean unlock(String name) {
    return 1
        == store
            .jdbc()
            .sql("UPDATE account SET disabled = 0, failures = 0, locked_until = 0 WHERE name = ?")
            .param(Account.keptName(name))
            .update();
  }

  /// Forgives wrong passwords, and nothing else; false where there is none of that name.
  public boolean forgive(String name) {
    return 1
        == store
            .jdbc()
            .sql("UPDATE account SET failures = 0, locked_until = 0 WHERE name = ?")
            .param(Account.keptName(name))
            .update();
  }

  /// What is kept in place of its password.
  String hashOf(Account account) {
    return store
        .jdbc()
        .sql("SELECT hash FROM account WHERE name = ?")
        .param(account.name())
        .query(String.class)
        .single();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    long lockedUntil = row.getLong("locked_until");
    return new Account(
        row.getString("name"),
        ConsoleRole.valueOf(row.getString("role")),
        courts(row.getString("courts")),
        lockedUntil == 0 ? null : Instant.ofEpochMilli(lockedUntil),
        row.getInt("disabled") == 1,
        row.getInt("password_due") == 1,
        row.getInt("edition"));
  }

  private static String written(Set<OrganizationId> courts) {
    return courts.stream().map(OrganizationId::value).sorted().collect(Collectors.joining(" "));
  }

  private static Set<OrganizationId> courts(String kept) {
    return Arrays.stream(kept.split(" ", -1))
        .filter(court -> !court.isEmpty())
        .map(OrganizationId::new)
        .collect(Collectors.toSet());
  }
}
