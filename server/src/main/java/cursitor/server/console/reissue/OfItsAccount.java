package cursitor.server.console.reissue;

import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.reissue.Run.State;
import java.util.Set;

/// A run goes on as long as the account it goes on for may have it done.
record OfItsAccount(Runs runs, Console console) implements Runner.Permit {
  /// Who begins, stops and goes on with runs.
  static final Set<ConsoleRole> ROLES = Set.of(ConsoleRole.SUPERVISOR, ConsoleRole.OPERATOR);

  @Override
  public boolean holds(Run run) {
    return console.accounts().stillMay(run.account(), run.choice().desk(), ROLES);
  }

  @Override
  public void withdraw(Run run) {
    console.change(
        () -> runs.become(run.id(), State.RUNNING, State.STOPPED),
        () ->
            console
                .audit()
                .add("", Deed.REISSUE_STOPPED, run.words() + ", whose account may not any more"));
  }
}
