package cursitor.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program under measurement: `./cursitor serve` on a fresh folder, as a user starts it.
final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path script;
  private final Process process;
  private final Path folder;
  private final int port;
  private final double readySeconds;

  private Program(Path script, Process process, Path folder, int port, double readySeconds) {
    this.script = script;
    this.process = process;
    this.folder = folder;
    this.port = port;
    this.readySeconds = readySeconds;
  }

  /// Starts it and waits until it says that it is ready.
  ///
  /// @param javaOptions what is added to the options of the root script
  static Program start(Path script, Path folder, NodeFile node, String javaOptions) {
    try {
      int port = freePort();
      Path config = Files.writeString(folder.resolve("node.yml"), node.text(folder, port));
      ProcessBuilder builder =
          new ProcessBuilder(script.toString(), "serve", "--config", config.toString());
      builder.environment().put("CURSITOR_JAVA_OPTS", gcLog(folder) + " " + javaOptions);
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("program.log").toFile());
      long start = System.nanoTime();
      Process process = builder.start();
      awaitHealth(process, folder, port);
      return new Program(script, process, folder, port, (System.nanoTime() - start) / 1e9);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  int port() {
    return port;
  }

  double readySeconds() {
    return readySeconds;
  }

  /// Ends it in good order: what stands in the write-ahead log is brought into the database.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the program did not end when asked to");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }

  /// Has the program prove from what it kept that nothing was lost or doubled, once it has ended.
  /// Throws IllegalStateException where it does not hold.
  void verify() {
    try {
      Process verify =
          new ProcessBuilder(script.toString(), "verify", "--store", store().toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("verify.log").toFile())
              .start();
      if (verify.waitFor() != 0) {
        throw new IllegalStateException(
            "verify says:\n" + Files.readString(folder.resolve("verify.log")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }

  /// Removes what it kept, once all is read from it. After a failure it stays, to be looked at.
  void forget() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path store() {
    return folder.resolve(NodeFile.STORE);
  }

  /// The size of everything it keeps, in bytes.
  long storedBytes() {
    try (Stream<Path> files = Files.walk(store())) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The fullest its heap has been, in MiB, by its log of collections.
  double peakHeapMib() {
    try (Stream<String> lines = Files.lines(folder.resolve("gc.log"))) {
      return lines
          .filter(line -> line.contains("->"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll(".* (\\d+)M->.*", "$1")))
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String gcLog(Path folder) {
    return "-Xlog:gc:file=" + folder.resolve("gc.log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitHealth(Process process, Path folder, int port) throws IOException {
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!healthy(client, health)) {
        if (!process.isAlive() || System.nanoTime() > giveUpAt) {
          process.destroyForcibly();
          throw new IllegalStateException(
              "the program did not start:\n" + Files.readString(folder.resolve("program.log")));
        }
        Thread.sleep(20);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }

  private static boolean healthy(HttpClient client, URI health) throws InterruptedException {
    try {
      return client
              .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
