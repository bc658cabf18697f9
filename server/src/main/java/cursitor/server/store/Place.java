package cursitor.server.store;

import java.nio.file.Path;

/// Where a store lives.
public sealed interface Place {

  /// A folder of this machine; SQLite keeps its files there. Created where it does not exist.
  record Folder(Path path) implements Place {}

  /// A PostgreSQL database.
  ///
  /// @param url begins with `jdbc:postgresql:`
  record Server(String url, String user, String password) implements Place {
    @Override
    public String toString() {
      return url + " as " + user;
    }
  }
}
