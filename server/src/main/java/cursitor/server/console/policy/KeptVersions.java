package cursitor.server.console.policy;

import cursitor.policy.DatedPolicy;
import cursitor.policy.PolicyFault;
import cursitor.policy.PolicyNotReadable;
import cursitor.policy.TableDifference;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.store.ConsoleStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The versions of the policy with their tables, each once, whether they are used or not.
public final class KeptVersions {
  private static final String VERSIONS =
      "SELECT exchange, digest, name, account, kept_at FROM policy_version ";

  private final ConsoleStore store;

  KeptVersions(ConsoleStore store) {
    this.store = store;
  }

  /// Keeps a version, once.
  KeptVersion keep(PolicyTexts texts, String name, String account, Instant at) {
    String digest = texts.digest();
    return store.alone(
        "policy_version",
        jdbc ->
            find(digest)
                .orElseGet(() -> {
                  KeptVersion fresh = new KeptVersion(texts.set(), digest, name, account, at);
                  jdbc.sql(
                          "INSERT INTO policy_version (digest, exchange, name, account, kept_at,"
                              + " tables) VALUES (?, ?, ?, ?, ?, ?)")
                      .params(
                          digest,
                          texts.set().name(),
                          name,
                          account,
                          at.toEpochMilli(),
                          PolicyZip.write(texts.texts()))
                      .update();
                  return fresh;
                }));
  }

  Optional<KeptVersion> find(String digest) {
    return store
        .jdbc()
        .sql(VERSIONS + "WHERE digest = ?")
        .param(digest)
        .query(KeptVersions::version)
        .optional();
  }

  /// The versions of an exchange, the newest first.
  List<KeptVersion> of(PolicySet set) {
    return store
        .jdbc()
        .sql(VERSIONS + "WHERE exchange = ? ORDER BY kept_at DESC, digest")
        .param(set.name())
        .query(KeptVersions::version)
        .list();
  }

  /// The tables of a version.
  Optional<PolicyTexts> texts(String digest) {
    return find(digest)
        .map(version -> {
          byte[] zip =
              store
                  .jdbc()
                  .sql("SELECT tables FROM policy_version WHERE digest = ?")
                  .param(digest)
                  .query((row, _) -> row.getBytes("tables"))
                  .single();
          return new PolicyTexts(version.set(), unpacked(zip));
        });
  }

  private static Map<String, String> unpacked(byte[] zip) {
    try {
      Map<String, String> texts = new HashMap<>();
      for (PolicyZip.Entry entry : PolicyZip.read(zip, Integer.MAX_VALUE - 1)) {
        texts.put(entry.name(), entry.bytes().text());
      }
      return texts;
    } catch (PolicyZip.Unfit e) {
      throw new IllegalStateException("a kept version of the policy cannot be read", e);
    }
  }

  /// What keeps a version from being told from others by its name: a table that differs from one of
  /// the same version.
  List<PolicyFault> unnamed(PolicyTexts texts) {
    DatedPolicy policy = texts.parse();
    List<PolicyFault> faults = new ArrayList<>();
    for (KeptVersion other : of(texts.set())) {
      for (TableDifference table : differences(other, policy)) {
        PolicyFault fault =
            new PolicyFault(
                table.table(),
                0,
                "version " + table.after(),
                "another table of this version is kept and its rows are not the same; write a new"
                    + " version, for decisions are told by it");
        if (table.isUnnamed() && !faults.contains(fault)) {
          faults.add(fault);
        }
      }
    }
    return faults;
  }

  /// None where this program cannot read the other version any more: then its tables are of another
  /// form.
  private List<TableDifference> differences(KeptVersion other, DatedPolicy policy) {
    try {
      return TableDifference.between(texts(other.digest()).orElseThrow().parse(), policy);
    } catch (PolicyNotReadable _) {
      return List.of();
    }
  }

  /// Whether this program can decide by a version.
  public boolean isReadable(String digest) {
    try {
      texts(digest).orElseThrow().parse();
      return true;
    } catch (PolicyNotReadable | IllegalStateException _) {
      return false;
    }
  }

  private static KeptVersion version(ResultSet row, int number) throws SQLException {
    return new KeptVersion(
        PolicySet.valueOf(row.getString("exchange")),
        row.getString("digest"),
        row.getString("name"),
        row.getString("account"),
        Instant.ofEpochMilli(row.getLong("kept_at")));
  }
}
