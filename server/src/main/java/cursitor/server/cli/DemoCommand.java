package cursitor.server.cli;

import cursitor.server.config.Listen;
import cursitor.server.demo.Demo;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DemoPeople;
import cursitor.server.demo.fare.FareDemo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: two courts and a DMV, then the four organisations of FARE, and the traffic that shows
/// what they do.
@Command(
    name = "demo",
    description =
        "Runs two courts and a DMV, then a court, JUSTIS, a vendor and an MVD, in one process, and"
            + " shows what they do.")
final class DemoCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8080;

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
      description =
          "where to listen (default: 8080; any free ones with --once); the four nodes of FARE take"
              + " the next four")
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
    boolean holds;
    try (Demo demo = Demo.open(folder.toString(), listen(0, 0))) {
      holds = demo.run(run());
    }
    try (FareDemo fare = FareDemo.open(fare(folder), listen(0, 1))) {
      holds &= fare.run(System.out);
    }
    System.out.println(verdict(holds));
    return holds ? 0 : 1;
  }

  private static Path fare(Path folder) {
    return folder.resolve("fare");
  }

  /// @param usual the port where none is given, 0 for any free one
  /// @param after how many ports after the first
  private Listen listen(int usual, int after) {
    int first = port == null ? usual : port;
    return new Listen(address, first == 0 ? 0 : first + after);
  }

  private static String verdict(boolean holds) {
    return holds ? "All stories hold." : "Not all stories hold.";
  }

  private int listen() throws InterruptedException {
    Path folder = store == null ? Path.of("data/demo") : store;
    Demo demo = Demo.open(folder.toString(), listen(USUAL_PORT, 0));
    FareDemo fare = openBeside(demo, folder);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              fare.close();
              demo.close();
              stopped.countDown();
            }));
    String run = run();
    boolean holds = demo.run(run);
    holds &= fare.run(System.out);
    List<String> left = demo.leaveWork(run);
    DemoPeople people = new DemoPeople();
    demo.admit(people);
    fare.admit(people);
    fare.letRun();
    System.out.println();
    System.out.println("Listening at " + demo.address() + "  (Ctrl-C stops it)");
    System.out.println("  the console is there in a browser; sign in as");
    DemoPeople.directions().forEach(line -> System.out.println("  " + line));
    System.out.println("  and find there, left for them:");
    left.forEach(line -> System.out.println("    " + line));
    for (String organization : List.of(DemoNode.FIRST_COURT, DemoNode.SECOND_COURT, DemoNode.DMV)) {
      System.out.println("  key of " + organization + ": " + DemoNode.keyOf(organization));
    }
    System.out.println("  records: " + folder + "  (./cursitor verify --store " + folder + ")");
    fare.directions().forEach(System.out::println);
    System.out.println();
    System.out.println(verdict(holds));
    stopped.await();
    return holds ? 0 : 1;
  }

  private FareDemo openBeside(Demo demo, Path folder) {
    try {
      return FareDemo.open(fare(folder), listen(USUAL_PORT, 1));
    } catch (RuntimeException e) {
      demo.close();
      throw e;
    }
  }

  /// Short, and later runs have others.
  private static String run() {
    return Long.toString(System.currentTimeMillis() / 1000 % 10_000_000, 36)
        .toUpperCase(Locale.ROOT);
  }
}
