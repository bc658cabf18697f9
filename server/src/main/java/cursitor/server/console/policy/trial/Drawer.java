package cursitor.server.console.policy.trial;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Store;
import cursitor.server.store.sql.Columns;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the case files of one kind of a desk lie, and how many.
record Drawer(OrganizationId desk, OperatingMode mode, String kind, long files) {

  /// Those that hold anything. What is left of an erased file counts too.
  static List<Drawer> of(Store store) {
    return store.examine((statements, _) ->
        statements.list(
            """
            SELECT d.desk, d.mode, d.kind, c.files FROM (
              SELECT drawer, COUNT(*) AS files FROM case_file GROUP BY drawer
            ) AS c JOIN drawer d ON d.number = c.drawer
            """,
            row ->
                new Drawer(
                    new OrganizationId(row.getString("desk")),
                    Columns.constant(OperatingMode.class, row.getInt("mode")),
                    row.getString("kind"),
                    row.getLong("files"))));
  }

  /// How many of each are taken where there is room for so many in all: the same from each, and
  /// what one does not have is shared by the others.
  static Map<Drawer, Integer> shares(List<Drawer> drawers, int most) {
    List<Drawer> smallestFirst =
        drawers.stream()
            .sorted(
                Comparator.comparingLong(Drawer::files)
                    .thenComparing(drawer -> drawer.desk().value())
                    .thenComparing(Drawer::mode)
                    .thenComparing(Drawer::kind))
            .toList();
    Map<Drawer, Integer> shares = new LinkedHashMap<>();
    int left = most;
    int waiting = smallestFirst.size();
    for (Drawer drawer : smallestFirst) {
      int share = (int) Math.min(drawer.files(), Math.ceilDiv(left, waiting));
      if (share > 0) {
        shares.put(drawer, share);
      }
      left -= share;
      waiting--;
    }
    return shares;
  }
}
