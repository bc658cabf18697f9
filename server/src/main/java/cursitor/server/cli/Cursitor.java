package cursitor.server.cli;

import cursitor.server.app.Logs;
import cursitor.server.config.StartFailure;
import cursitor.server.store.StoreFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program. Exit codes: 0 it holds, 1 it does not, 2 wrong usage.
@Command(
    name = "cursitor",
    description = "Sends the notices courts owe other agencies, and accounts for every one.",
    mixinStandardHelpOptions = true,
    versionProvider = Cursitor.Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      SendCommand.class,
      LoadCommand.class,
      PlayCommand.class,
      CheckCommand.class,
      CaseCommand.class,
      EvidenceCommand.class,
      VerifyCommand.class,
      PartnerCommand.class,
      ReconcileCommand.class,
      AccountCommand.class,
      PolicyCommand.class,
      SimulateCommand.class,
      TestCommand.class,
      TrainCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Cursitor {
  private Cursitor() {}

  public static void main(String[] words) {
    Logs.begin();
    System.exit(run(words));
  }

  /// Runs one command and gives its exit code.
  static int run(String... words) {
    return commandLine().execute(words);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Cursitor())
        .setExecutionExceptionHandler(Cursitor::failed)
        .setExecutionStrategy(Cursitor::runLast)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /// Help that is asked for does not hide a word nobody knows.
  private static int runLast(ParseResult words) {
    ParseResult last = words;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (!last.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(last.commandSpec().commandLine(), last.unmatched());
    }
    return new RunLast().execute(words);
  }

  /// The version the program was built as.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream file =
          Objects.requireNonNull(Version.class.getResourceAsStream("/cursitor/server/version"))) {
        return new String[] {
          "cursitor " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()
        };
      }
    }
  }

  /// What the world does to us ends in one line that says what to do; a defect of ours in one that
  /// says where it happened, without its text, which may quote somebody's data.
  private static int failed(Exception failure, CommandLine command, ParseResult words) {
    String line =
        switch (failure) {
          case StartFailure e -> e.getMessage();
          case StoreFailure e -> e.getMessage();
          case WrongUse e -> e.getMessage();
          case NoSuchFileException e -> "There is no file " + e.getFile() + ".";
          case IOException e -> sentence(e);
          case UncheckedIOException e -> sentence(e);
          default -> defect(failure);
        };
    command.getErr().println("cursitor: " + line);
    return failure instanceof WrongUse ? 2 : 1;
  }

  private static String defect(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return "a defect of this program stopped it: "
        + e.getClass().getName()
        + " at "
        + (trace.length == 0 ? "an unknown place" : trace[0])
        + "; tell those who keep it.";
  }

  private static String sentence(Exception e) {
    String reason = e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
