package cursitor.server.console.policy;

import cursitor.server.console.Console;
import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Wakeups;
import cursitor.server.node.Node;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Has the node follow what people at another node on the same database have scheduled.
@Component
final class PolicyWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PolicyWatch.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final Wakeups wakeups;
  private final Rounds rounds;

  PolicyWatch(Console console, Node node) {
    InstantSource time = console.time();
    wakeups = Wakeups.of(time);
    rounds = new Rounds(time, wakeups);
    rounds.at(
        next(time),
        () -> {
          console.policies().lead(node.policies());
          return next(time);
        },
        EVERY,
        PolicyWatch::warn);
  }

  private static Instant next(InstantSource time) {
    return time.instant().plus(EVERY);
  }

  private static void warn(String why) {
    LOG.log(Level.WARNING, "What is scheduled for the policy could not be read: {0}", why);
  }

  @Override
  public void close() {
    rounds.close();
    wakeups.close();
  }
}
