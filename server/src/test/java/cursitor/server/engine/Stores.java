package cursitor.server.engine;

import cursitor.server.store.Place;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// Changes a store behind its back.
final class Stores {
  private Stores() {}

  static void run(Place place, String sql) throws SQLException {
    try (Connection connection = connection(place);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connection(Place place) throws SQLException {
    return switch (place) {
      case Place.Folder(var folder) ->
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
      case Place.Server(var url, var user, var password) ->
          DriverManager.getConnection(url, user, password);
    };
  }
}
