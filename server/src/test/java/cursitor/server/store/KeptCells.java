package cursitor.server.store;

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

/// Every cell of every table of a store, also as it reads when it is unpacked.
public final class KeptCells {
  private static final int DICTIONARIES = 2;

  private KeptCells() {}

  /// One value.
  ///
  /// @param column where it stands, as `table.column`
  /// @param bytes as they are kept
  /// @param texts what they may mean
  public record Cell(String column, Octets bytes, List<String> texts) {
    public boolean holds(String text) {
      return texts.stream().anyMatch(each -> each.contains(text));
    }
  }

  public static List<Cell> of(Store store) {
    return store.examine((statements, encodings) -> {
      List<Cell> cells = new ArrayList<>();
      for (String table : tables(statements.connection())) {
        add(cells, statements.connection(), table, encodings);
      }
      return cells;
    });
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

  private static void add(
      List<Cell> cells, Connection connection, String table, Encodings encodings)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      while (row.next()) {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String column = table + "." + row.getMetaData().getColumnName(i);
          cells.add(cell(column, row.getObject(i), encodings));
        }
      }
    }
  }

  private static Cell cell(String column, Object value, Encodings encodings) {
    if (!(value instanceof byte[] bytes)) {
      String text = String.valueOf(value);
      return new Cell(column, Octets.ofText(text), List.of(text));
    }
    List<String> texts = new ArrayList<>();
    texts.add(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int dictionary = 0; dictionary <= DICTIONARIES; dictionary++) {
      texts.add(unpacked(bytes, dictionary, encodings));
    }
    return new Cell(column, Octets.of(bytes), texts);
  }

  /// Nothing where the cell is not packed, or not with this dictionary.
  private static String unpacked(byte[] bytes, int dictionary, Encodings encodings) {
    try {
      return encodings.unpack(new Packed(dictionary, Octets.of(bytes))).text();
    } catch (IllegalStateException notPacked) {
      return "";
    }
  }
}
