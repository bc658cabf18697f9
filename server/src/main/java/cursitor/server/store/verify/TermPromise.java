package cursitor.server.store.verify;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import cursitor.server.store.sql.Statements;
import cursitor.wire.Octets;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/// A case file can be found by its terms and its headings, and by no others.
final class TermPromise implements Promise {
  @Override
  public String sentence() {
    return "Every case file is found by its search terms and its headings, and by no others.";
  }

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    long[] terms = {0};
    long[] headings = {0};
    statements.each(
        """
        SELECT f.number, f.dictionary, f.state, d.kind FROM case_file f
        JOIN drawer d ON d.number = f.drawer WHERE f.line > 0 ORDER BY f.number
        """,
        row -> {
          Expected expected = expected(row, encodings);
          terms[0] += expected.terms().size();
          headings[0] += expected.headings().size();
          if (!areKept(statements, expected, row.getLong("number"))) {
            findings.add("one is missing for case file " + row.getLong("number"));
          }
        });
    tooMany(findings, count(statements, "term") - terms[0], "terms");
    tooMany(findings, count(statements, "heading") - headings[0], "headings");
  }

  private static long count(Statements statements, String table) throws SQLException {
    return statements
        .first("SELECT COUNT(*) AS found FROM " + table, row -> row.getLong("found"))
        .orElse(0L);
  }

  private static void tooMany(Findings findings, long more, String what) {
    if (more > 0) {
      findings.add("there are " + more + " " + what + " too many");
    }
  }

  /// By what a case file must be found.
  private record Expected(Set<Long> terms, Set<Octets> headings) {}

  private static boolean areKept(Statements statements, Expected expected, long file)
      throws SQLException {
    for (long hash : expected.terms()) {
      if (!isKept(statements, hash, file)) {
        return false;
      }
    }
    for (Octets code : expected.headings()) {
      if (statements
          .first(
              "SELECT case_file FROM heading WHERE code = ? AND case_file = ?",
              row -> row.getLong("case_file"),
              code,
              file)
          .isEmpty()) {
        return false;
      }
    }
    return true;
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
  private static Expected expected(Cells row, Encodings encodings) throws SQLException {
    try {
      CaseFile file =
          encodings
              .json()
              .read(row.getString("kind"), encodings.unpack(Columns.packed(row, "state")));
      CaseKey key = file.key();
      return new Expected(
          file.terms().stream()
              .map(term -> encodings.terms().of(key.desk(), key.mode(), term))
              .collect(Collectors.toSet()),
          encodings.headings().of(key, file.headings()));
    } catch (IllegalStateException damaged) {
      return new Expected(Set.of(), Set.of());
    }
  }
}
