package cursitor.server.api;

import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Takes transactions a court's system has worked out itself (FARE): one, or a file of them.
@RestController
@RequestMapping("/api/courts/{court}/transactions")
class TransactionsController {
  private static final String LINES = "application/x-ndjson";

  private final TransactionLines lines;
  private final Function<List<Arrival>, List<Outcome>> intake;
  private final ActCounter counter;
  private final Posts posts;

  TransactionsController(
      TransactionLines lines,
      Function<List<Arrival>, List<Outcome>> intake,
      ActCounter counter,
      Posts posts) {
    this.lines = lines;
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
    TransactionLines.Made made = lines.read(court, request.text(), 1, lines.standing(court));
    if (!(made instanceof TransactionLines.Made.ToDecide(Arrival.Acted arrival, _))) {
      throw Trouble.NOT_READABLE.turnedAway("This is a line of a file; send it as " + LINES + ".");
    }
    Outcome outcome =
        counter.accepted(arrival.input().act(), request.ownIdOr(arrival::id), arrival.bytes());
    return new CaseReceipt(
        outcome.receipt(),
        outcome.repeated(),
        false,
        Told.of(outcome.sent()),
        Addresses.ofFeed(court));
  }

  /// A file, one object on a line, gzip or not. Each line is decided by itself; the answer has one
  /// line for each. It is written when the last line was read, so that a caller may send all before
  /// it reads.
  @PostMapping(consumes = LINES)
  void file(@PathVariable String court, HttpServletRequest http, HttpServletResponse answer)
      throws IOException {
    InputStream body = unpacked(http);
    Path results = Files.createTempFile("cursitor-results", ".ndjson");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(results)) {
        new TransactionFile(new OrganizationId(court), lines, intake, out).take(body);
      }
      answer.setContentType(LINES);
      answer.setContentLengthLong(Files.size(results));
      Files.copy(results, answer.getOutputStream());
    } finally {
      Files.delete(results);
    }
  }

  private static InputStream unpacked(HttpServletRequest http) throws IOException {
    InputStream body = new BufferedInputStream(http.getInputStream());
    String encoding = http.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.isBlank()) {
      return body;
    }
    if (!encoding.strip().toLowerCase(Locale.ROOT).equals("gzip")) {
      throw Trouble.NOT_READABLE.turnedAway("The only Content-Encoding read here is gzip.");
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(body));
    } catch (IOException e) {
      throw Trouble.NOT_READABLE.turnedAway("The body does not begin as gzip does.");
    }
  }
}
