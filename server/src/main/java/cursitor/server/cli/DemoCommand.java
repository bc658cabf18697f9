package cursitor.server.cli;

import cursitor.server.config.Listen;
import cursitor.server.demo.Demo;
import cursitor.server.demo.DemoNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: two courts and a DMV in one process, and the traffic that shows what they do.
@Command(
    name = "demo",
    description = "Runs two courts and a DMV in one process and shows what they do.")
final class DemoCommand implements Callable<Integer> {
  @Option(names = "--once", description = "run the sample traffic to its end and stop")
  private boolean once;

  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      description = "where it keeps its records (default: data/demo; a passing folder with --once)")
  private @Nullable Path store;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      description = "where to listen (default: ${DEFAULT-VALUE})")
  private String address = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "where to listen (default: 8080; any free one with --once)")
  private @Nullable Integer port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return once ? once() : listen();
  }

  private int once() throws IOException {
    if (store != null) {
      return once(store);
    }
    try (PassingFolder folder = PassingFolder.make("cursitor-demo")) {
      return once(folder.path());
    }
  }

  private int once(Path folder) {
    try (Demo demo = Demo.open(folder.toString(), new Listen(address, port == null ? 0 : port))) {
      boolean holds = demo.run(run());
      System.out.println(holds ? "All stories hold." : "Not all stories hold.");
      return holds ? 0 : 1;
    }
  }

  private int listen() throws InterruptedException {
    String folder = store == null ? "data/demo" : store.toString();
    Demo demo = Demo.open(folder, new Listen(address, port == null ? 8080 : port));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              demo.close();
              stopped.countDown();
            }));
    boolean holds = demo.run(run());
    System.out.println();
    System.out.println("Listening at " + demo.address() + "  (Ctrl-C stops it)");
    for (String organization : List.of(DemoNode.FIRST_COURT, DemoNode.SECOND_COURT, DemoNode.DMV)) {
      System.out.println("  key of " + organization + ": " + DemoNode.keyOf(organization));
    }
    System.out.println("  records: " + folder + "  (./cursitor verify, ./cursitor case KEY)");
    if (!holds) {
      System.out.println("Not all stories hold.");
    }
    stopped.await();
    return holds ? 0 : 1;
  }

  /// Short, and later runs have others.
  private static String run() {
    return Long.toString(System.currentTimeMillis() / 1000 % 10_000_000, 36)
        .toUpperCase(Locale.ROOT);
  }
}
