package cursitor.server.api;

import cursitor.dmv907.court.CourtAct;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Release;
import cursitor.exchange.OrganizationId;
import cursitor.server.api.form.ConvictionForm;
import cursitor.server.api.form.Filled;
import cursitor.server.api.form.HoldForm;
import cursitor.server.api.form.ReleaseForm;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asks the court's desk to send a notice.
@RestController
@RequestMapping("/api/courts/{court}")
class NoticesController {
  private final ActCounter counter;
  private final int mostBytes;

  NoticesController(ActCounter counter, int mostBytes) {
    this.counter = counter;
    this.mostBytes = mostBytes;
  }

  /// Reports a conviction, or the reversal of one, under DMV902.
  @PostMapping("/convictions")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt conviction(@PathVariable String court, HttpServletRequest http) {
    OrganizationId desk = new OrganizationId(court);
    Request request = Request.read(http, mostBytes);
    Filled<ConvictionAbstract> filled = ConvictionForm.read(request.sheet(), desk);
    counter.mustHold(desk, request, filled.faults());
    ConvictionAbstract conviction = filled.notice();
    return counter.handIn(
        new CourtAct.ConvictionReported(desk, filled.mode(), conviction),
        conviction.abstractId(),
        request);
  }

  /// Asks for a hold a clerk has decided on and certified.
  @PostMapping("/holds")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt hold(@PathVariable String court, HttpServletRequest http) {
    OrganizationId desk = new OrganizationId(court);
    Request request = Request.read(http, mostBytes);
    Filled<Hold> filled = HoldForm.read(request.sheet(), desk);
    counter.mustHold(desk, request, filled.faults());
    Hold hold = filled.notice();
    return counter.handIn(
        new CourtAct.HoldRequested(desk, filled.mode(), hold, filled.exemptionConfirmed()),
        hold.abstractId(),
        request);
  }

  /// Asks for the release of a hold.
  @PostMapping("/releases")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Receipt release(@PathVariable String court, HttpServletRequest http) {
    OrganizationId desk = new OrganizationId(court);
    Request request = Request.read(http, mostBytes);
    Filled<Release> filled = ReleaseForm.read(request.sheet(), desk);
    counter.mustHold(desk, request, filled.faults());
    Release release = filled.notice();
    return counter.handIn(
        new CourtAct.ReleaseRequested(desk, filled.mode(), release), release.abstractId(), request);
  }
}
