package cursitor.server.cli;

import cursitor.server.app.WebServer;
import cursitor.server.config.ConfigFile;
import cursitor.server.config.Listen;
import cursitor.server.demo.Demo;
import cursitor.server.demo.fare.FareDemo;
import cursitor.server.node.Node;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `train FOLDER`: does once what a node does, so that the JVM can write down which classes and
/// methods that takes. The root script runs it after a build, and nobody else has to.
@Command(
    name = "train",
    hidden = true,
    description = "Does once what a node does, for the JVM to learn from.")
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "an empty folder")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    serve();
    boolean holds;
    try (Demo demo = Demo.open(folder.resolve("demo").toString(), Listen.ANY_LOOPBACK)) {
      holds = demo.run("TRAIN");
    }
    try (FareDemo fare = FareDemo.open(folder.resolve("fare"), Listen.ANY_LOOPBACK)) {
      holds &= fare.run(System.out);
    }
    return holds ? 0 : 1;
  }

  /// The start of a node from its configuration, to the first look at its health and at its
  /// console.
  private void serve() throws IOException, InterruptedException {
    Path config = Files.writeString(folder.resolve("node.yaml"), node(folder.resolve("store")));
    try (Node node = Node.open(ConfigFile.read(config), InstantSource.system());
        WebServer server = WebServer.start(node);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : new String[] {"/actuator/health", "/actuator/prometheus", "/sign-in"}) {
        URI address = server.address().resolve(path);
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      }
    }
  }

  private static String node(Path store) {
    return """
    store: "%s"
    listen: {address: 127.0.0.1, port: 0}
    desks:
      - {id: "90001", kind: court, dmv: CA-DMV}
      - {id: CA-DMV, kind: dmv}
    partners:
      - id: CA-DMV
        address: http://127.0.0.1/exchange
        binding: xml
        key: ours
        retry: {timeout: 30s, attempts: 10, back-off: 60m}
    keys:
      - sha256: "%s"
        organization: "90001"
        roles: [cms, operator]
    limits: {body-bytes: 1048576}
    """
        .formatted(store, "0".repeat(64));
  }
}
