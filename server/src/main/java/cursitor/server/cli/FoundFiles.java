package cursitor.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files among paths: a file itself, a folder's files of an ending at any depth. None at all is
/// wrong usage: nothing would have been looked at, and it would seem to hold.
final class FoundFiles {
  private FoundFiles() {}

  /// @param ending such as `.story`
  static List<Path> in(List<Path> paths, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(file -> file.toString().endsWith(ending)).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new WrongUse("there is no " + ending + " file in " + paths);
    }
    return files;
  }
}
