package cursitor.server.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that does nothing itself: alone it names what it can be told to do.
abstract class CommandGroup implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec here = Objects.requireNonNull(spec, "the parser of the command line gives it");
    throw new ParameterException(
        here.commandLine(), "say what to do: " + String.join(", ", here.subcommands().keySet()));
  }
}
