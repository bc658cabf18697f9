package cursitor.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of the bench's own: the generator or the sink.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts a class of this program in a JVM of its own.
  static Child of(Class<?> main, String... arguments) {
    return of(main, List.of("-Xmx384m", "-XX:+UseSerialGC"), arguments);
  }

  /// The same with options for that JVM.
  static Child of(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    try {
      return new Child(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /// The next line it prints. Throws IllegalStateException when it has ended instead.
  String line() {
    try {
      String line = lines.readLine();
      if (line == null) {
        throw new IllegalStateException("ended before it was done; see its error above");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until it has ended by itself. Throws IllegalStateException when it failed.
  void awaitEnd() {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("ended with a failure; see its error above");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("told to stop", e);
    }
  }
}
