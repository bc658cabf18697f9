package cursitor.server.console.queue;

import cursitor.exchange.OrganizationId;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.Csv;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The queue as a file, with the choice of its page.
@Controller
@On(Page.QUEUE)
class QueueExportController {
  private final Workroom room;
  private final Sifting sifting;

  QueueExportController(Workroom room) {
    this.room = room;
    sifting = new Sifting(room.queue(), room.records(), room::deadlines, room.owners());
  }

  @GetMapping("/queue.csv")
  void export(@RequestParam Map<String, String> asked, HttpServletResponse response)
      throws IOException {
    Question question = Question.of(asked);
    Set<OrganizationId> desks = room.desks();
    Instant now = room.now();
    room.console().audit().add(Person.nameNow(), Deed.EXPORTED, "queue");
    Csv.send(
        response,
        "queue",
        new QueueSheet(
            place -> sifting.page(question, question.choice(desks, now), place, now),
            room.deadlines(),
            room.records(),
            QueueSheet.MOST));
  }
}
