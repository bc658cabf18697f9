package cursitor.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder among the temporary files, gone with all that is in it when it is closed: what is kept
/// there may be about people.
record PassingFolder(Path path) implements AutoCloseable {
  static PassingFolder make(String name) throws IOException {
    return new PassingFolder(Files.createTempDirectory(name));
  }

  @Override
  public void close() {
    try {
      for (Path inside : deepestFirst()) {
        Files.delete(inside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + path + " is left behind: delete it.", e);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
