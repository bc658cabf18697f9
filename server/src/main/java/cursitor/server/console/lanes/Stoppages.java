package cursitor.server.console.lanes;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.store.ConsoleStore;
import cursitor.server.delivery.Delivery;
import cursitor.server.delivery.Stop;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Which partners' delivery people have stopped by hand, kept so that a restart does not forget it.
/// It is kept before delivery is told: whoever is killed in between finds it done, or not done.
public final class Stoppages {
  private static final String STOPPED = "stopped ";
  private static final char BETWEEN = ' ';

  private final ConsoleStore store;
  private final Delivery delivery;

  public Stoppages(Console console, Delivery delivery) {
    store = console.store();
    this.delivery = delivery;
  }

  /// Tells delivery, before it begins, what was stopped in an earlier life of this node.
  public synchronized void recall() {
    store
        .jdbc()
        .sql("SELECT name, value FROM setting WHERE name LIKE 'stopped %'")
        .query((row, _) -> {
          String said = new String(row.getBytes("value"), StandardCharsets.UTF_8);
          int end = said.indexOf(BETWEEN);
          delivery.stop(
              new OrganizationId(row.getString("name").substring(STOPPED.length())),
              new Stop(
                  said.substring(end + 1),
                  Instant.ofEpochMilli(Long.parseLong(said.substring(0, end)))));
          return said;
        })
        .list();
  }

  /// Stops it; where somebody has stopped it already, that stays.
  synchronized void stop(OrganizationId partner, Stop by) {
    if (delivery.stopped(partner).isPresent()) {
      return;
    }
    byte[] value =
        (by.since().toEpochMilli() + "" + BETWEEN + by.by()).getBytes(StandardCharsets.UTF_8);
    store.together(jdbc -> {
      jdbc.sql("DELETE FROM setting WHERE name = ?").param(STOPPED + partner).update();
      return jdbc.sql("INSERT INTO setting (name, value) VALUES (?, ?)")
          .params(STOPPED + partner, value)
          .update();
    });
    delivery.stop(partner, by);
  }

  synchronized void start(OrganizationId partner) {
    store.jdbc().sql("DELETE FROM setting WHERE name = ?").param(STOPPED + partner).update();
    delivery.start(partner);
  }
}
