package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.server.console.store.ConsoleStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds in the audit who did what, and who saw what of a case.
public final class AuditSearch {
  /// Where the case is known its few rows are gone through, and no other index is to be tried: a
  /// column behind an operation has none.
  private static final String OF_A_CASE = " || ''";

  private final ConsoleStore store;
  private final Subjects subjects;

  AuditSearch(ConsoleStore store, Subjects subjects) {
    this.store = store;
    this.subjects = subjects;
  }

  /// What somebody did about a case, how often, and when.
  public record Seen(String account, Deed deed, long times, Instant first, Instant last) {}

  /// The rows from one number to another, both included.
  private record Span(long first, long last) {}

  /// The rows of a choice, the newest first.
  ///
  /// @param before only those with a lower number; Long.MAX_VALUE for all
  public List<AuditEntry> page(AuditChoice choice, long before, int limit) {
    Optional<Span> span = span(choice);
    if (span.isEmpty()) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder(AuditRow.SELECT).append("WHERE number BETWEEN ? AND ?");
    List<Object> values = new ArrayList<>();
    values.add(span.get().first());
    values.add(Math.min(span.get().last(), before - 1));
    String hidden = choice.cases().isEmpty() ? "" : OF_A_CASE;
    equal("account" + hidden, choice.account(), sql, values);
    Deed deed = choice.deed();
    equal("deed" + hidden, deed == null ? "" : deed.name(), sql, values);
    equal("desk" + hidden, choice.desk(), sql, values);
    if (!choice.desk().isEmpty()) {
      sql.append(" AND desk <> ''");
    }
    if (!choice.cases().isEmpty()) {
      sql.append(" AND ").append(about(choice.cases(), values));
    }
    at(">=", choice.from(), sql, values);
    at("<", choice.until(), sql, values);
    sql.append(" ORDER BY number DESC LIMIT ?");
    values.add(limit);
    return store.jdbc().sql(sql.toString()).params(values).query(AuditRow::entry).list();
  }

  private static void equal(String column, String value, StringBuilder sql, List<Object> values) {
    if (!value.isEmpty()) {
      sql.append(" AND ").append(column).append(" = ?");
      values.add(value);
    }
  }

  private static void at(
      String comparison, @Nullable Instant moment, StringBuilder sql, List<Object> values) {
    if (moment != null) {
      sql.append(" AND happened_at ").append(comparison).append(" ?");
      values.add(moment.toEpochMilli());
    }
  }

  /// That there is a subject at all is said apart: the index holds no others.
  private String about(Collection<CaseKey> cases, List<Object> values) {
    cases.forEach(key -> values.add(subjects.of(key)));
    return "subject <> '' AND subject IN ("
        + String.join(", ", Collections.nCopies(cases.size(), "?"))
        + ")";
  }

  /// Between which rows a time lies, out of the index of times alone. A clock that was set back may
  /// have put rows of other times between them.
  private Optional<Span> span(AuditChoice choice) {
    Instant from = choice.from();
    Instant until = choice.until();
    if (from == null && until == null) {
      return Optional.of(new Span(1, Long.MAX_VALUE));
    }
    return store
        .jdbc()
        .sql(
            "SELECT MIN(number) AS first_number, MAX(number) AS last_number FROM audit"
                + " WHERE happened_at >= ? AND happened_at < ?")
        .params(
            from == null ? 0L : from.toEpochMilli(),
            until == null ? Long.MAX_VALUE : until.toEpochMilli())
        .query((row, _) -> new Span(row.getLong("first_number"), row.getLong("last_number")))
        .optional()
        .filter(span -> span.last() > 0);
  }

  /// Who did and saw what of a case, by account and deed.
  ///
  /// @param cases its keys at the desks of this node
  public List<Seen> whoSaw(Collection<CaseKey> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    String about = about(cases, values);
    JdbcClient.StatementSpec statement =
        store
            .jdbc()
            .sql(
                "SELECT account, deed, COUNT(*) AS times, MIN(happened_at) AS first_at,"
                    + " MAX(happened_at) AS last_at FROM audit WHERE "
                    + about
                    + " GROUP BY account, deed ORDER BY account, MIN(number)")
            .params(values);
    return statement
        .query((row, _) ->
            new Seen(
                row.getString("account"),
                Deed.valueOf(row.getString("deed")),
                row.getLong("times"),
                Instant.ofEpochMilli(row.getLong("first_at")),
                Instant.ofEpochMilli(row.getLong("last_at"))))
        .list();
  }
}
