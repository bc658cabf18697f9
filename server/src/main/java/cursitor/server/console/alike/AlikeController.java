package cursitor.server.console.alike;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.queue.Workroom;
import cursitor.server.mend.Worksheet;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/// All items of one cause at once: what to do, what that would do to each, and doing it.
@Controller
@On(
    value = Page.QUEUE,
    only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
class AlikeController {
  private static final String NO_CODE = "-";

  /// Of so many items the fields are offered.
  private static final int ASKED_FOR_FIELDS = 20;

  private final Workroom room;
  private final Runs runs;

  AlikeController(Workroom room, Runs runs) {
    this.room = room;
    this.runs = runs;
  }

  @GetMapping("/queue/alike")
  String choose(
      @RequestParam String desk,
      @RequestParam WorkItem.Kind kind,
      @RequestParam(defaultValue = NO_CODE) String code,
      Model model) {
    Cause cause = cause(desk, kind, code);
    model.addAttribute("cause", CauseView.of(cause, room.queue().causes(Set.of(cause.desk()))));
    model.addAttribute("offer", Offer.of(sheets(cause)));
    model.addAttribute("limit", Runs.LIMIT);
    return "alike";
  }

  private List<Worksheet> sheets(Cause cause) {
    return room
        .queue()
        .page(cause.items(), Queue.Order.OLDEST_FIRST, null, ASKED_FOR_FIELDS)
        .stream()
        .map(KeptWorkItem::item)
        .map(item -> room.mending().find(item.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Cause cause(String desk, WorkItem.Kind kind, String code) {
    OrganizationId asked =
        room.desks().stream()
            .filter(each -> each.value().equals(desk))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Cause(asked, kind, code.equals(NO_CODE) ? "" : code);
  }

  @PostMapping("/queue/alike")
  String preview(
      @RequestParam String desk,
      @RequestParam WorkItem.Kind kind,
      @RequestParam(defaultValue = NO_CODE) String code,
      @RequestParam(defaultValue = "") String after,
      Wanted wanted,
      RedirectAttributes back) {
    Cause cause = cause(desk, kind, code);
    Optional<Treatment> treatment = wanted.treatment();
    if (treatment.isEmpty()) {
      back.addFlashAttribute(
          "told", "Say what is to be done: " + wanted.missing() + " is missing.");
      back.addAttribute("desk", desk);
      back.addAttribute("kind", kind);
      back.addAttribute("code", code);
      return "redirect:/queue/alike";
    }
    Run run = runs.preview(cause, treatment.get(), Person.nameNow(), place(after));
    return "redirect:/queue/alike/" + run.id();
  }

  private static Queue.@Nullable Place place(String after) {
    try {
      return after.isEmpty() ? null : Queue.Place.parse(after);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no place in the queue", e);
    }
  }

  @GetMapping("/queue/alike/{id}")
  String run(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
    Run run = find(id);
    RunView view = RunView.of(run, page);
    if (run.firstLook(view.page())) {
      RunView.onPage(run, view.page())
          .forEach(each -> room.note(Deed.VIEWED, each.sheet(), "preview of all like it"));
    }
    model.addAttribute("run", view);
    model.addAttribute("progress", Progress.of(run));
    return "alike-run";
  }

  @GetMapping("/live/queue/alike/{id}")
  String live(@PathVariable UUID id, Model model) {
    model.addAttribute("progress", Progress.of(find(id)));
    return "alike-run :: progress";
  }

  @PostMapping("/queue/alike/{id}/go")
  String go(@PathVariable UUID id) {
    runs.start(find(id));
    return "redirect:/queue/alike/" + id;
  }

  @PostMapping("/queue/alike/{id}/stop")
  String stop(@PathVariable UUID id) {
    find(id).stop();
    return "redirect:/queue/alike/" + id;
  }

  private Run find(UUID id) {
    return runs.find(id, Person.nameNow())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
