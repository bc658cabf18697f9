package cursitor.server.store.verify;

import cursitor.server.store.encoding.Encodings;
import cursitor.server.store.sql.Statements;
import java.sql.SQLException;

/// One promise of the store, and how it is examined.
interface Promise {
  /// What is promised, in one sentence.
  String sentence();

  void examine(Statements statements, Encodings encodings, Findings findings) throws SQLException;
}
