package cursitor.server.console.queue;

import cursitor.server.store.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Takes the owner from items that ended without a person, or were erased. Done while people look
/// at the queue: some rows a minute, one after the other, and round again.
final class Tidying {
  static final Duration EVERY = Duration.ofMinutes(1);
  private static final int AT_ONCE = 200;

  private final Owners owners;
  private final Records records;
  private final InstantSource time;
  private Instant lastAt = Instant.MIN;
  private String reached = "";

  Tidying(Owners owners, Records records, InstantSource time) {
    this.owners = owners;
    this.records = records;
    this.time = time;
  }

  /// Looks through the next rows, if a minute has passed since the last ones.
  synchronized void goOn() {
    Instant now = time.instant();
    if (now.isBefore(lastAt.plus(EVERY))) {
      return;
    }
    lastAt = now;
    List<UUID> some = owners.behind(reached, AT_ONCE);
    some.stream()
        .filter(item -> records.workItem(item).filter(kept -> kept.open()).isEmpty())
        .forEach(owners::leave);
    reached = some.size() < AT_ONCE ? "" : some.getLast().toString();
  }
}
