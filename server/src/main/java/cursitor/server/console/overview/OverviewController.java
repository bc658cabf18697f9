package cursitor.server.console.overview;

import cursitor.server.console.Console;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The overview, and the parts of it that are asked for again: the figures every five seconds, the
/// charts every minute.
@Controller
@On(Page.OVERVIEW)
class OverviewController {
  private final Gauge gauge;
  private final Tide tide;

  OverviewController(Node node, Console console) {
    gauge = new Gauge(node, console.time());
    tide = new Tide(node, console.time());
  }

  @GetMapping("/")
  String overview(WallClock clock, Model model) {
    show(clock, model);
    draw(clock, model);
    return "overview";
  }

  @GetMapping("/live/overview")
  String live(WallClock clock, Model model) {
    show(clock, model);
    return "overview :: live";
  }

  @GetMapping("/live/overview/charts")
  String charts(WallClock clock, Model model) {
    draw(clock, model);
    return "overview :: charts";
  }

  private void show(WallClock clock, Model model) {
    Person.now()
        .ifPresent(person ->
            model.addAttribute("overview", Overview.of(gauge.read(), person.account(), clock)));
  }

  private void draw(WallClock clock, Model model) {
    Person.now()
        .ifPresent(person ->
            model.addAttribute("charts", Charts.of(tide.read(clock), person.account(), clock)));
  }
}
