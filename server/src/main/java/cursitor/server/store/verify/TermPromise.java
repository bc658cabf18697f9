package cursitor.server.store.verify;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/// A case file can be found by its terms, and by no others.
final class TermPromise implements Promise {
  @Override
  public String sentence() {
    return "Every case file is found by its search terms, and by no others.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    long[] expected = {0};
    statements.each(
        """
        SELECT f.number, f.dictionary, f.state, d.kind FROM case_file f
        JOIN drawer d ON d.number = f.drawer WHERE f.line > 0 ORDER BY f.number
        """,
        row -> {
          Set<Long> hashes = hashes(row, encodings);
          expected[0] += hashes.size();
          for (long hash : hashes) {
            if (!isKept(statements, hash, row.getLong("number"))) {
              findings.add("one is missing for case file " + row.getLong("number"));
            }
          }
        });
    long kept =
        statements
            .first("SELECT COUNT(*) AS terms FROM term", row -> row.getLong("terms"))
            .orElse(0L);
    if (kept > expected[0]) {
      findings.add("there are " + (kept - expected[0]) + " terms too many");
    }
  }

  private static boolean isKept(Statements statements, long hash, long file) throws SQLException {
    return statements
        .first(
            "SELECT case_file FROM term WHERE hash = ? AND case_file = ?",
            row -> row.getLong("case_file"),
            hash,
            file)
        .isPresent();
  }

  /// A state that cannot be read is for the history to tell of.
  private static Set<Long> hashes(Cells row, Encodings encodings) throws SQLException {
    try {
      CaseFile file =
          encodings
              .json()
              .read(row.getString("kind"), encodings.unpack(Columns.packed(row, "state")));
      CaseKey key = file.key();
      return file.terms().stream()
          .map(term -> encodings.terms().of(key.desk(), key.mode(), term))
          .collect(Collectors.toSet());
    } catch (IllegalStateException damaged) {
      return Set.of();
    }
  }
}
