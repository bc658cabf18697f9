package cursitor.server.cli;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `account`: who may sign in at the console, also while the node runs.
@Command(
    name = "account",
    description = "Keeps the accounts of the console.",
    subcommands = {
      AccountCommand.Add.class,
      AccountCommand.Password.class,
      AccountCommand.Lock.class,
      AccountCommand.Unlock.class,
      AccountCommand.ListAll.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class AccountCommand extends CommandGroup {
  /// Behind what the audit says was done.
  static final String BY = ", on the command line";

  /// `account add NAME --role ROLE`.
  @Command(
      name = "add",
      description = "Adds an account; its password is asked for, or read from standard input.")
  static final class Add implements Callable<Integer> {
    @Mixin private ConsoleOption console = new ConsoleOption();

    @Parameters(paramLabel = "NAME", description = "2 to 40 small letters, digits, . _ and -")
    private String name = "";

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    private ConsoleRole role = ConsoleRole.AUDITOR;

    @Option(
        names = "--court",
        paramLabel = "ID",
        description = "the court of a clerk or a supervisor; may be repeated")
    private List<String> courts = List.of();

    @Override
    public Integer call() throws IOException {
      if (!Accounts.isName(name)) {
        throw new WrongUse(
            "a name has 2 to 40 small letters, digits, dots, dashes and underscores, a letter first");
      }
      if (role == ConsoleRole.CLERK && courts.isEmpty()) {
        throw new WrongUse("a clerk works for a court: name it with --court");
      }
      if (!role.hasCourts() && !courts.isEmpty()) {
        throw new WrongUse("only clerks and supervisors are for certain courts; leave --court out");
      }
      Set<OrganizationId> ids =
          courts.stream().map(OrganizationId::new).collect(Collectors.toSet());
      return console.with(open -> {
        String password = Typed.freshPassword(name);
        String hash = open.accounts().hashed(password);
        if (!open.change(
            () -> open.accounts().addHashed(name, role, ids, hash, true),
            () -> open.audit().add("", Deed.ACCOUNT_ADDED, name + BY))) {
          System.out.println("There is an account " + name + " already.");
          return 1;
        }
        System.out.println(
            name + " may sign in, and chooses a password of their own at the first sign-in.");
        return 0;
      });
    }
  }

  /// `account password NAME`.
  @Command(
      name = "password",
      description = "Gives an account another password, to be changed at the next sign-in.")
  static final class Password extends AccountChange {
    Password() {
      super(Deed.PASSWORD_CHANGED, "has another password. All sessions of the account end.");
    }

    @Override
    BooleanSupplier change(Accounts accounts, String account) throws IOException {
      String hash = accounts.hashed(Typed.freshPassword(account));
      return () -> accounts.changeHashed(account, hash, true);
    }
  }

  /// `account lock NAME`.
  @Command(name = "lock", description = "Shuts an account and ends its sessions.")
  static final class Lock extends AccountChange {
    Lock() {
      super(Deed.ACCOUNT_LOCKED, "is shut.");
    }

    @Override
    BooleanSupplier change(Accounts accounts, String account) {
      return () -> accounts.lock(account);
    }
  }

  /// `account unlock NAME`.
  @Command(name = "unlock", description = "Lets an account in again, whatever had shut it.")
  static final class Unlock extends AccountChange {
    Unlock() {
      super(Deed.ACCOUNT_UNLOCKED, "may sign in again.");
    }

    @Override
    BooleanSupplier change(Accounts accounts, String account) {
      return () -> accounts.unlock(account);
    }
  }

  /// `account list`.
  @Command(name = "list", description = "Lists the accounts.")
  static final class ListAll implements Callable<Integer> {
    @Mixin private ConsoleOption console = new ConsoleOption();

    @Override
    public Integer call() throws IOException {
      return console.with(open -> {
        for (Account account : open.accounts().all()) {
          System.out.println(
              "%-20s  %-13s  %-20s  %s"
                  .formatted(
                      account.name(),
                      account.role().word(),
                      account.courtsInOrder().stream()
                          .map(OrganizationId::value)
                          .collect(Collectors.joining(" ")),
                      state(account)));
        }
        return 0;
      });
    }

    private static String state(Account account) {
      if (account.disabled()) {
        return "shut";
      }
      if (account.isLocked(Instant.now())) {
        return "locked until " + account.lockedUntil();
      }
      return account.passwordDue() ? "has to change the password" : "";
    }
  }
}
