package cursitor.server.console.queue;

import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.audit.Menders;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.page.Words;
import cursitor.server.mend.MendingDesk.Sent;
import cursitor.server.mend.Worksheet;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Queue;
import cursitor.server.store.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One item of the correction queue: looked at, checked while somebody types, sent again, closed
/// with a reason.
@Controller
@On(Page.QUEUE)
class ItemController {
  /// Names of the form's fields that are fields of the notice.
  private static final String FIELD = "field:";

  private final Workroom room;

  ItemController(Workroom room) {
    this.room = room;
  }

  @GetMapping("/queue/{id}")
  String item(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean all,
      WallClock clock,
      Model model) {
    Worksheet sheet = room.find(id);
    room.note(all ? Deed.UNMASKED : Deed.VIEWED, sheet, "work item");
    model.addAttribute("item", ItemView.of(sheet, all, room, clock));
    model.addAttribute("mayMend", Workroom.mayMend());
    model.addAttribute("self", Person.nameNow());
    model.addAttribute(
        "owner",
        room.owners().of(id).filter(_ -> sheet.open()).map(each -> each.account()).orElse(""));
    model.addAttribute(
        "people",
        OwnerController.gives() ? room.people(Set.of(Workroom.about(sheet).desk())) : List.of());
    status(sheet, clock, model);
    return "item";
  }

  /// What became of what was sent last about it, and what happened; asked for again until that is
  /// final.
  @GetMapping("/live/queue/{id}")
  String status(@PathVariable UUID id, WallClock clock, Model model) {
    status(room.find(id), clock, model);
    return "item :: news";
  }

  private void status(Worksheet sheet, WallClock clock, Model model) {
    Queue.Story story =
        room.queue()
            .item(room.desks(), sheet.id())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<KeptMessage> last = lastSent(sheet.kept().item());
    model.addAttribute(
        "history", ItemHistory.of(story, last, room.menders(sheet), room.records(), clock));
    model.addAttribute("statusOf", sheet.id());
    model.addAttribute("open", sheet.open());
    model.addAttribute("rank", room.queue().rank(sheet.kept()));
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
    return room.records().timeline(item.caseFile()).stream()
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
    Worksheet sheet = room.find(id);
    model.addAttribute(
        "faults", Workroom.faults(room.mending().check(sheet, changes(sheet, form))));
    return "item :: faults";
  }

  @PostMapping("/queue/{id}/send")
  @On(
      value = Page.QUEUE,
      only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
  String send(@PathVariable UUID id, HttpServletRequest form, RedirectAttributes back) {
    Worksheet sheet = room.find(id);
    if (sheet.remedy() == Worksheet.Remedy.NONE) {
      back.addFlashAttribute("told", "This is done with already; nothing was sent.");
      return "redirect:/queue/" + id;
    }
    Deed deed = sheet.remedy() == Worksheet.Remedy.SEND_AGAIN ? Deed.RESENT : Deed.MENDED;
    room.note(deed, sheet, Menders.asked(id, ""));
    Map<String, String> changes = changes(sheet, form);
    Sent sent = room.mending().send(sheet, changes);
    if (sent instanceof Sent.NotSent) {
      back.addFlashAttribute("typed", changes);
    }
    return told(sheet, sent, deed, "It is on its way.", back) + shown(sheet, sent, changes);
  }

  @PostMapping("/queue/{id}/close")
  @On(
      value = Page.QUEUE,
      only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
  String close(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "SEND_AGAIN") Unanswered unanswered,
      RedirectAttributes back) {
    Worksheet sheet = room.find(id);
    Unanswered chosen = sheet.unanswered() ? unanswered : Unanswered.SEND_AGAIN;
    room.note(Deed.CLOSED, sheet, Menders.asked(id, ""));
    Sent sent = room.mending().close(sheet, chosen, Workroom.written(reason), Person.nameNow());
    return told(sheet, sent, Deed.CLOSED, "It is closed.", back);
  }

  /// Whoever changed a field that is hidden at first has it before them again.
  private static String shown(Worksheet sheet, Sent sent, Map<String, String> changes) {
    boolean hidden =
        sheet.lines().stream().anyMatch(line -> !line.toMend() && changes.containsKey(line.name()));
    return hidden && sent instanceof Sent.NotSent ? "?all=true" : "";
  }

  private String told(Worksheet sheet, Sent sent, Deed deed, String done, RedirectAttributes back) {
    switch (sent) {
      case Sent.Accepted _ -> {
        room.owners().leave(sheet.id());
        back.addFlashAttribute(deed == Deed.CLOSED ? "done" : "sent", done);
      }
      case Sent.NotSent(List<Refusal> refusals) -> {
        room.note(deed, sheet, Menders.notDone(sheet.id(), ""));
        back.addFlashAttribute("faults", Workroom.faults(refusals));
      }
      case Sent.Parked(long receipt) -> {
        room.note(deed, sheet, Menders.notDone(sheet.id(), ""));
        back.addFlashAttribute(
            "told",
            "A defect stopped it. It is kept under receipt " + receipt + "; tell an engineer.");
      }
    }
    return "redirect:/queue/" + sheet.id();
  }

  /// What was written otherwise than it was sent.
  private static Map<String, String> changes(Worksheet sheet, HttpServletRequest form) {
    Map<String, String> changes = new HashMap<>();
    for (Worksheet.Line line : sheet.lines()) {
      String written = form.getParameter(FIELD + line.name());
      if (written != null && !written.strip().equals(line.sent())) {
        changes.put(line.name(), Workroom.written(written));
      }
    }
    return changes;
  }
}
