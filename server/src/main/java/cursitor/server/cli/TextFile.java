package cursitor.server.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the files a command is given.
final class TextFile {
  private TextFile() {}

  /// The text of a file in UTF-8.
  static String read(Path file) throws IOException {
    try {
      return Files.readString(one(file));
    } catch (CharacterCodingException e) {
      throw new WrongUse(file + " is not written in UTF-8; write it in UTF-8");
    }
  }

  /// The file itself, which is no folder.
  static Path one(Path file) {
    if (Files.isDirectory(file)) {
      throw new WrongUse(file + " is a folder; name a file in it");
    }
    return file;
  }
}
