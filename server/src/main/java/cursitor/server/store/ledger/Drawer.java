package cursitor.server.store.ledger;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.sql.Cells;
import cursitor.server.store.sql.Columns;
import java.sql.SQLException;

/// Where a desk keeps the case files of one kind and mode.
record Drawer(OrganizationId desk, OperatingMode mode, String kind) {

  static Drawer of(CaseKey key) {
    return new Drawer(key.desk(), key.mode(), key.kind());
  }

  static Drawer of(Cells row) throws SQLException {
    return new Drawer(
        new OrganizationId(row.getString("desk")), Columns.mode(row), row.getString("kind"));
  }

  CaseKey key(String name) {
    return new CaseKey(desk, mode, kind, name);
  }
}
