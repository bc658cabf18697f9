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
    /// The address for people and logs: without parameters, for what is mistyped among them may be
    /// part of a password.
    public String shown() {
      int query = url.indexOf('?');
      return (query < 0 ? url : url.substring(0, query)).replaceFirst("//[^/]*@", "//");
    }

    @Override
    public String toString() {
      return shown() + " as " + user;
    }
  }
}
