package cursitor.server.store;

import cursitor.server.console.store.ConsoleStore;
import cursitor.server.node.Desks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A store in which nothing is kept yet, made once and copied: to make its tables anew for each of
/// hundreds of stories takes as long as to play them.
public final class EmptyStore {
  private static final String STORE = "cursitor.db";
  private static final String CONSOLE = "console.db";
  private static final byte[] TABLES =
      made(STORE, folder -> Store.open(folder, Desks.kinds()).close());

  private EmptyStore() {}

  private static final class Console {
    private static final byte[] TABLES = made(CONSOLE, folder -> ConsoleStore.open(folder).close());
  }

  private interface Making {
    void in(Place.Folder folder);
  }

  /// A copy of it in a new folder.
  public static Place in(Path folder) {
    return copied(STORE, TABLES, folder);
  }

  /// The same for a node with a console, in a folder that may be that of an earlier one.
  public static void forNode(Path folder) {
    if (!Files.exists(folder.resolve(CONSOLE))) {
      copied(CONSOLE, Console.TABLES, folder);
    }
    if (!Files.exists(folder.resolve(STORE))) {
      copied(STORE, TABLES, folder);
    }
  }

  private static Place copied(String file, byte[] tables, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), tables);
      return new Place.Folder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] made(String file, Making making) {
    try {
      Path folder = Files.createTempDirectory("empty-store");
      making.in(new Place.Folder(folder));
      byte[] tables = Files.readAllBytes(folder.resolve(file));
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
