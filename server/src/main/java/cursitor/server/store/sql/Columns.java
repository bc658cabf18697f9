package cursitor.server.store.sql;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.encoding.Packed;
import cursitor.wire.Octets;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// How values stand in columns: ids as 16 bytes, times as milliseconds, constants by their place.
public final class Columns {
  private Columns() {}

  public static Octets octets(UUID id) {
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Octets.of(bytes.array());
  }

  public static Octets octets(MessageId id) {
    return octets(id.value());
  }

  public static UUID uuid(Cells row, String column) throws SQLException {
    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  public static Octets octets(Cells row, String column) throws SQLException {
    return Octets.of(row.getBytes(column));
  }

  /// Compressed bytes, with the version of their dictionary in the column of that name.
  public static Packed packed(Cells row, String column) throws SQLException {
    return new Packed(row.getInt("dictionary"), octets(row, column));
  }

  public static Instant instant(Cells row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  /// The place of a constant in its enum. The enums kept this way are only ever appended to.
  @SuppressWarnings("EnumOrdinal")
  public static int place(Enum<?> constant) {
    return constant.ordinal();
  }

  /// The constant in this place; throws IllegalStateException where there is none.
  public static <E extends Enum<E>> E constant(Class<E> type, int place) {
    E[] constants = type.getEnumConstants();
    if (place < 0 || place >= constants.length) {
      throw new IllegalStateException("no " + type.getSimpleName() + " has the place " + place);
    }
    return constants[place];
  }

  public static Standing standing(Cells row) throws SQLException {
    return constant(Standing.class, row.getInt("standing"));
  }

  public static OperatingMode mode(Cells row) throws SQLException {
    return constant(OperatingMode.class, row.getInt("mode"));
  }

  public static Flow flow(Cells row) throws SQLException {
    return new Flow(
        new OrganizationId(row.getString("desk")),
        new OrganizationId(row.getString("partner")),
        row.getString("exchange"),
        constant(Direction.class, row.getInt("direction")),
        mode(row));
  }

  /// The key of a case file joined with its drawer.
  public static CaseKey key(Cells row) throws SQLException {
    return new CaseKey(
        new OrganizationId(row.getString("desk")),
        mode(row),
        row.getString("kind"),
        row.getString("name"));
  }
}
