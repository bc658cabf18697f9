package cursitor.server.console.message;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.history.Histories;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page of one message, and its exact bytes to take away. An operator sees how it went, and
/// never what it says.
@Controller
@On(Page.MESSAGES)
class MessageController {
  private final Console console;
  private final Records records;
  private final Histories histories;

  MessageController(Node node, Console console) {
    this.console = console;
    records = node.store().records();
    histories = new Histories(node.store());
  }

  @GetMapping(Links.MESSAGE)
  String message(
      @RequestParam String desk,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "false") boolean all,
      WallClock clock,
      Model model) {
    boolean body = seesContent();
    boolean clear = all && body;
    List<KeptMessage> found = find(desk, id);
    found.forEach(each -> note(clear ? Deed.UNMASKED : Deed.VIEWED, each));
    model.addAttribute(
        "messages",
        found.stream()
            .map(each -> MessageView.of(each, records, histories, clock, body, clear))
            .toList());
    model.addAttribute("desk", desk);
    model.addAttribute("id", id);
    model.addAttribute("seesContent", body);
    return "message";
  }

  @PostMapping(Links.MESSAGE + "/bytes")
  @On(
      value = Page.MESSAGES,
      only = {
        ConsoleRole.CLERK,
        ConsoleRole.SUPERVISOR,
        ConsoleRole.AUDITOR,
        ConsoleRole.ADMINISTRATOR
      })
  ResponseEntity<byte[]> bytes(
      @RequestParam String desk, @RequestParam UUID id, @RequestParam long number) {
    KeptMessage message =
        find(desk, id).stream()
            .filter(each -> each.number() == number && each.erasedAt() == null)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    note(Deed.EXPORTED, message);
    String kind = message.flow().direction() == Direction.ACT ? "txt" : "xml";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("receipt-%08d.%s".formatted(number, kind))
                .build()
                .toString())
        .body(records.bytes(number).bytes());
  }

  /// What is kept under an id at a desk; of another's desk nothing is found, so that nobody learns
  /// it is there.
  private List<KeptMessage> find(String desk, UUID id) {
    List<KeptMessage> found =
        Person.now()
            .flatMap(person -> desk(desk).filter(person.account()::sees))
            .map(known -> records.messages(known, new MessageId(id)))
            .orElse(List.of());
    if (found.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  private static Optional<OrganizationId> desk(String written) {
    try {
      return Optional.of(new OrganizationId(written));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean seesContent() {
    return Person.now().filter(person -> person.role() != ConsoleRole.OPERATOR).isPresent();
  }

  private void note(Deed deed, KeptMessage message) {
    String what = "message, receipt " + message.number();
    CaseKey file = message.caseFile();
    if (file == null) {
      console.audit().add(Person.nameNow(), deed, what);
    } else {
      console.audit().add(Person.nameNow(), deed, file, what);
    }
  }
}
