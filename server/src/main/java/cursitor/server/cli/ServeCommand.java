package cursitor.server.cli;

import cursitor.server.app.WebServer;
import cursitor.server.config.ConfigFile;
import cursitor.server.config.NodeConfig;
import cursitor.server.console.Console;
import cursitor.server.node.Node;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve --config FILE`: runs a node until it is told to stop.
@Command(name = "serve", description = "Runs the desks of a configuration until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "what the node hosts, as YAML; docs/operating.md has an example")
  private Path config = Path.of("");

  @Override
  public Integer call() throws InterruptedException {
    NodeConfig read = ConfigFile.read(config);
    CountDownLatch stopped = new CountDownLatch(1);
    Node node = Node.open(read, InstantSource.system());
    WebServer server = open(node);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              node.close();
              stopped.countDown();
            }));
    Optional<String> first =
        read.console().hasLocalAccounts() ? server.console().begin() : Optional.empty();
    System.out.println("Listening at " + server.address());
    first.ifPresent(password ->
        System.out.println(
            "The console has no accounts yet. Sign in there as "
                + Console.FIRST_ACCOUNT
                + " with the password "
                + password
                + " (it is shown this once, and you choose your own then)."));
    stopped.await();
    return 0;
  }

  private static WebServer open(Node node) {
    try {
      return WebServer.start(node);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }
}
