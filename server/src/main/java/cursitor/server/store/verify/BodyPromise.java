package cursitor.server.store.verify;

import cursitor.server.store.encoding.Digests;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;

/// The bytes of every message can be unpacked and are those that came or went.
final class BodyPromise implements Promise {

  @Override
  public String sentence() {
    return "The bytes of every message are those that came or went.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    statements.each(
        """
        SELECT b.number, b.dictionary, b.bytes, COALESCE(b.digest, m.digest) AS digest
        FROM body b LEFT JOIN message m ON m.number = b.number ORDER BY b.number
        """,
        row -> {
          if (row.getBytes("digest") == null || !intact(row, encodings)) {
            findings.add("they are not for receipt " + row.getLong("number"));
          }
        });
  }

  private static boolean intact(Cells row, Encodings encodings) throws SQLException {
    try {
      Octets bytes = encodings.unpack(Columns.packed(row, "bytes"));
      return Digests.of(bytes).equals(Columns.octets(row, "digest"));
    } catch (IllegalStateException damaged) {
      return false;
    }
  }
}
