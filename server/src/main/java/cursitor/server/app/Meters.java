package cursitor.server.app;

import cursitor.server.delivery.LineState;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Attempt;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The figures an operator watches. Their tags are verdicts and results, never anything of a
/// message or a person.
@Component
class Meters implements MeterBinder {
  private final Node node;

  Meters(Node node) {
    this.node = node;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (Outcome.Verdict verdict : Outcome.Verdict.values()) {
      FunctionCounter.builder("cursitor.arrivals", node.tally(), tally -> tally.total(verdict))
          .tag("verdict", name(verdict))
          .description("Messages and acts taken in, by what became of them")
          .register(registry);
    }
    FunctionCounter.builder("cursitor.arrivals.repeated", node.tally(), tally -> tally.repeats())
        .description("Messages and acts that were here before")
        .register(registry);
    for (Attempt.Result result : Attempt.Result.values()) {
      FunctionCounter.builder(
              "cursitor.deliveries", node.delivery().tally(), tally -> tally.total(result))
          .tag("result", name(result))
          .description("Tries to deliver a message, by how they ended")
          .register(registry);
    }
    Gauge.builder("cursitor.ways.stopped", node, Meters::stopped)
        .description("Ways to partners on which delivery was stopped by hand")
        .register(registry);
    Gauge.builder("cursitor.lanes.open", node, Meters::openLanes)
        .description("Case files with a message at hand that is to be delivered")
        .register(registry);
  }

  private static double stopped(Node node) {
    return node.delivery().states().values().stream().filter(line -> line.stop() != null).count();
  }

  private static double openLanes(Node node) {
    return node.delivery().states().values().stream().mapToInt(LineState::openLanes).sum();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
