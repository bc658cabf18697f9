package cursitor.server.store.sql;

import cursitor.server.store.StoreFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// What SQLite's errors mean for an operator.
final class SqliteErrors {
  private SqliteErrors() {}

  /// The driver brings its library packed, and unpacks it at each start.
  static StoreFailure noRoomForLibrary(SQLException error) {
    return new StoreFailure(
        "the disk that holds the folder "
            + System.getProperty("java.io.tmpdir")
            + " is full or may not be written; the database's library needs some space there",
        true,
        error);
  }

  static StoreFailure explain(SQLiteException error, Path file) {
    int primary = error.getResultCode().code & 0xff;
    return switch (primary) {
      case 5, 6 ->
          new StoreFailure(
              file + " is locked by another program; end that program, then try again",
              true,
              error);
      case 8 ->
          new StoreFailure(
              file + " cannot be written; make it and its folder writable for this user",
              false,
              error);
      case 10 ->
          new StoreFailure(
              "the disk that holds " + file + " failed; check it and the space left on it",
              true,
              error);
      case 11 ->
          new StoreFailure(
              file + " is damaged; put a backup in its place and run verify", false, error);
      case 13 ->
          new StoreFailure(
              "the disk that holds " + file + " is full; free some space, then try again",
              true,
              error);
      case 14 ->
          new StoreFailure(
              file + " cannot be opened; check that this user may read and write the folder",
              false,
              error);
      case 18, 19, 20 ->
          StoreFailure.ofContent(
              "the store " + file + " does not take a row (SQLite " + primary + ")", error);
      case 26 ->
          new StoreFailure(
              file + " is no database; name another data folder, or put a backup in its place",
              false,
              error);
      default -> new StoreFailure("the store " + file + " failed; see the log", false, error);
    };
  }
}
