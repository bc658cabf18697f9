package cursitor.server.console.audit;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.store.ConsoleStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did and who saw what. Nothing is ever changed or taken away.
public final class Audit {
  private static final int AT_ONCE = 1_000;
  private static final int MOST_FINDINGS = 100;

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

  /// The same of something that is about a desk and no case.
  public void add(String account, Deed deed, OrganizationId desk, String detail) {
    add(account, deed, desk.value(), "", detail);
  }

  /// The same of several cases that were seen at one glance: a row for each, kept together.
  public void add(String account, Deed deed, Collection<CaseKey> about, String detail) {
    if (about.isEmpty()) {
      return;
    }
    store.alone(
        "audit",
        jdbc -> {
          for (CaseKey each : about) {
            append(jdbc, account, deed, each.desk().value(), subjects.of(each), detail);
          }
          return about.size();
        });
  }

  private void add(String account, Deed deed, String desk, String subject, String detail) {
    store.alone("audit", jdbc -> append(jdbc, account, deed, desk, subject, detail));
  }

  private int append(
      JdbcClient jdbc, String account, Deed deed, String desk, String subject, String detail) {
    AuditRow last = last(jdbc);
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
  }

  private static AuditRow last(JdbcClient jdbc) {
    return jdbc.sql(AuditRow.SELECT + "ORDER BY number DESC LIMIT 1")
        .query(AuditRow::of)
        .optional()
        .orElse(AuditRow.BEFORE_THE_FIRST);
  }

  /// The newest first.
  ///
  /// @param before only those with a lower number; Long.MAX_VALUE for all
  public List<AuditEntry> newest(long before, int limit) {
    return entries(
        store.jdbc().sql(AuditRow.SELECT + "WHERE number < ? ORDER BY number DESC LIMIT ?"),
        before,
        limit);
  }

  /// Whether any row is of this account.
  public boolean knows(String account) {
    return store
        .jdbc()
        .sql("SELECT number FROM audit WHERE account = ? LIMIT 1")
        .param(account)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /// What is looked for.
  public AuditSearch search() {
    return new AuditSearch(store, subjects);
  }

  /// All that was done about a case and seen of it, the oldest first.
  public List<AuditEntry> about(CaseKey key) {
    return entries(
        store.jdbc().sql(AuditRow.SELECT + "WHERE subject <> '' AND subject = ? ORDER BY number"),
        subjects.of(key));
  }

  private static List<AuditEntry> entries(JdbcClient.StatementSpec statement, Object... values) {
    return statement.params(values).query(AuditRow::entry).list();
  }

  /// Goes through all rows and proves that none was changed, taken away or put in between. That
  /// rows are missing at the very end only a note of the last one elsewhere could tell.
  public Proof prove() {
    List<String> findings = new ArrayList<>();
    AuditRow before = AuditRow.BEFORE_THE_FIRST;
    List<AuditRow> page = page(0);
    while (!page.isEmpty() && findings.size() < MOST_FINDINGS) {
      for (AuditRow row : page) {
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

  private List<AuditRow> page(long after) {
    return store
        .jdbc()
        .sql(AuditRow.SELECT + "WHERE number > ? ORDER BY number LIMIT ?")
        .params(after, AT_ONCE)
        .query(AuditRow::of)
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
}
