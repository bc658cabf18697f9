package cursitor.server.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What lets the JVM start the program with two thirds of the work: its classes in jars, and an
/// archive of those a start needs. Made once for a build, by whichever test process comes first.
final class QuickStart {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /// Where the archive does not fit, the program starts as slowly as without.
  private static final List<String> SILENT = List.of("-Xlog:cds*=off", "-Xlog:aot*=off");

  private static final List<String> WORDS = made();

  private QuickStart() {}

  /// The words between `java` and the program's main class.
  static List<String> words() {
    return WORDS;
  }

  private static List<String> made() {
    try (FileChannel lock =
            FileChannel.open(
                TARGET.resolve("quick-start.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = lock.lock()) {
      List<Path> classPath =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .filter(Files::exists)
              .toList();
      Path folder = TARGET.resolve("quick-start-" + Long.toHexString(edition(classPath)));
      String jars = jars(classPath, folder);
      Path archive = folder.resolve("classes.jsa");
      if (!Files.exists(archive)) {
        archive(folder, archive, jars);
      }
      List<String> words = new ArrayList<>(SILENT);
      words.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-cp", jars));
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Another number where any class is another.
  private static long edition(List<Path> classPath) throws IOException {
    long edition = classPath.hashCode();
    for (Path folder : classPath.stream().filter(Files::isDirectory).toList()) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted().toList()) {
          edition = 31 * edition + Files.getLastModifiedTime(file).toMillis();
        }
      }
    }
    return edition;
  }

  /// The class path with a jar for each folder of classes: only of jars can there be an archive.
  private static String jars(List<Path> classPath, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> jars = new ArrayList<>();
    for (Path each : classPath) {
      Path jar = each;
      if (Files.isDirectory(each)) {
        jar = folder.resolve("classes-" + jars.size() + ".jar");
        pack(each, jar);
      }
      jars.add(jar);
    }
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static void pack(Path folder, Path jar) {
    if (Files.exists(jar)) {
      return;
    }
    int ended =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-c",
                "-0",
                "-f",
                jar.toString(),
                "-C",
                folder.toString(),
                ".");
    if (ended != 0) {
      throw new AssertionError("the classes could not be packed");
    }
  }

  private static void archive(Path folder, Path archive, String jars) throws IOException {
    Path config = Config.write(folder, folder.resolve("store"), 0);
    List<String> options = new ArrayList<>(SILENT);
    options.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", jars));
    ServeProcess.once(options, config);
  }
}
