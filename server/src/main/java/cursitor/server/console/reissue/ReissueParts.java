package cursitor.server.console.reissue;

import cursitor.server.console.Console;
import cursitor.server.delivery.Wakeups;
import cursitor.server.node.Node;
import cursitor.server.reissue.Correcting;
import cursitor.server.reissue.Finder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the runs of corrections together, and has them go on once the node is ready.
@Configuration(proxyBeanMethods = false)
class ReissueParts {

  @Bean
  Runs reissueRuns(Console console) {
    return new Runs(console.store());
  }

  @Bean
  Runner reissueRunner(Runs runs, Node node, Console console) {
    Correcting correcting = new Correcting(node);
    return new Runner(
        runs,
        new Finder(node.store().decided()),
        (run, found) ->
            switch (run.way()) {
              case SEND -> correcting.send(run.id(), found);
              case ASK -> correcting.ask(run.id(), found);
            },
        new OfItsAccount(runs, console),
        console.time(),
        Wakeups.of(console.time()));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> reissueGoesOn(Runner runner) {
    return _ -> runner.begin();
  }
}
