package cursitor.story.dmv907;

import cursitor.story.StoryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The stories and pages under `spec/`.
final class Corpus {
  static final Path SPEC = Path.of("..", "spec");

  private Corpus() {}

  static List<StoryFile> files() {
    try (Stream<Path> paths = Files.walk(SPEC.resolve("dmv907"))) {
      return paths
          .filter(path -> path.toString().endsWith(".story"))
          .sorted()
          .map(path -> StoryFile.parse(path.getFileName().toString(), text(path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
