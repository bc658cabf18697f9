package cursitor.server.console.policy;

import cursitor.server.console.Console;
import cursitor.server.node.Node;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Has the node follow what people at another node on the same database have scheduled.
@Component
final class PolicyWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PolicyWatch.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("policy").daemon().unstarted(task));
  private final ScheduledFuture<?> looking;
  private final Console console;
  private final Node node;

  PolicyWatch(Console console, Node node) {
    this.console = console;
    this.node = node;
    looking =
        clock.scheduleWithFixedDelay(
            this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      console.policies().lead(node.policies());
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "What is scheduled for the policy could not be read: {0}", e.toString());
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.close();
  }
}
