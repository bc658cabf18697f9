package cursitor.server.cli;

import cursitor.server.console.account.Account;
import cursitor.server.console.account.Accounts;
import cursitor.server.console.audit.Deed;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A change of one account that must be there: what is done, what the audit calls it, and what is
/// said then.
abstract class AccountChange implements Callable<Integer> {
  @Mixin private ConsoleOption console = new ConsoleOption();

  @Parameters(paramLabel = "NAME")
  private String name = "";

  private final Deed deed;
  private final String then;

  /// @param then what holds of the account afterwards, behind its name
  AccountChange(Deed deed, String then) {
    this.deed = deed;
    this.then = then;
  }

  /// The change of an account that is there; what takes long is done before it is given.
  ///
  /// @return is false where the account is gone meanwhile
  abstract BooleanSupplier change(Accounts accounts, String account) throws IOException;

  @Override
  public Integer call() throws IOException {
    return console.with(open -> {
      String kept = open.accounts().find(name).map(Account::name).orElse("");
      if (kept.isEmpty()
          || !open.change(
              change(open.accounts(), kept),
              () -> open.audit().add("", deed, kept + AccountCommand.BY))) {
        System.out.println("There is no account " + name + "; account list names them.");
        return 1;
      }
      System.out.println(kept + " " + then);
      return 0;
    });
  }
}
