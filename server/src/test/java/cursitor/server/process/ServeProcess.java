package cursitor.server.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// `serve`, or another command that listens, in a process of its own, on the class path of the
/// test.
final class ServeProcess {
  private static final String LISTENING = "Listening at ";
  private static final long PATIENCE_SECONDS = 180;

  private final Process process;
  private final Path errors;
  private final BufferedReader lines;
  private final List<String> output = new ArrayList<>();

  private ServeProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// How a process ended that did not begin to serve.
  ///
  /// @param errors the lines it wrote on standard error
  record Ended(int exitCode, List<String> errors) {}

  /// Starts the program and leaves it to itself.
  ///
  /// @param before words to put before the command, such as a shell that sets a limit
  static ServeProcess launch(Path config, String... before) {
    try {
      Path errors = Files.createTempFile(config.getParent(), "serve", ".err");
      List<String> words = new ArrayList<>(List.of(before));
      words.addAll(command(QuickStart.words(), "serve", "--config", config.toString()));
      return started(words, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts any command that listens, and waits until its doors are open.
  ///
  /// @param folder where what it writes on standard error is put
  static Serving listening(Path folder, String... command) {
    try {
      Path errors = Files.createTempFile(folder, "command", ".err");
      ServeProcess started = started(command(QuickStart.words(), command), errors);
      return new Serving(started, started.address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts the program once with further words for the JVM, waits until its doors are open, and
  /// ends it.
  static void once(List<String> options, Path config) throws IOException {
    Path errors = Files.createTempFile(config.getParent(), "once", ".err");
    ServeProcess started =
        started(command(options, "serve", "--config", config.toString()), errors);
    started.address();
    started.stop();
  }

  private static ServeProcess started(List<String> words, Path errors) throws IOException {
    Process process = new ProcessBuilder(words).redirectError(errors.toFile()).start();
    return new ServeProcess(process, errors);
  }

  /// Starts the program and waits until its doors are open.
  static Serving serving(Path config, String... before) {
    ServeProcess started = launch(config, before);
    return new Serving(started, started.address());
  }

  /// Words to put before the command: no file may grow beyond so many blocks of 512 bytes, so that
  /// to the program the disk is full.
  static String[] diskOf(int blocks) {
    return new String[] {"/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"};
  }

  /// A process whose doors are open.
  record Serving(ServeProcess process, URI address) {}

  private static List<String> command(List<String> options, String... command) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData"));
    words.addAll(options);
    words.add("cursitor.server.cli.Cursitor");
    words.addAll(List.of(command));
    return words;
  }

  private URI address() {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        if (line.startsWith(LISTENING)) {
          return URI.create(line.substring(LISTENING.length()).split(";", 2)[0].strip());
        }
      }
      throw new AssertionError("serve did not begin: " + output + errorLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// SIGKILL: nothing of the program runs any more when this returns.
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// SIGTERM: the program ends by itself, and tells what it still has to tell.
  String stopAndListen() {
    // To end the process itself would close what it writes on.
    process.toHandle().destroy();
    String last = lines.lines().collect(Collectors.joining("\n"));
    awaitEnd();
    return last;
  }

  int exitCode() {
    return process.exitValue();
  }

  /// SIGTERM: the program ends by itself.
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /// Waits until the program has ended by itself.
  Ended ended() {
    awaitEnd();
    return new Ended(process.exitValue(), errorLines());
  }

  List<String> errorLines() {
    try {
      return Files.readAllLines(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("serve did not end: " + errorLines());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
