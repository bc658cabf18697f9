package cursitor.server.console.lanes;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.PartnerConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.WallClock;
import cursitor.server.delivery.Stop;
import cursitor.server.node.Node;
import cursitor.server.store.MessageBrowser.StuckLane;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The partners and the lanes to them, what is stuck first; to stop and start delivery, and to have
/// tried now what waits for its next try.
@Controller
@On(Page.PARTNERS)
class PartnersController {
  private static final String BACK = "redirect:/partners";

  /// So often what came of an act is looked for at once, before the page is fresh every few seconds
  /// only.
  private static final int SOON = 6;

  private final Node node;
  private final Console console;
  private final LanesGauge gauge;
  private final Stoppages stoppages;

  PartnersController(Node node, Console console) {
    this.node = node;
    this.console = console;
    gauge = new LanesGauge(node, console.time());
    stoppages = new Stoppages(console, node.delivery());
  }

  @GetMapping("/partners")
  String partners(WallClock clock, Model model) {
    gauge.forget();
    show(clock, model);
    model.addAttribute("soon", model.containsAttribute("done") ? SOON : 0);
    return "partners";
  }

  /// @param soon how often it is still asked for soon, for something was just done
  @GetMapping("/live/partners")
  String live(@RequestParam(defaultValue = "0") int soon, WallClock clock, Model model) {
    if (soon > 0 && Person.now().filter(person -> mayAct(person.role())).isPresent()) {
      gauge.forget();
    }
    show(clock, model);
    model.addAttribute("soon", Math.clamp(soon - 1L, 0, SOON));
    return "partners :: live";
  }

  private void show(WallClock clock, Model model) {
    Person.now()
        .ifPresent(person -> {
          LanesPicture picture = gauge.read();
          List<StuckLane> stuck = gauge.stuck(SeenDesks.of(node.config()));
          model.addAttribute(
              "view", PartnersView.of(picture, stuck, node.config(), person.account(), clock));
          model.addAttribute("mayAct", mayAct(person.role()));
        });
  }

  private static boolean mayAct(ConsoleRole role) {
    return role == ConsoleRole.OPERATOR || role == ConsoleRole.ADMINISTRATOR;
  }

  @PostMapping("/partners/stop")
  @On(
      value = Page.PARTNERS,
      only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
  String stop(@RequestParam String partner, RedirectAttributes back) {
    OrganizationId id = known(partner).id();
    console.audit().add(Person.nameNow(), Deed.DELIVERY_STOPPED, "to " + id);
    stoppages.stop(id, new Stop(Person.nameNow(), node.time().instant()));
    return told("Nothing goes to " + id + " until somebody starts it again.", back);
  }

  @PostMapping("/partners/start")
  @On(
      value = Page.PARTNERS,
      only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
  String start(@RequestParam String partner, RedirectAttributes back) {
    OrganizationId id = known(partner).id();
    console.audit().add(Person.nameNow(), Deed.DELIVERY_STARTED, "to " + id);
    stoppages.start(id);
    return told("Messages go to " + id + " again.", back);
  }

  @PostMapping("/partners/retry")
  @On(
      value = Page.PARTNERS,
      only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
  String retry(@RequestParam String partner, RedirectAttributes back) {
    OrganizationId id = known(partner).id();
    console.audit().add(Person.nameNow(), Deed.PARTNER_RESTORED, "all lanes to " + id);
    node.delivery().retry(id);
    return told("Whatever waits for " + id + " is tried now.", back);
  }

  @PostMapping("/partners/lane/retry")
  @On(
      value = Page.PARTNERS,
      only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
  String retryLane(
      @RequestParam String desk,
      @RequestParam String partner,
      @RequestParam UUID id,
      RedirectAttributes back) {
    OrganizationId recipient = known(partner).id();
    OrganizationId sender =
        SeenDesks.of(node.config()).stream()
            .filter(each -> each.value().equals(desk))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such desk"));
    console
        .audit()
        .add(
            Person.nameNow(),
            Deed.PARTNER_RESTORED,
            "the lane of message " + id + " from " + sender + " to " + recipient);
    node.delivery().retry(sender, recipient, new MessageId(id));
    return told("It is tried now.", back);
  }

  private PartnerConfig known(String partner) {
    return node.config().partners().stream()
        .filter(each -> each.id().value().equals(partner))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such partner"));
  }

  private static String told(String sentence, RedirectAttributes back) {
    back.addFlashAttribute("done", sentence);
    return BACK;
  }
}
