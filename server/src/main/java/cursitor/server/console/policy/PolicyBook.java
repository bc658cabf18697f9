package cursitor.server.console.policy;

import cursitor.policy.DatedPolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.node.Policies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From when which version of the policy is used. Nothing is ever taken out: decisions name the
/// version they were made by.
public final class PolicyBook {
  private static final String USES =
      "SELECT u.number, u.exchange, u.digest, v.name, u.begins_at, u.account, u.decided_at,"
          + " u.withdrawn_at, u.withdrawn_by FROM policy_use u"
          + " JOIN policy_version v ON v.digest = u.digest ";

  private final ConsoleStore store;
  private final KeptVersions versions;
  private List<Use> led = List.of();

  public PolicyBook(ConsoleStore store) {
    this.store = store;
    versions = new KeptVersions(store);
  }

  public KeptVersions versions() {
    return versions;
  }

  // ---- the node

  /// Writes down what the node starts with, and has it follow what is scheduled.
  ///
  /// @throws cursitor.server.config.StartFailure where a scheduled version cannot be used by this
  ///   program
  public void begin(Policies policies, Instant at) {
    for (PolicySet set : policies.sets()) {
      PolicyTexts texts = policies.first(set);
      KeptVersion version = versions.keep(texts, policies.at(set, Instant.MIN).version(), "", at);
      boolean known =
          uses(set).stream()
              .filter(use -> !use.isScheduled())
              .findFirst()
              .filter(use -> use.digest().equals(version.digest()))
              .isPresent();
      if (!known) {
        add(version, at, "", at);
      }
    }
    lead(policies);
  }

  /// Has the node follow what is scheduled now, also by another node on the same database.
  public synchronized void lead(Policies policies) {
    List<Use> standing = all().stream().filter(Use::stands).toList();
    if (standing.equals(led)) {
      return;
    }
    for (PolicySet set : policies.sets()) {
      NavigableMap<Instant, DatedPolicy> line = new TreeMap<>();
      for (Use use : standing.reversed()) {
        if (use.set() == set) {
          line.put(use.beginsAt(), PolicyFiles.parse(versions.texts(use.digest()).orElseThrow()));
        }
      }
      policies.follow(set, line);
    }
    led = standing;
  }

  // ---- when they are used

  /// What was decided about an exchange, the newest first.
  public List<Use> uses(PolicySet set) {
    return all().stream().filter(use -> use.set() == set).toList();
  }

  private List<Use> all() {
    return store.jdbc().sql(USES + "ORDER BY u.number DESC").query(PolicyBook::use).list();
  }

  /// The digest and the beginning of what is in force at a moment.
  public Optional<Use> inForce(PolicySet set, Instant at) {
    List<Use> uses = uses(set);
    Optional<Use> scheduled =
        uses.stream()
            .filter(use -> use.stands() && !use.beginsAt().isAfter(at))
            .reduce((best, next) -> next.beginsAt().isAfter(best.beginsAt()) ? next : best);
    return scheduled.isPresent()
        ? scheduled
        : uses.stream().filter(use -> !use.isScheduled()).findFirst();
  }

  /// Has a version used from a moment on.
  Use schedule(KeptVersion version, Instant from, String account, Instant now) {
    return add(version, from, account, now);
  }

  private Use add(KeptVersion version, Instant from, String account, Instant now) {
    return store.alone(
        "policy_use",
        jdbc -> {
          long number =
              jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM policy_use").query(Long.class).single()
                  + 1;
          jdbc.sql(
                  "INSERT INTO policy_use (number, exchange, digest, begins_at, account,"
                      + " decided_at, withdrawn_at, withdrawn_by) VALUES (?, ?, ?, ?, ?, ?, 0, '')")
              .params(
                  number,
                  version.set().name(),
                  version.digest(),
                  from.toEpochMilli(),
                  account,
                  now.toEpochMilli())
              .update();
          return one(jdbc, number).orElseThrow();
        });
  }

  private static Optional<Use> one(JdbcClient jdbc, long number) {
    return jdbc.sql(USES + "WHERE u.number = ?").param(number).query(PolicyBook::use).optional();
  }

  /// Takes back what has not begun yet; nothing where it has, or there is no such thing.
  Optional<Use> withdraw(long number, String account, Instant now) {
    return withdraw(number, account, now, now);
  }

  /// Takes back where no node need run what has not begun yet, or what this program cannot read:
  /// that keeps its node from starting, whether it has begun or not.
  ///
  /// @param by who does it, in words no account can be called by
  public Optional<Use> withdrawOffline(long number, String by, Instant now) {
    return all().stream()
        .filter(use -> use.number() == number)
        .findFirst()
        .flatMap(use ->
            withdraw(number, by, now, versions.isReadable(use.digest()) ? now : Instant.EPOCH));
  }

  private Optional<Use> withdraw(long number, String account, Instant now, Instant after) {
    return store.alone(
        "policy_use",
        jdbc -> {
          int done =
              jdbc.sql(
                      "UPDATE policy_use SET withdrawn_at = ?, withdrawn_by = ? WHERE number = ?"
                          + " AND withdrawn_at = 0 AND account <> '' AND begins_at > ?")
                  .params(now.toEpochMilli(), account, number, after.toEpochMilli())
                  .update();
          return done == 1 ? one(jdbc, number) : Optional.empty();
        });
  }

  private static Use use(ResultSet row, int number) throws SQLException {
    return new Use(
        row.getLong("number"),
        PolicySet.valueOf(row.getString("exchange")),
        row.getString("digest"),
        row.getString("name"),
        Instant.ofEpochMilli(row.getLong("begins_at")),
        row.getString("account"),
        Instant.ofEpochMilli(row.getLong("decided_at")),
        moment(row.getLong("withdrawn_at")),
        row.getString("withdrawn_by"));
  }

  private static @Nullable Instant moment(long millis) {
    return millis == 0 ? null : Instant.ofEpochMilli(millis);
  }
}
