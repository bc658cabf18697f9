package cursitor.server.console.queue;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.due.Deadlines;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.node.Node;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The correction queue, and one item of it: looked at, checked while somebody types, sent again,
/// closed with a reason. Nobody sees an item of a desk that is not theirs.
@Controller
@On(Page.QUEUE)
class QueueController {
  /// Names of the form's fields that are fields of the notice.
  private static final String FIELD = "field:";

  private static final int LONGEST = 2_000;

  private final Console console;
  private final Node node;
  private final Store store;
  private final Records records;
  private final Queue queue;
  private final MendingDesk desk;
  private final Deadlines deadlines;

  QueueController(Node node, Console console) {
    this.console = console;
    this.node = node;
    store = node.store();
    records = store.records();
    queue = store.queue();
    desk = new MendingDesk(node);
    deadlines = new Deadlines(node.policy(), PolicyFiles.loadFare(node.config().farePolicy()));
  }

  @GetMapping("/queue")
  String queue(
      @RequestParam(defaultValue = "true") boolean open,
      @RequestParam(required = false) WorkItem.@Nullable Kind kind,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "desk", defaultValue = "") String only,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    Set<OrganizationId> desks = desks(only);
    Queue.Choice choice = open ? Queue.Choice.open(desks) : Queue.Choice.settled(desks);
    if (kind != null) {
      choice = choice.of(kind, code);
    }
    model.addAttribute(
        "queue", QueueView.of(queue, choice, desks(""), place(after), deadlines, records, now()));
    model.addAttribute("open", open);
    model.addAttribute("kind", kind);
    model.addAttribute("what", kind == null ? "" : Words.of(kind));
    model.addAttribute("code", code);
    model.addAttribute("only", only);
    return "queue";
  }

  private static Queue.@Nullable Place place(String after) {
    try {
      return after.isEmpty() ? null : Queue.Place.parse(after);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such place in the queue", e);
    }
  }

  /// The desks of this node the account may see; of these only one where it is named.
  private Set<OrganizationId> desks(String only) {
    return Person.now()
        .map(person ->
            node.config().desks().stream()
                .map(DeskConfig::id)
                .filter(person.account()::sees)
                .filter(each -> only.isEmpty() || each.value().equals(only))
                .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  // One item

  @GetMapping("/queue/{id}")
  String item(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Model model) {
    Worksheet sheet = find(id);
    console
        .audit()
        .add(Person.nameNow(), all ? Deed.UNMASKED : Deed.VIEWED, about(sheet), "work item");
    Queue.Story story =
        queue
            .item(desks(""), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("item", ItemView.of(sheet, story, all, deadlines, records, now()));
    model.addAttribute("mayMend", mayMend());
    status(sheet, model);
    return "item";
  }

  private static boolean mayMend() {
    return Person.now()
        .map(Person::role)
        .filter(role -> role == ConsoleRole.CLERK || role == ConsoleRole.SUPERVISOR)
        .isPresent();
  }

  /// What became of what was sent last about it; asked for again until that is final.
  @GetMapping("/queue/{id}/status")
  String status(@PathVariable UUID id, Model model) {
    status(find(id), model);
    return "item :: status";
  }

  private void status(Worksheet sheet, Model model) {
    Optional<KeptMessage> last = lastSent(sheet.kept().item());
    model.addAttribute("statusOf", sheet.id());
    model.addAttribute("open", sheet.open());
    model.addAttribute("last", last.map(each -> Words.of(each.standing())).orElse(""));
    model.addAttribute("partner", last.map(each -> each.flow().partner().value()).orElse(""));
    model.addAttribute(
        "final",
        last.filter(each ->
                switch (each.standing()) {
                  case AWAITING, UNKNOWN -> true;
                  default -> false;
                })
            .isEmpty());
  }

  private Optional<KeptMessage> lastSent(WorkItem item) {
    return records.timeline(item.caseFile()).stream()
        .filter(TimelineEntry.MessageKept.class::isInstance)
        .map(each -> ((TimelineEntry.MessageKept) each).message())
        .filter(each -> each.flow().direction() == Direction.SENT)
        .filter(each -> item.subject().isEmpty() || each.subject().equals(item.subject()))
        .reduce((_, last) -> last);
  }

  /// What would keep it from being sent, asked for while somebody types. Nothing is kept.
  @PostMapping("/queue/{id}/check")
  @On(
      value = Page.QUEUE,
      only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
  String check(@PathVariable UUID id, HttpServletRequest form, Model model) {
    Worksheet sheet = find(id);
    model.addAttribute("faults", faults(desk.check(sheet, changes(sheet, form))));
    return "item :: faults";
  }

  private static List<Fault> faults(List<Refusal> refusals) {
    return refusals.stream()
        .map(each ->
            new Fault(
                each.code().code(),
                each.field().isEmpty() ? "" : Words.field(each.field()),
                each.detail().isEmpty() ? each.code().sentence() : each.detail()))
        .toList();
  }

  /// One thing that is wrong.
  ///
  /// @param field in words; empty where it is about none
  record Fault(String code, String field, String sentence) {}

  @PostMapping("/queue/{id}/send")
  @On(
      value = Page.QUEUE,
      only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
  String send(@PathVariable UUID id, HttpServletRequest form, RedirectAttributes back) {
    Worksheet sheet = find(id);
    if (sheet.remedy() == Worksheet.Remedy.NONE) {
      back.addFlashAttribute("told", "This is done with already; nothing was sent.");
      return "redirect:/queue/" + id;
    }
    Sent sent = desk.send(sheet, changes(sheet, form));
    return told(sheet, sent, Deed.MENDED, "It is on its way.", back);
  }

  @PostMapping("/queue/{id}/close")
  @On(
      value = Page.QUEUE,
      only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
  String close(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes back) {
    Worksheet sheet = find(id);
    Sent sent = desk.close(sheet, shortened(reason), Person.nameNow());
    return told(sheet, sent, Deed.CLOSED, "It is closed.", back);
  }

  private String told(Worksheet sheet, Sent sent, Deed deed, String done, RedirectAttributes back) {
    switch (sent) {
      case Sent.Accepted _ -> {
        console.audit().add(Person.nameNow(), deed, about(sheet), "work item");
        back.addFlashAttribute("done", done);
      }
      case Sent.NotSent(List<Refusal> refusals) ->
          back.addFlashAttribute("faults", faults(refusals));
      case Sent.Parked(long receipt) ->
          back.addFlashAttribute(
              "told",
              "A defect stopped it. It is kept under receipt " + receipt + "; tell an engineer.");
    }
    return "redirect:/queue/" + sheet.id();
  }

  /// What was written otherwise than it was sent.
  private static Map<String, String> changes(Worksheet sheet, HttpServletRequest form) {
    Map<String, String> changes = new HashMap<>();
    for (Worksheet.Line line : sheet.lines()) {
      String written = form.getParameter(FIELD + line.name());
      if (written != null && !written.strip().equals(line.sent())) {
        changes.put(line.name(), shortened(written));
      }
    }
    return changes;
  }

  private static String shortened(String written) {
    String stripped = written.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  /// Another desk's item is not found: nobody learns that it is there.
  private Worksheet find(UUID id) {
    return desk.find(id)
        .filter(sheet -> desks("").contains(about(sheet).desk()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static CaseKey about(Worksheet sheet) {
    return sheet.kept().item().caseFile();
  }

  private Instant now() {
    return console.time().instant();
  }
}
