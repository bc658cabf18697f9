package cursitor.server.console.account;

import cursitor.server.console.store.ConsoleStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets people in by their passwords, and counts wrong ones. There is one for the whole node.
public final class Doorkeeper {
  /// So many wrong passwords, one after the other, lock an account.
  public static final int FAILURES = 5;

  /// For so long.
  public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

  private final ConsoleStore store;
  private final InstantSource time;
  private final Accounts accounts;
  private final Passwords passwords = new Passwords();
  private final Nobodies nobodies;

  /// One at a time: each takes much memory, and none may slip past the count of failures.
  private final Semaphore turn = new Semaphore(1, true);

  public Doorkeeper(ConsoleStore store, InstantSource time, Accounts accounts) {
    this.store = store;
    this.time = time;
    this.accounts = accounts;
    nobodies = new Nobodies(time);
  }

  /// Looks whether the password is the account's, and counts it where it is not.
  ///
  /// @param row writes down what came of it; it is counted and written down, or neither
  public Admission admit(String name, String password, Consumer<Admission> row) {
    turn.acquireUninterruptibly();
    try {
      Function<JdbcClient, Admission> counting = looked(name, password);
      return store.together(jdbc -> {
        Admission admission = counting.apply(jdbc);
        row.accept(admission);
        return admission;
      });
    } finally {
      turn.release();
    }
  }

  /// What takes long, and what is left to be done in the store.
  private Function<JdbcClient, Admission> looked(String name, String password) {
    Account account = accounts.find(name).orElse(null);
    if (account == null || !account.isLocal()) {
      Admission nobody = admitNobody(Account.keptName(name), password);
      return _ -> nobody;
    }
    if (account.isLocked(time.instant())) {
      return _ -> new Admission.Locked(true, false);
    }
    if (!passwords.matches(password, accounts.hashOf(account))) {
      return jdbc -> failed(jdbc, account.name());
    }
    if (account.disabled()) {
      return _ -> new Admission.Disabled();
    }
    return _ -> {
      accounts.forgive(account.name());
      return new Admission.Admitted(account);
    };
  }

  /// As it goes with an account of a wrong password, as long as that takes.
  private Admission admitNobody(String name, String password) {
    if (nobodies.isLocked(name)) {
      return new Admission.Locked(false, false);
    }
    passwords.matchNobodys(password);
    return Accounts.isName(name) && nobodies.failed(name)
        ? new Admission.Locked(false, false)
        : new Admission.Wrong(false);
  }

  private Admission failed(JdbcClient jdbc, String name) {
    jdbc.sql("UPDATE account SET failures = failures + 1 WHERE name = ?").param(name).update();
    int failures =
        jdbc.sql("SELECT failures FROM account WHERE name = ?")
            .param(name)
            .query(Integer.class)
            .single();
    if (failures < FAILURES) {
      return new Admission.Wrong(true);
    }
    Instant until = time.instant().plus(LOCKED_FOR);
    jdbc.sql("UPDATE account SET failures = 0, locked_until = ? WHERE name = ?")
        .params(until.toEpochMilli(), name)
        .update();
    return new Admission.Locked(true, true);
  }
}
