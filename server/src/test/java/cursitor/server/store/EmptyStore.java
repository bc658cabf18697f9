package cursitor.server.store;

import cursitor.server.node.Desks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A store in which nothing is kept yet, made once and copied: to make its tables anew for each of
/// hundreds of stories takes as long as to play them.
public final class EmptyStore {
  private static final String FILE = "cursitor.db";
  private static final byte[] TABLES = made();

  private EmptyStore() {}

  /// A copy of it in a new folder.
  public static Place in(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(FILE), TABLES);
      return new Place.Folder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("empty-store");
      Store.open(new Place.Folder(folder), Desks.kinds()).close();
      byte[] tables = Files.readAllBytes(folder.resolve(FILE));
      try (var files = Files.list(folder)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
