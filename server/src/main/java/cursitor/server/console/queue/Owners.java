package cursitor.server.console.queue;

import cursitor.server.console.store.ConsoleStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who sees to which work item. An item has one owner or none; that it has one keeps nobody else
/// from mending it.
public final class Owners {
  private static final String SELECT = "SELECT work_item, account, since FROM owner ";

  private final ConsoleStore store;
  private final InstantSource time;

  public Owners(ConsoleStore store, InstantSource time) {
    this.store = store;
    this.time = time;
  }

  /// Who sees to an item, and since when.
  public record Owner(UUID item, String account, Instant since) {
    private static Owner of(ResultSet row, int number) throws SQLException {
      return new Owner(
          UUID.fromString(row.getString("work_item")),
          row.getString("account"),
          Instant.ofEpochMilli(row.getLong("since")));
    }
  }

  public Optional<Owner> of(UUID item) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE work_item = ?")
        .param(item.toString())
        .query(Owner::of)
        .optional();
  }

  /// The owners of these items, as far as they have one.
  public Map<UUID, Owner> of(Collection<UUID> items) {
    if (items.isEmpty()) {
      return Map.of();
    }
    return store
        .jdbc()
        .sql(SELECT + "WHERE work_item IN (:items)")
        .param("items", items.stream().map(UUID::toString).toList())
        .query(Owner::of)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Owner::item, owner -> owner));
  }

  /// What somebody sees to, what was taken first at first.
  public List<Owner> heldBy(String account, int limit) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE account = ? ORDER BY since, work_item LIMIT ?")
        .params(account, limit)
        .query(Owner::of)
        .list();
  }

  /// Somebody takes an item that nobody sees to.
  ///
  /// @return whether it is this account's now
  public boolean take(UUID item, String account) {
    return store.together(jdbc -> {
      jdbc.sql(
              "INSERT INTO owner (work_item, account, since) VALUES (?, ?, ?) ON CONFLICT DO"
                  + " NOTHING")
          .params(item.toString(), account, time.millis())
          .update();
      return of(item).filter(owner -> owner.account().equals(account)).isPresent();
    });
  }

  /// An item is given to somebody, whoever had it.
  public void give(UUID item, String account) {
    store
        .jdbc()
        .sql(
            """
            INSERT INTO owner (work_item, account, since) VALUES (?, ?, ?)
            ON CONFLICT (work_item) DO UPDATE SET account = excluded.account, since = excluded.since
            """)
        .params(item.toString(), account, time.millis())
        .update();
  }

  /// Nobody sees to it any more.
  ///
  /// @return whether somebody did
  public boolean leave(UUID item) {
    return 1
        == store
            .jdbc()
            .sql("DELETE FROM owner WHERE work_item = ?")
            .param(item.toString())
            .update();
  }

  /// Some items that have an owner, in the order of their ids.
  ///
  /// @param after only those behind it; empty to begin
  List<UUID> behind(String after, int limit) {
    return store
        .jdbc()
        .sql(SELECT + "WHERE work_item > ? ORDER BY work_item LIMIT ?")
        .params(after, limit)
        .query(Owner::of)
        .list()
        .stream()
        .map(Owner::item)
        .toList();
  }
}
