package cursitor.server.console.lanes;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.MessageSkipping;
import cursitor.exchange.OrganizationId;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.WallClock;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.wire.Octets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a message that is stuck out of its lane, with a reason: an act like any other, kept and
/// decided by the engine. It is audited before it is done, so nothing is done unseen.
@Controller
@On(
    value = Page.PARTNERS,
    only = {ConsoleRole.OPERATOR, ConsoleRole.ADMINISTRATOR})
class SkipController {
  private static final int LONGEST_NOTE = 500;

  private final Node node;
  private final Console console;

  SkipController(Node node, Console console) {
    this.node = node;
    this.console = console;
  }

  @GetMapping("/partners/lane/skip")
  String ask(@RequestParam String desk, @RequestParam UUID id, WallClock clock, Model model) {
    KeptMessage message = find(desk, id);
    if (node.store().undelivered(message.number()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "it has left its lane");
    }
    model.addAttribute(
        "stuck",
        SkipView.of(
            message,
            node.store().records().attempts(message.number()),
            clock,
            node.time().instant()));
    model.addAttribute("reasons", SkipReason.values());
    // The same form sent twice is one act.
    model.addAttribute("act", UUID.randomUUID());
    return "skip";
  }

  private KeptMessage find(String desk, UUID id) {
    return SeenDesks.of(node.config()).stream()
        .filter(each -> each.value().equals(desk))
        .flatMap(each -> node.store().records().messages(each, new MessageId(id)).stream())
        .filter(each -> each.flow().direction() == Direction.SENT)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such message"));
  }

  @PostMapping("/partners/lane/skip")
  String skip(
      @RequestParam String desk,
      @RequestParam UUID id,
      @RequestParam UUID act,
      @RequestParam(required = false) @Nullable SkipReason reason,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes back) {
    KeptMessage message = find(desk, id);
    if (reason == null) {
      back.addFlashAttribute("told", "Nothing was skipped: say why.");
      return "redirect:/partners";
    }
    audit(message, reason);
    Outcome outcome = node.submit(arrival(message, act, said(reason, note)));
    switch (outcome.verdict()) {
      case ACCEPTED ->
          back.addFlashAttribute(
              "done",
              "It has left its lane, and its desk has a work item about it. Noted under receipt "
                  + outcome.receipt()
                  + ".");
      case REFUSED, CONFLICT, MENDED, QUARANTINED ->
          back.addFlashAttribute(
              "told", "Nothing was skipped: it was delivered, answered or skipped meanwhile.");
      case PARKED ->
          back.addFlashAttribute(
              "told",
              "A defect stopped it. It is kept under receipt "
                  + outcome.receipt()
                  + "; tell an engineer.");
    }
    return "redirect:/partners";
  }

  private void audit(KeptMessage message, SkipReason reason) {
    String words =
        "message %s of the lane to %s: %s"
            .formatted(message.id(), message.flow().partner(), reason.words());
    CaseKey key = message.caseFile();
    if (key == null) {
      console.audit().add(Person.nameNow(), Deed.LANE_SKIPPED, words);
    } else {
      console.audit().add(Person.nameNow(), Deed.LANE_SKIPPED, key, words);
    }
  }

  private static String said(SkipReason reason, String note) {
    String more = note.strip();
    return more.isEmpty()
        ? reason.words()
        : reason.words() + ". " + more.substring(0, Math.min(LONGEST_NOTE, more.length()));
  }

  private static Arrival arrival(KeptMessage message, UUID act, String why) {
    OrganizationId desk = message.flow().desk();
    String person = Person.nameNow();
    return new Arrival.Acted(
        desk,
        new MessageId(act),
        new Input.ActPerformed(
            new MessageSkipping(desk, message.flow().mode(), message.id(), why, person)),
        Octets.ofText("skip " + message.id() + " by " + person + ": " + why));
  }
}
