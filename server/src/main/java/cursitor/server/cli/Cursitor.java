package cursitor.server.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program. Exit codes: 0 it holds, 1 it does not, 2 wrong usage.
@Command(
    name = "cursitor",
    description = "Sends the notices courts owe other agencies, and accounts for every one.",
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Cursitor {
  private Cursitor() {}

  public static void main(String[] words) {
    System.exit(new CommandLine(new Cursitor()).execute(words));
  }
}
