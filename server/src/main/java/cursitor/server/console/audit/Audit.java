package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.server.console.store.ConsoleStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did and who saw what. Nothing is ever changed or taken away.
public final class Audit {
  private static final int AT_ONCE = 1_000;
  private static final int MOST_FINDINGS = 100;
  private static final String SELECT =
      "SELECT number, happened_at, account, deed, desk, subject, detail, chain FROM audit ";

  private final ConsoleStore store;
  private final InstantSource time;
  private final Subjects subjects;

  public Audit(ConsoleStore store, InstantSource time) {
    this.store = store;
    this.time = time;
    subjects = new Subjects(store);
  }

  /// Writes down what somebody did. When this returns it is kept.
  ///
  /// @param account empty where nobody is signed in
  /// @param detail in words without personal data
  public void add(String account, Deed deed, String detail) {
    add(account, deed, "", "", detail);
  }

  /// The same of something that is about a case.
  public void add(String account, Deed deed, CaseKey about, String detail) {
    add(account, deed, about.desk().value(), subjects.of(about), detail);
  }

  private void add(String account, Deed deed, String desk, String subject, String detail) {
    store.alone(
        "audit",
        jdbc -> {
          Row last = last(jdbc);
          AuditEntry entry =
              new AuditEntry(
                  last.entry.number() + 1,
                  Instant.ofEpochMilli(time.millis()),
                  account,
                  deed,
                  desk,
                  subject,
                  detail);
          return jdbc.sql(
                  "INSERT INTO audit (number, happened_at, account, deed, desk, subject, detail,"
                      + " chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
              .params(
                  entry.number(),
                  entry.at().toEpochMilli(),
                  account,
                  deed.name(),
                  desk,
                  subject,
                  detail,
                  AuditChain.next(last.chain, entry))
              .update();
        });
  }

  private static Row last(JdbcClient jdbc) {
    return jdbc.sql(SELECT + "ORDER BY number DESC LIMIT 1")
        .query(Row::of)
        .optional()
        .orElse(Row.BEFORE_THE_FIRST);
  }

  /// The newest first.
  ///
  /// @param before only those with a lower number; Long.MAX_VALUE for all
  public List<AuditEntry> newest(long before, int limit) {
    return entries(
        store.jdbc().sql(SELECT + "WHERE number < ? ORDER BY number DESC LIMIT ?"), before, limit);
  }

  /// What one account did, the newest first.
  public List<AuditEntry> of(String account, long before, int limit) {
    return entries(
        store.jdbc().sql(SELECT + "WHERE account = ? AND number < ? ORDER BY number DESC LIMIT ?"),
        account,
        before,
        limit);
  }

  /// All that was done about a case and seen of it, the oldest first.
  public List<AuditEntry> about(CaseKey key) {
    return entries(
        store.jdbc().sql(SELECT + "WHERE subject = ? ORDER BY number"), subjects.of(key));
  }

  private static List<AuditEntry> entries(JdbcClient.StatementSpec statement, Object... values) {
    return statement.params(values).query((row, _) -> Row.entry(row)).list();
  }

  /// Goes through all rows and proves that none was changed, taken away or put in between. That
  /// rows are missing at the very end only a note of the last one elsewhere could tell.
  public Proof prove() {
    List<String> findings = new ArrayList<>();
    Row before = Row.BEFORE_THE_FIRST;
    List<Row> page = page(0);
    while (!page.isEmpty() && findings.size() < MOST_FINDINGS) {
      for (Row row : page) {
        long expected = before.entry.number() + 1;
        if (row.entry.number() != expected) {
          findings.add("row " + expected + " is missing");
        } else if (!Arrays.equals(row.chain, AuditChain.next(before.chain, row.entry))) {
          findings.add("row " + expected + " is not as it was written");
        }
        before = row;
      }
      page = page(before.entry.number());
    }
    return new Proof(before.entry.number(), findings);
  }

  private List<Row> page(long after) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE number > ? ORDER BY number LIMIT ?")
        .params(after, AT_ONCE)
        .query(Row::of)
        .list();
  }

  /// What going through all rows found.
  ///
  /// @param last the number of the last row
  /// @param findings in sentences; none where the audit is whole
  public record Proof(long last, List<String> findings) {
    public Proof {
      findings = List.copyOf(findings);
    }

    public boolean holds() {
      return findings.isEmpty();
    }
  }

  /// Not a record: a record may not hold an array by value.
  private static final class Row {
    static final Row BEFORE_THE_FIRST =
        new Row(
            new AuditEntry(0, Instant.EPOCH, "", Deed.SIGNED_IN, "", "", ""), AuditChain.begin());

    final AuditEntry entry;
    final byte[] chain;

    private Row(AuditEntry entry, byte[] chain) {
      this.entry = entry;
      this.chain = chain;
    }

    static Row of(ResultSet row, int number) throws SQLException {
      return new Row(entry(row), row.getBytes("chain"));
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
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
}
