package cursitor.server.store.ledger;

import cursitor.server.store.sql.Database;
import java.sql.SQLException;

/// Changes on their way into the store.
public final class Writing {
  private final Database database;
  private final Session session;
  private final Changes changes;

  Writing(Database database, Session session, Changes changes) {
    this.database = database;
    this.session = session;
    this.changes = changes;
  }

  /// Writes all of the changes and keeps none of them, to see whether the database takes them. The
  /// ledger has to forget afterwards.
  public void rehearse() {
    try {
      session.write(changes);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }

  /// Writes all of the changes, or none of them; throws StoreFailure where the database does not
  /// take them. For one thread, which need not be the deciding one.
  public void run() {
    try {
      session.commit(changes);
    } catch (SQLException e) {
      throw database.explain(e);
    }
  }
}
