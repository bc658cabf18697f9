package cursitor.server.engine;

import cursitor.server.store.Store;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.encoding.Packed;
import cursitor.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Looks for a text in every cell of every table, packed or not.
final class Trace {
  private static final int DICTIONARIES = 1;

  private Trace() {}

  /// The columns that hold the text, as `table.column`.
  static Set<String> columns(Store store, String text) {
    Set<String> found = new TreeSet<>();
    store.examine((statements, encodings) -> {
      for (String table : tables(statements.connection())) {
        look(statements.connection(), table, text, encodings, found);
      }
      return found;
    });
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (row.next()) {
        tables.add(row.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private static void look(
      Connection connection, String table, String text, Encodings encodings, Set<String> found)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      while (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          if (holds(row.getObject(i), text, encodings)) {
            found.add(table + "." + row.getMetaData().getColumnName(i));
          }
        }
      }
    }
  }

  private static boolean holds(Object cell, String text, Encodings encodings) {
    if (!(cell instanceof byte[] bytes)) {
      return String.valueOf(cell).contains(text);
    }
    boolean holds = contains(bytes, text);
    for (int dictionary = 0; dictionary <= DICTIONARIES; dictionary++) {
      holds |= contains(unpacked(bytes, dictionary, encodings), text);
    }
    return holds;
  }

  /// Nothing where the cell is not packed, or not with this dictionary.
  private static byte[] unpacked(byte[] bytes, int dictionary, Encodings encodings) {
    try {
      return encodings.unpack(new Packed(dictionary, Octets.of(bytes))).bytes();
    } catch (IllegalStateException notPacked) {
      return new byte[0];
    }
  }

  static boolean contains(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
  }
}
