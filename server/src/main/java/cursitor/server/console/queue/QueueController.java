package cursitor.server.console.queue;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItem;
import cursitor.server.console.account.Person;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.Words;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The correction queue: what waits, grouped by cause and chosen by a form, the oldest first.
@Controller
@On(Page.QUEUE)
class QueueController {
  private final Workroom room;
  private final Sifting sifting;
  private final Tidying tidying;

  QueueController(Workroom room) {
    this.room = room;
    sifting = new Sifting(room.queue(), room.records(), room::deadlines, room.owners());
    tidying = new Tidying(room.owners(), room.records(), room.console().time());
  }

  @GetMapping("/queue")
  String queue(@RequestParam Map<String, String> asked, Model model) {
    tidying.goOn();
    Question question = Question.of(asked);
    Set<OrganizationId> desks = room.desks();
    Instant now = room.now();
    List<Queue.Cause> causes = room.queue().causes(desks);
    Sifting.Sifted page =
        sifting.page(
            question, question.choice(desks, now), place(asked.getOrDefault("after", "")), now);
    model.addAttribute("queue", view(question, page, question.open() ? causes : List.of(), now));
    model.addAttribute("question", question);
    model.addAttribute("what", question.kind() == null ? "" : Words.of(question.kind()));
    model.addAttribute("self", Person.nameNow());
    model.addAttribute("mayMend", Workroom.mayMend());
    model.addAttribute("choices", choices(desks, causes));
    return "queue";
  }

  private QueueView view(
      Question question, Sifting.Sifted page, List<Queue.Cause> causes, Instant now) {
    Map<UUID, Owners.Owner> owned =
        room.owners().of(page.items().stream().map(each -> each.item().id()).toList());
    return new QueueView(
        causes.stream().map(each -> QueueView.CauseView.of(each, page.items(), now)).toList(),
        page.items().stream().map(each -> row(each, owned, now)).toList(),
        page.next() == null ? "" : question.link(page.next().toString()),
        page.looked());
  }

  private QueueView.Row row(KeptWorkItem kept, Map<UUID, Owners.Owner> owned, Instant now) {
    return QueueView.Row.of(
        kept,
        room.deadlines().of(kept, room.records()),
        kept.open() ? owned.get(kept.item().id()) : null,
        now);
  }

  private Choices choices(Set<OrganizationId> desks, List<Queue.Cause> causes) {
    return new Choices(
        desks.stream().map(OrganizationId::value).sorted().toList(),
        room.partners(),
        Arrays.stream(WorkItem.Kind.values())
            .filter(kind -> causes.stream().anyMatch(each -> each.kind() == kind))
            .map(kind -> new Option(kind.name(), Words.of(kind)))
            .toList(),
        causes.stream()
            .map(each -> each.code().isEmpty() ? Question.NONE : each.code())
            .distinct()
            .sorted()
            .toList(),
        room.people(desks).stream().filter(each -> !each.equals(Person.nameNow())).toList());
  }

  /// What the form above the queue offers.
  record Choices(
      List<String> desks,
      List<String> partners,
      List<Option> kinds,
      List<String> codes,
      List<String> people) {
    public List<Option> waits() {
      return Arrays.stream(Question.Waits.values())
          .map(each -> new Option(each.name(), each.words()))
          .toList();
    }

    public List<Option> dues() {
      return Arrays.stream(Question.Due.values())
          .map(each -> new Option(each.name(), each.words()))
          .toList();
    }
  }

  /// One line of a list to choose from.
  record Option(String value, String words) {}

  private static Queue.@Nullable Place place(String after) {
    try {
      return after.isEmpty() ? null : Queue.Place.parse(after);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such place in the queue", e);
    }
  }
}
