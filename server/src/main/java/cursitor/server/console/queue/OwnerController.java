package cursitor.server.console.queue;

import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Links;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.mend.Worksheet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who sees to an item: a clerk takes what nobody has and puts it back; a supervisor gives it to
/// whom it is for, whoever had it.
@Controller
@On(
    value = Page.QUEUE,
    only = {ConsoleRole.CLERK, ConsoleRole.SUPERVISOR})
class OwnerController {
  private final Workroom room;

  OwnerController(Workroom room) {
    this.room = room;
  }

  @PostMapping("/queue/{id}/take")
  String take(@PathVariable UUID id, RedirectAttributes back) {
    Worksheet sheet = open(id);
    if (changed(sheet, () -> room.owners().take(id, Person.nameNow()), "taken")) {
      back.addFlashAttribute("done", "It is yours.");
    } else {
      back.addFlashAttribute("told", "Somebody has taken it already.");
    }
    return "redirect:" + Links.item(id);
  }

  @PostMapping("/queue/{id}/leave")
  String leave(@PathVariable UUID id, RedirectAttributes back) {
    Worksheet sheet = open(id);
    String owner = room.owners().of(id).map(Owners.Owner::account).orElse("");
    if (owner.equals(Person.nameNow()) || gives()) {
      changed(sheet, () -> room.owners().leave(id), "put back");
      back.addFlashAttribute("done", "Nobody has it now.");
    } else {
      back.addFlashAttribute("told", "It is not yours to put back.");
    }
    return "redirect:" + Links.item(id);
  }

  @PostMapping("/queue/{id}/give")
  @On(value = Page.QUEUE, only = ConsoleRole.SUPERVISOR)
  String give(@PathVariable UUID id, @RequestParam String to, RedirectAttributes back) {
    Worksheet sheet = open(id);
    if (!room.people(Set.of(Workroom.about(sheet).desk())).contains(to)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    changed(
        sheet,
        () -> {
          room.owners().give(id, to);
          return true;
        },
        "given to " + to);
    back.addFlashAttribute("done", "It is given to " + to + ".");
    return "redirect:" + Links.item(id);
  }

  private boolean changed(Worksheet sheet, BooleanSupplier change, String words) {
    return room.console().change(change, () -> room.note(Deed.OWNED, sheet, words));
  }

  private Worksheet open(UUID id) {
    Worksheet sheet = room.find(id);
    if (!sheet.open()) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "it is done with");
    }
    return sheet;
  }

  static boolean gives() {
    return Person.now()
        .map(Person::role)
        .filter(role -> role == ConsoleRole.SUPERVISOR)
        .isPresent();
  }
}
