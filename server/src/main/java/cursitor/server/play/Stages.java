package cursitor.server.play;

import cursitor.server.store.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders for the stores of stories, gone when the last story is told.
public final class Stages implements AutoCloseable {
  private final Path folder;
  private int count;

  private Stages(Path folder) {
    this.folder = folder;
  }

  /// Makes them in the folder for temporary files.
  public static Stages make() throws IOException {
    return new Stages(Files.createTempDirectory("cursitor-play"));
  }

  /// A folder nothing has been kept in.
  public Place next() {
    count++;
    return new Place.Folder(folder.resolve("story-" + count));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
