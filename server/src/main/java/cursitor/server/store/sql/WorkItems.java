package cursitor.server.store.sql;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.encoding.Json;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Work items as rows.
public final class WorkItems {
  /// What [#of(Cells, Json)] reads of `w`, `f` and `d`.
  static final String COLUMNS =
      """
      SELECT w.id, w.case_file, w.kind AS item_kind, w.subject, w.message, w.code, w.sentence,
             w.mend, w.receipt, w.raised_at, w.partner, w.settled_at, w.outcome, w.reason, w.closed_by,
             d.desk, d.mode, d.kind, f.name
      """;

  /// The case file of a work item `w`.
  static final String FILES =
      """
      JOIN case_file f ON f.number = w.case_file JOIN drawer d ON d.number = f.drawer
      """;

  /// To be followed by a condition on `w`.
  public static final String SELECT = COLUMNS + "FROM work_item w " + FILES;

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
    return new KeptWorkItem(item, Columns.instant(row, "raised_at"), partner(row), settlement(row));
  }

  private static @Nullable OrganizationId partner(Cells row) throws SQLException {
    String partner = row.getString("partner");
    return partner.isEmpty() ? null : new OrganizationId(partner);
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
