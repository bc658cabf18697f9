package cursitor.server.store.verify;

import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;

/// A promise that a question to the database can examine.
///
/// @param breaches selects the rows that break it: in column `number` which one
/// @param what what such a row is, in words before its number
record RowPromise(String sentence, String what, String breaches) implements Promise {

  @Override
  public void examine(Statements statements, Encodings encodings, Findings findings)
      throws SQLException {
    statements.each(breaches, row -> findings.add(what + " " + row.getLong("number")));
  }
}
