package cursitor.server.console.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// A row with its link to the one before. Not a record: a record may not hold an array by value.
final class AuditRow {
  static final String SELECT =
      "SELECT number, happened_at, account, deed, desk, subject, detail, chain FROM audit ";

  static final AuditRow BEFORE_THE_FIRST =
      new AuditRow(
          new AuditEntry(0, Instant.EPOCH, "", Deed.SIGNED_IN, "", "", ""), AuditChain.begin());

  final AuditEntry entry;
  final byte[] chain;

  private AuditRow(AuditEntry entry, byte[] chain) {
    this.entry = entry;
    this.chain = chain;
  }

  static AuditRow of(ResultSet row, int number) throws SQLException {
    return new AuditRow(entry(row, number), row.getBytes("chain"));
  }

  static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Instant.ofEpochMilli(row.getLong("happened_at")),
        row.getString("account"),
        Deed.valueOf(row.getString("deed")),
        row.getString("desk"),
        row.getString("subject"),
        row.getString("detail"));
  }
}
