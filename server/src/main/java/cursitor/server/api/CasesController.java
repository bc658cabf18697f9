package cursitor.server.api;

import cursitor.exchange.Decision;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.CaseNumber;
import cursitor.fare.FareCode;
import cursitor.fare.court.CaseSubmission;
import cursitor.fare.court.CourtAct;
import cursitor.server.engine.Outcome;
import cursitor.server.fare.json.CaseJson;
import cursitor.server.node.Rehearsal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a case as the court's system has it now (FARE), and tells what the register has of it.
@RestController
@RequestMapping("/api/courts/{court}/cases/{number}")
class CasesController {
  private final CaseShelf shelf;
  private final ActCounter counter;
  private final Posts posts;
  private final Rehearsal rehearsal;
  private final CaseJson json;

  CasesController(
      CaseShelf shelf, ActCounter counter, Posts posts, Rehearsal rehearsal, CaseJson json) {
    this.shelf = shelf;
    this.counter = counter;
    this.posts = posts;
    this.rehearsal = rehearsal;
    this.json = json;
  }

  /// Submits the whole case. The desk compares it with what it has and sends what changed.
  ///
  /// @param dryRun only tells what would be sent
  @PutMapping
  ResponseEntity<CaseReceipt> submit(
      @PathVariable String court,
      @PathVariable String number,
      @RequestParam(defaultValue = "PRODUCTION") OperatingMode mode,
      @RequestParam(defaultValue = "false") boolean dryRun,
      HttpServletRequest http) {
    Case of = new Case(new OrganizationId(court), number(number), mode);
    CaseReceipt receipt =
        posts.take(
            court, http, request -> dryRun ? rehearsed(of, request) : submitted(of, request));
    return ResponseEntity.status(receipt.transactions().isEmpty() ? 200 : 202).body(receipt);
  }

  /// The case a request is about.
  private record Case(OrganizationId court, CaseNumber number, OperatingMode mode) {
    CourtAct.CaseSubmitted act(CaseSubmission submission) {
      return new CourtAct.CaseSubmitted(court, mode, submission);
    }

    String address() {
      return Addresses.ofCase(court, number.written(), mode);
    }
  }

  private CaseReceipt submitted(Case of, Request request) {
    CaseJson.Submitted read = read(of, request);
    // A case that comes once more is compared once more: the same body may mean a change by then.
    MessageId id = request.ownIdOr(() -> new MessageId(UUID.randomUUID()));
    CaseSubmission submission = read.submission();
    if (submission == null) {
      throw counter.notUnderstood(of.court(), of.mode(), id, request.digested(), read.faults());
    }
    Outcome outcome = counter.accepted(of.act(submission), id, request.digested());
    return new CaseReceipt(
        outcome.receipt(), outcome.repeated(), false, Told.of(outcome.sent()), of.address());
  }

  private CaseReceipt rehearsed(Case of, Request request) {
    CaseJson.Submitted read = read(of, request);
    CaseSubmission submission = read.submission();
    if (submission == null) {
      throw new TurnedAway(Problem.of(0, read.faults()));
    }
    Decision decision = rehearsal.of(of.act(submission));
    if (decision instanceof Decision.Refused(List<Refusal> refusals, _, _)) {
      throw new TurnedAway(Problem.of(0, refusals));
    }
    return new CaseReceipt(null, false, true, Told.of(decision), of.address());
  }

  private CaseJson.Submitted read(Case of, Request request) {
    CaseJson.Submitted read = json.read(request.text(), of.court(), of.number());
    if (read.faults().stream().anyMatch(fault -> fault.code() == FareCode.E100)) {
      Refusal fault = read.faults().getFirst();
      throw Trouble.NOT_READABLE.turnedAway(fault.detail() + " It breaks at " + fault.path() + ".");
    }
    return read;
  }

  /// All parties of the case that the register has.
  @GetMapping
  CaseView one(
      @PathVariable String court,
      @PathVariable String number,
      @RequestParam(defaultValue = "PRODUCTION") OperatingMode mode) {
    CaseView found = shelf.find(new OrganizationId(court), mode, number(number));
    if (found.parties().isEmpty()) {
      throw Trouble.NOT_FOUND.turnedAway();
    }
    return found;
  }

  /// One of them.
  @GetMapping("/parties/{party}")
  PartyView party(
      @PathVariable String court,
      @PathVariable String number,
      @PathVariable String party,
      @RequestParam(defaultValue = "PRODUCTION") OperatingMode mode) {
    return shelf.find(new OrganizationId(court), mode, number(number)).parties().stream()
        .filter(each -> each.party().equals(party))
        .findFirst()
        .orElseThrow(Trouble.NOT_FOUND::turnedAway);
  }

  private static CaseNumber number(String text) {
    try {
      return new CaseNumber(text);
    } catch (IllegalArgumentException e) {
      throw Trouble.NOT_READABLE.turnedAway(
          "A case number has 1 to 25 characters, not dashes alone, and no stroke; correct the"
              + " address.");
    }
  }
}
