package cursitor.server.store.verify;

import cursitor.server.store.encoding.Digests;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.time.Instant;

/// The history of every case file is an unbroken chain that ends in the state that is kept.
final class HistoryPromise implements Promise {

  @Override
  public String sentence() {
    return "The history of every case file is an unbroken chain that ends in its state.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    Walk walk = new Walk();
    statements.each(
        """
        SELECT f.number, f.line AS last_line, f.dictionary, f.state, h.line, h.receipt, h.taken_at,
               h.digest, h.chain
        FROM case_file f LEFT JOIN history h ON h.case_file = f.number
        ORDER BY f.number, h.line
        """,
        row -> {
          if (!walk.holds(row, encodings)) {
            findings.add("that is not so for case file " + row.getLong("number"));
          }
        });
    statements.each(
        """
        SELECT f.number FROM case_file f
        WHERE f.line <> COALESCE((SELECT MAX(h.line) FROM history h WHERE h.case_file = f.number), 0)
        """,
        row -> findings.add("the last line is missing for case file " + row.getLong("number")));
    statements.each(
        """
        SELECT h.case_file AS number FROM history h LEFT JOIN case_file f ON f.number = h.case_file
        WHERE f.number IS NULL OR h.line > f.line
          OR (h.receipt <> 0 AND NOT EXISTS (SELECT 1 FROM message m WHERE m.number = h.receipt))
        """,
        row -> findings.add("there is a line too many for case file " + row.getLong("number")));
  }

  /// Goes from line to line and remembers the last one.
  private static final class Walk {
    private long file;
    private long line;
    private Octets chain = Digests.NO_CHAIN;

    boolean holds(Cells row, Encodings encodings) throws SQLException {
      long last = row.getLong("last_line");
      if (last == 0) {
        return row.getBytes("state") == null;
      }
      if (row.getBytes("chain") == null) {
        return false;
      }
      boolean begins = row.getLong("number") != file;
      file = row.getLong("number");
      long expected = begins ? 1 : line + 1;
      Octets before = begins ? Digests.NO_CHAIN : chain;
      line = row.getLong("line");
      chain = Columns.octets(row, "chain");
      return line == expected
          && chain.equals(next(before, row))
          && (line < last || endsInState(row, encodings));
    }

    private static Octets next(Octets before, Cells row) throws SQLException {
      Instant at = Columns.instant(row, "taken_at");
      Octets digest = Columns.octets(row, "digest");
      return Digests.chain(before, row.getLong("line"), row.getLong("receipt"), at, digest);
    }

    private static boolean endsInState(Cells row, Encodings encodings) throws SQLException {
      try {
        Octets state = encodings.unpack(Columns.packed(row, "state"));
        return Digests.of(state).equals(Columns.octets(row, "digest"));
      } catch (IllegalStateException damaged) {
        return false;
      }
    }
  }
}
