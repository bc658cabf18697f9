package cursitor.server.store.sql;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.encoding.Json;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Work items as rows.
public final class WorkItems {
  /// To be followed by a condition on `w`.
  public static final String SELECT =
      """
      SELECT w.id, w.case_file, w.kind AS item_kind, w.subject, w.message, w.code, w.sentence,
             w.mend, w.receipt, w.raised_at, w.settled_at, w.outcome, w.reason, w.closed_by, d.desk, d.mode,
             d.kind, f.name
      FROM work_item w
      JOIN case_file f ON f.number = w.case_file JOIN drawer d ON d.number = f.drawer
      """;

  private WorkItems() {}

  public static KeptWorkItem of(Cells row, Json json) throws SQLException {
    CaseKey key = Columns.key(row);
    WorkItem item =
        new WorkItem(
            Columns.uuid(row, "id"),
            key,
            Columns.constant(WorkItem.Kind.class, row.getInt("item_kind")),
            row.getString("subject"),
            message(row),
            row.getString("code"),
            row.getString("sentence"),
            json.readMend(row.getString("mend")));
    return new KeptWorkItem(item, Columns.instant(row, "raised_at"), settlement(row));
  }

  private static @Nullable MessageId message(Cells row) throws SQLException {
    return row.isNull("message") ? null : new MessageId(Columns.uuid(row, "message"));
  }

  private static @Nullable Settlement settlement(Cells row) throws SQLException {
    if (row.isNull("settled_at")) {
      return null;
    }
    return new Settlement(
        Columns.instant(row, "settled_at"),
        row.getString("outcome"),
        row.getString("reason"),
        row.getString("closed_by"));
  }
}
