package cursitor.server.node;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Surroundings;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/// Warns every day while the holidays that are known come to their end, or have come to it: behind
/// it every weekday counts as a business day, and what is due by business days is due too early.
final class HolidayWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HolidayWatch.class.getName());
  private static final Duration LOOK = Duration.ofDays(1);

  /// So long before their end there is time to have the next ones brought.
  static final int DAYS_AHEAD = 60;

  private final Function<Instant, FarePolicy> policies;
  private final Surroundings world;
  private final Consumer<LocalDate> warning;
  private final Rounds rounds;

  /// @param warning is told the last day that is known
  HolidayWatch(
      Function<Instant, FarePolicy> policies, Surroundings world, Consumer<LocalDate> warning) {
    this.policies = policies;
    this.world = world;
    this.warning = warning;
    rounds = new Rounds(world.time(), world.wakeups());
  }

  /// One that warns in the log.
  static HolidayWatch logging(Function<Instant, FarePolicy> policies, Surroundings world) {
    return new HolidayWatch(policies, world, HolidayWatch::log);
  }

  private static void log(LocalDate last) {
    LOG.log(
        Level.WARNING,
        "holidays.table ends with {0}: behind it every weekday counts as a business day. Bring a"
            + " version of the policy of FARE that has the next year''s",
        last);
  }

  /// Looks now, and again each day.
  void look() {
    rounds.now(
        this::round,
        LOOK,
        why -> LOG.log(Level.WARNING, "The holidays known could not be looked at: {0}", why));
  }

  private Instant round() {
    Instant now = world.time().instant();
    LocalDate last = knownUntil(now);
    if (last.minusDays(DAYS_AHEAD).isBefore(LocalDate.ofInstant(now, FarePolicy.ZONE))) {
      warning.accept(last);
    }
    return now.plus(LOOK);
  }

  /// By the policy in force now, and by the one that is in force when its holidays end.
  private LocalDate knownUntil(Instant now) {
    LocalDate last = policies.apply(now).holidaysKnownUntil();
    Instant end = last.atStartOfDay(FarePolicy.ZONE).toInstant();
    LocalDate then = policies.apply(end.isAfter(now) ? end : now).holidaysKnownUntil();
    return then.isAfter(last) ? then : last;
  }

  @Override
  public void close() {
    rounds.close();
  }
}
