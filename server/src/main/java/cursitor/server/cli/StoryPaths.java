package cursitor.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The story files among paths: a file itself, a folder's `*.story` files at any depth.
final class StoryPaths {
  private StoryPaths() {}

  static List<Path> in(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(file -> file.toString().endsWith(".story")).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new WrongUse("there is no .story file in " + paths);
    }
    return files;
  }
}
