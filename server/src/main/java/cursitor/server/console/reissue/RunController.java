package cursitor.server.console.reissue;

import cursitor.server.console.Console;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.page.On;
import cursitor.server.console.page.Page;
import cursitor.server.console.page.WallClock;
import cursitor.server.console.reissue.Run.Counts;
import cursitor.server.console.reissue.Run.Pace;
import cursitor.server.console.reissue.Run.State;
import cursitor.server.console.reissue.Run.Way;
import cursitor.server.node.Node;
import cursitor.server.store.Decided.Choice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Runs of corrections: begun, watched, stopped, gone on with.
@Controller
@On(Page.REISSUE)
class RunController {
  private final Console console;
  private final Node node;
  private final Runs runs;
  private final Runner runner;

  RunController(Node node, Console console, Runs runs, Runner runner) {
    this.console = console;
    this.node = node;
    this.runs = runs;
    this.runner = runner;
  }

  /// The form brings the id of the run, so that it begins once however often it is sent.
  @PostMapping("/reissue/runs")
  @On(
      value = Page.REISSUE,
      only = {ConsoleRole.SUPERVISOR, ConsoleRole.OPERATOR})
  String begin(
      @ModelAttribute Asked asked,
      @RequestParam UUID run,
      @RequestParam Way way,
      @RequestParam int perMinute,
      @RequestParam int batch,
      WallClock clock) {
    Choice choice = ended(asked.choice(clock));
    if (!sees(choice)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Instant now = console.time().instant();
    Run fresh =
        new Run(
            run,
            Person.nameNow(),
            now,
            choice,
            way,
            new Pace(perMinute, batch),
            State.RUNNING,
            0,
            Counts.NONE,
            now,
            null);
    if (console.change(() -> runs.add(fresh), () -> note(Deed.REISSUE_BEGUN, fresh))) {
      runner.carryOn(run);
    }
    return "redirect:/reissue/runs/" + run;
  }

  /// What is sent from now on does not belong to it, least of all what it sends itself.
  private Choice ended(Choice choice) {
    Instant now = node.time().instant().truncatedTo(ChronoUnit.MILLIS);
    return choice.until().isAfter(now)
        ? new Choice(
            choice.desk(), choice.rule(), choice.policy(), choice.program(), choice.from(), now)
        : choice;
  }

  @GetMapping("/reissue/runs/{id}")
  String run(@PathVariable UUID id, WallClock clock, Model model) {
    show(id, clock, model);
    return "reissue-run";
  }

  @GetMapping("/live/reissue/{id}")
  String live(@PathVariable UUID id, WallClock clock, Model model) {
    show(id, clock, model);
    return "reissue-run :: live";
  }

  private void show(UUID id, WallClock clock, Model model) {
    model.addAttribute("run", RunView.of(find(id), clock));
    model.addAttribute("mayRun", ReissueController.mayRun());
  }

  @PostMapping("/reissue/runs/{id}/stop")
  @On(
      value = Page.REISSUE,
      only = {ConsoleRole.SUPERVISOR, ConsoleRole.OPERATOR})
  String stop(@PathVariable UUID id) {
    Run run = find(id);
    console.change(
        () -> runs.become(id, State.RUNNING, State.STOPPED), () -> note(Deed.REISSUE_STOPPED, run));
    return "redirect:/reissue/runs/" + id;
  }

  @PostMapping("/reissue/runs/{id}/go-on")
  @On(
      value = Page.REISSUE,
      only = {ConsoleRole.SUPERVISOR, ConsoleRole.OPERATOR})
  String goOn(@PathVariable UUID id) {
    Run run = find(id);
    console.change(() -> runs.goOn(id, Person.nameNow()), () -> note(Deed.REISSUE_RESUMED, run));
    runner.carryOn(id);
    return "redirect:/reissue/runs/" + id;
  }

  private void note(Deed deed, Run run) {
    console.audit().add(Person.nameNow(), deed, run.words());
  }

  private Run find(UUID id) {
    return runs.find(id)
        .filter(run -> sees(run.choice()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private boolean sees(Choice choice) {
    return node.config().desk(choice.desk()).isPresent()
        && Person.now().filter(person -> person.account().sees(choice.desk())).isPresent();
  }
}
