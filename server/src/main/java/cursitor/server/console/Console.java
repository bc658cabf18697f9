package cursitor.server.console;

import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Doorkeeper;
import cursitor.server.console.account.Passwords;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.policy.PolicyBook;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.store.Place;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the console of a node keeps: accounts, audit, and what people arrange for themselves. It
/// needs no web server; `cursitor account` opens it too.
public final class Console implements AutoCloseable {
  /// The account that is there from the first start on.
  public static final String FIRST_ACCOUNT = "admin";

  private final ConsoleStore store;
  private final InstantSource time;
  private final Accounts accounts;
  private final Doorkeeper doorkeeper;
  private final Audit audit;
  private final PolicyBook policies;

  private Console(ConsoleStore store, InstantSource time) {
    this.store = store;
    this.time = time;
    accounts = new Accounts(store);
    doorkeeper = new Doorkeeper(store, time, accounts);
    audit = new Audit(store, time);
    policies = new PolicyBook(store);
  }

  /// Opens what there is beside the node's store, or begins it.
  ///
  /// @param time of the people, also where the node lives under a clock that is moved
  /// @throws cursitor.server.store.StoreFailure with one line that says what to do
  public static Console open(Place place, InstantSource time) {
    return new Console(ConsoleStore.open(place), time);
  }

  /// Where there is no account yet, makes that of an administrator.
  ///
  /// @return its password, which has to be changed at the first sign-in; nothing where there are
  ///   accounts already
  public Optional<String> begin() {
    if (!accounts.areNone()) {
      return Optional.empty();
    }
    String password = Passwords.random();
    String hash = accounts.hashed(password);
    boolean made =
        change(
            () ->
                accounts.addHashed(FIRST_ACCOUNT, ConsoleRole.ADMINISTRATOR, Set.of(), hash, true),
            () -> audit.add("", Deed.ACCOUNT_ADDED, FIRST_ACCOUNT + ", at the first start"));
    return made ? Optional.of(password) : Optional.empty();
  }

  /// Changes what the console keeps and writes down who did: both are kept, or neither is. Whatever
  /// takes long or leads out of the console's tables is done before or behind.
  ///
  /// @param change says whether it changed anything; where it did not, nothing is written down
  /// @return what it said
  public boolean change(BooleanSupplier change, Runnable row) {
    return together(() -> {
      boolean did = change.getAsBoolean();
      if (did) {
        row.run();
      }
      return did;
    });
  }

  /// The same of a change that has a result.
  public <R> R together(Supplier<R> changeAndRow) {
    return store.together(_ -> changeAndRow.get());
  }

  public Accounts accounts() {
    return accounts;
  }

  public Doorkeeper doorkeeper() {
    return doorkeeper;
  }

  public Audit audit() {
    return audit;
  }

  /// The versions of the policy.
  public PolicyBook policies() {
    return policies;
  }

  public InstantSource time() {
    return time;
  }

  /// The tables for what people arrange for themselves.
  public ConsoleStore store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
  }
}
