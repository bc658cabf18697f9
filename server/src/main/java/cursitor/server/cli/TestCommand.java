package cursitor.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `test` is done by the script, which has the sources; the jar alone has nothing to test.
@Command(name = "test", description = "Builds everything and runs every check and test.")
final class TestCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new WrongUse("run ./cursitor test in the folder of the sources");
  }
}
