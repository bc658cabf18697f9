package cursitor.server.cli;

import cursitor.server.config.PolicySet;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.policy.KeptVersion;
import cursitor.server.console.policy.PolicyBook;
import cursitor.server.console.policy.Use;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `policy`: which versions of the policy a node uses from when, also while it is down.
@Command(
    name = "policy",
    description = "Lists the versions of the policy of a node, and takes a scheduled one back.",
    subcommands = {PolicyCommand.ListAll.class, PolicyCommand.Withdraw.class},
    synopsisSubcommandLabel = "COMMAND")
final class PolicyCommand extends CommandGroup {
  private static final String BY = "the command line";

  /// `policy list`.
  @Command(name = "list", description = "Lists which version is used from when.")
  static final class ListAll implements Callable<Integer> {
    @Mixin private ConsoleOption console = new ConsoleOption();

    @Override
    public Integer call() throws IOException {
      return console.with(open -> {
        for (PolicySet set : PolicySet.values()) {
          for (Use use : open.policies().uses(set)) {
            boolean fits = !use.stands() || open.policies().versions().isReadable(use.digest());
            System.out.println(
                PolicyUses.line(use, open.time().instant())
                    + (fits ? "" : "; THIS PROGRAM CANNOT READ IT"));
          }
        }
        return 0;
      });
    }
  }

  /// `policy withdraw NUMBER`.
  @Command(
      name = "withdraw",
      description = {
        "Takes a scheduled version back that has not begun, or that this program cannot read.",
        "The node need not run; one that runs follows within seconds."
      })
  static final class Withdraw implements Callable<Integer> {
    @Mixin private ConsoleOption console = new ConsoleOption();

    @Parameters(paramLabel = "NUMBER", description = "as policy list has it")
    private long number;

    @Override
    public Integer call() throws IOException {
      return console.with(open -> {
        Instant now = open.time().instant();
        Use taken = open.policies().withdrawOffline(number, BY, now).orElse(null);
        if (taken == null) {
          System.out.println(
              "Nothing is withdrawn: "
                  + number
                  + " is no scheduled version, or it has begun and can be read. Schedule another"
                  + " version on the page Policy; policy list names them.");
          return 1;
        }
        open.audit()
            .add(
                "",
                Deed.POLICY_WITHDRAWN,
                taken.set().title()
                    + " "
                    + taken.name()
                    + " "
                    + KeptVersion.mark(taken.digest())
                    + ", on "
                    + BY);
        System.out.println(
            "Withdrawn: %s %s. %s"
                .formatted(
                    taken.set().title(), taken.name(), next(open.policies(), taken.set(), now)));
        return 0;
      });
    }

    private static String next(PolicyBook book, PolicySet set, Instant now) {
      return book.inForce(set, now)
          .filter(Use::isScheduled)
          .map(use -> "What is decided now is decided by " + use.name() + ".")
          .orElse("What is decided now is decided by the configured tables.");
    }
  }
}
