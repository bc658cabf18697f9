package cursitor.server.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The row an answer stands on, its columns by name. Where a column stands is looked up once for
/// each statement, for drivers look anew in each answer.
public final class Cells {
  private final ResultSet row;
  private final Map<String, Integer> places;

  Cells(ResultSet row, Map<String, Integer> places) {
    this.row = row;
    this.places = places;
  }

  static Map<String, Integer> noPlaces() {
    return new HashMap<>();
  }

  public long getLong(String column) throws SQLException {
    return row.getLong(place(column));
  }

  public int getInt(String column) throws SQLException {
    return row.getInt(place(column));
  }

  public String getString(String column) throws SQLException {
    return row.getString(place(column));
  }

  public byte[] getBytes(String column) throws SQLException {
    return row.getBytes(place(column));
  }

  public boolean isNull(String column) throws SQLException {
    return row.getObject(place(column)) == null;
  }

  private int place(String column) throws SQLException {
    Integer place = places.get(column);
    if (place == null) {
      place = row.findColumn(column);
      places.put(column, place);
    }
    return place;
  }
}
