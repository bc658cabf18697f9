package cursitor.server.console.overview;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The overview, and the part of it that is asked for again every five seconds.
@Controller
@On(Page.OVERVIEW)
class OverviewController {
  private final Gauge gauge;

  OverviewController(Node node, Console console) {
    gauge = new Gauge(node, console.time());
  }

  @GetMapping("/")
  String overview(Model model) {
    show(model);
    return "overview";
  }

  @GetMapping("/live/overview")
  String live(Model model) {
    show(model);
    return "overview :: live";
  }

  private void show(Model model) {
    Person.now()
        .ifPresent(
            person -> model.addAttribute("overview", Overview.of(gauge.read(), person.account())));
  }
}
