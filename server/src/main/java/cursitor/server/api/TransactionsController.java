package cursitor.server.api;

import cursitor.exchange.Header;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.FareCode;
import cursitor.server.bulk.Format;
import cursitor.server.bulk.Formats;
import cursitor.server.bulk.Intake;
import cursitor.server.bulk.Submission;
import cursitor.server.engine.Outcome;
import cursitor.server.fare.json.FareJson;
import cursitor.server.fare.json.Line;
import cursitor.wire.Reading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Takes transactions a court's system has worked out itself (FARE): one, or a file of them.
@RestController
@RequestMapping("/api/courts/{court}/transactions")
class TransactionsController {
  private static final String LINES = "application/x-ndjson";
  private static final String XML = "application/xml";

  private final Formats formats;
  private final Function<OrganizationId, Header> standing;
  private final Supplier<Intake> intake;
  private final ActCounter counter;
  private final Posts posts;

  /// @param standing what a court's transactions need not say
  TransactionsController(
      Formats formats,
      Function<OrganizationId, Header> standing,
      Supplier<Intake> intake,
      ActCounter counter,
      Posts posts) {
    this.formats = formats;
    this.standing = standing;
    this.intake = intake;
    this.counter = counter;
    this.posts = posts;
  }

  /// One transaction, as one JSON object.
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  CaseReceipt one(@PathVariable String court, HttpServletRequest http) {
    return posts.take(court, http, request -> one(new OrganizationId(court), request));
  }

  private CaseReceipt one(OrganizationId court, Request request) {
    String text = request.text();
    if (!(formats.json().readUnnumbered(text, FareJson.ALONE, standing.apply(court))
        instanceof Line.OfMessage(var reading))) {
      throw Trouble.NOT_READABLE.turnedAway("This is a line of a file; send it as " + LINES + ".");
    }
    if (reading instanceof Reading.Faulty faulty) {
      mustBeJson(faulty.faults().getFirst());
    }
    Submission made = Submission.of(court, text, reading, OperatingMode.PRODUCTION);
    Outcome outcome =
        counter.accepted(
            made.arrival().input().act(),
            request.ownIdOr(made.arrival()::id),
            made.arrival().bytes());
    return new CaseReceipt(
        outcome.receipt(),
        outcome.repeated(),
        false,
        Told.of(outcome.sent()),
        Addresses.ofFeed(court));
  }

  private static void mustBeJson(Refusal fault) {
    if (fault.code() == FareCode.E100) {
      throw Trouble.NOT_READABLE.turnedAway(
          "The body is no JSON object, or names a property twice; write one object. It breaks at "
              + fault.path()
              + ".");
    }
  }

  /// A file with one JSON object on a line, packed or not.
  @PostMapping(consumes = LINES)
  void lines(
      @PathVariable String court,
      @RequestParam(defaultValue = "results") String answer,
      HttpServletRequest http,
      HttpServletResponse response)
      throws IOException {
    take(Format.NDJSON, court, answer, http, response);
  }

  /// A file of XML, packed or not.
  @PostMapping(consumes = {XML, "text/xml"})
  void xml(
      @PathVariable String court,
      @RequestParam(defaultValue = "results") String answer,
      HttpServletRequest http,
      HttpServletResponse response)
      throws IOException {
    take(Format.XML, court, answer, http, response);
  }

  /// Each transaction is decided by itself. The answer is written when the last was read, so that a
  /// caller may send all before it reads.
  private void take(
      Format format,
      String court,
      String answer,
      HttpServletRequest http,
      HttpServletResponse response)
      throws IOException {
    FileAnswer wanted = FileAnswer.named(answer);
    OrganizationId from = new OrganizationId(court);
    InputStream body = unpacked(http);
    FileRequest request = new FileRequest(from, standing.apply(from), formats, intake.get());
    wanted.give(request, format, body, response);
  }

  private static InputStream unpacked(HttpServletRequest http) throws IOException {
    String encoding = http.getHeader(HttpHeaders.CONTENT_ENCODING);
    boolean none = encoding == null || encoding.isBlank();
    if (!none && !encoding.strip().toLowerCase(Locale.ROOT).equals("gzip")) {
      throw Trouble.NOT_READABLE.turnedAway("The only Content-Encoding read here is gzip.");
    }
    try {
      return Formats.unpacked(http.getInputStream());
    } catch (IOException e) {
      throw Trouble.NOT_READABLE.turnedAway("The body does not begin as gzip does.");
    }
  }
}
