package cursitor.server.console.lanes;

import cursitor.exchange.ConnectionTest;
import cursitor.exchange.Input;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.WallClock;
import cursitor.server.engine.Arrival;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sends a test message to a partner, and shows what is answered. It goes the way of all messages,
/// and is kept like them.
@Controller
@On(Page.PARTNERS)
class TestController {
  private final Node node;
  private final Console console;

  TestController(Node node, Console console) {
    this.node = node;
    this.console = console;
  }

  @PostMapping("/partners/test")
  @On(
      value = Page.PARTNERS,
      only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
  String send(
      @RequestParam String partner,
      @RequestParam(defaultValue = "") String desk,
      RedirectAttributes back) {
    UUID id = UUID.randomUUID();
    Message message =
        message(partner, desk, id)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing to send there"));
    OrganizationId sender = message.header().sender();
    console.audit().add(Person.nameNow(), Deed.TEST_SENT, "from " + sender + " to " + partner);
    node.submit(
        new Arrival.Acted(
            sender,
            new MessageId(UUID.randomUUID()),
            new Input.ActPerformed(new ConnectionTest(message)),
            Octets.ofText("test " + id + " by " + Person.nameNow())));
    back.addAttribute("desk", sender.value());
    back.addAttribute("id", id.toString());
    return "redirect:/partners/test";
  }

  /// Of the first desk of the way that sends that partner anything.
  private Optional<Message> message(String partner, String desk, UUID id) {
    List<PartnerConfig> ways =
        node.config().partners().stream()
            .filter(each -> each.id().value().equals(partner))
            .toList();
    return ways.stream()
        .flatMap(way ->
            node.config().desks().stream()
                .filter(each -> way.desk() == null || each.id().equals(way.desk()))
                .filter(each -> desk.isEmpty() || each.id().value().equals(desk)))
        .flatMap(each -> message(each, ways.getFirst().id(), id).stream())
        .findFirst();
  }

  private Optional<Message> message(DeskConfig desk, OrganizationId partner, UUID id) {
    return TestMessages.of(desk, partner, id, node.time().instant());
  }

  @GetMapping("/partners/test")
  String show(@RequestParam String desk, @RequestParam UUID id, WallClock clock, Model model) {
    model.addAttribute("test", find(desk, id, clock));
    return "test";
  }

  @GetMapping("/live/partners/test")
  String live(@RequestParam String desk, @RequestParam UUID id, WallClock clock, Model model) {
    model.addAttribute("test", find(desk, id, clock));
    return "test :: status";
  }

  private TestView find(String desk, UUID id, WallClock clock) {
    Records records = node.store().records();
    return SeenDesks.of(node.config()).stream()
        .filter(each -> each.value().equals(desk))
        .flatMap(each -> records.messages(each, new MessageId(id)).stream())
        .filter(TestController::isTest)
        .findFirst()
        .map(sent ->
            TestView.of(sent, records.attempts(sent.number()), answer(records, sent), clock))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such test"));
  }

  private static String answer(Records records, KeptMessage sent) {
    return sent.answer() == 0 ? "" : records.bytes(sent.answer()).text();
  }

  private static boolean isTest(KeptMessage message) {
    return message.flow().direction() == Direction.SENT
        && message.caseFile() != null
        && message.caseFile().kind().equals(ConnectionTest.KIND);
  }
}
