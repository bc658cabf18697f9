package cursitor.server.api;

import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.api.form.ConvictionForm;
import cursitor.server.api.form.Customs;
import cursitor.server.api.form.Filled;
import cursitor.server.api.form.HoldForm;
import cursitor.server.api.form.ReleaseForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asks the court's desk to send a notice, and what became of it.
@RestController
@RequestMapping("/api/courts/{court}")
class NoticesController {
  private final NoticeShelf shelf;
  private final ActCounter counter;
  private final Posts posts;
  private final Supplier<Customs> customs;

  NoticesController(NoticeShelf shelf, ActCounter counter, Posts posts, Supplier<Customs> customs) {
    this.shelf = shelf;
    this.counter = counter;
    this.posts = posts;
    this.customs = customs;
  }

  /// Reports a conviction, or the reversal of one, under DMV902.
  @PostMapping("/convictions")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt conviction(@PathVariable String court, HttpServletRequest http) {
    return posts.take(court, http, request -> conviction(new OrganizationId(court), request));
  }

  private Receipt conviction(OrganizationId desk, Request request) {
    Filled<ConvictionAbstract> filled =
        ConvictionForm.read(counter.sheet(desk, request), desk, customs.get());
    ConvictionAbstract conviction = filled.notice();
    counter.mustHold(desk, filled.mode(), conviction.abstractId(), request, filled.faults());
    return counter.handIn(
        new CourtAct.ConvictionReported(desk, filled.mode(), conviction),
        conviction.abstractId(),
        request);
  }

  /// Asks for a hold a clerk has decided on and certified.
  @PostMapping("/holds")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt hold(@PathVariable String court, HttpServletRequest http) {
    return posts.take(court, http, request -> hold(new OrganizationId(court), request));
  }

  private Receipt hold(OrganizationId desk, Request request) {
    Filled<Hold> filled = HoldForm.read(counter.sheet(desk, request), desk, customs.get());
    Hold hold = filled.notice();
    counter.mustHold(desk, filled.mode(), hold.abstractId(), request, filled.faults());
    return counter.handIn(
        new CourtAct.HoldRequested(desk, filled.mode(), hold, filled.exemptionConfirmed()),
        hold.abstractId(),
        request);
  }

  /// Asks for the release of a hold.
  @PostMapping("/releases")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt release(@PathVariable String court, HttpServletRequest http) {
    return posts.take(court, http, request -> release(new OrganizationId(court), request));
  }

  private Receipt release(OrganizationId desk, Request request) {
    Filled<Release> filled = ReleaseForm.read(counter.sheet(desk, request), desk, customs.get());
    Release release = filled.notice();
    counter.mustHold(desk, filled.mode(), release.abstractId(), request, filled.faults());
    return counter.handIn(
        new CourtAct.ReleaseRequested(desk, filled.mode(), release), release.abstractId(), request);
  }

  @GetMapping("/notices/{abstractId}")
  NoticeDetail one(
      @PathVariable String court,
      @PathVariable String abstractId,
      @RequestParam(defaultValue = "PRODUCTION") OperatingMode mode) {
    return shelf
        .find(new OrganizationId(court), mode, abstractId)
        .orElseThrow(Trouble.NOT_FOUND::turnedAway);
  }

  /// The notices of a docket, or of so many case files after a place; of one state, if asked.
  ///
  /// @param limit how many case files are looked through
  @GetMapping("/notices")
  NoticeList list(
      @PathVariable String court,
      @RequestParam(defaultValue = "PRODUCTION") OperatingMode mode,
      @RequestParam(defaultValue = "") String docket,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = Paging.USUAL) int limit) {
    OrganizationId desk = new OrganizationId(court);
    NoticeList found =
        docket.isEmpty()
            ? shelf.after(desk, mode, after, Paging.limited(limit))
            : new NoticeList(shelf.ofDocket(desk, mode, docket.toUpperCase(Locale.ROOT)), null);
    return state.isEmpty() ? found : found.in(state);
  }
}
