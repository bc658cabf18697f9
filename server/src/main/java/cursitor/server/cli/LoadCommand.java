package cursitor.server.cli;

import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.server.bulk.AnsweredFile;
import cursitor.server.bulk.Format;
import cursitor.server.bulk.Formats;
import cursitor.server.bulk.LoadReport;
import cursitor.server.bulk.LoadSummary;
import cursitor.server.bulk.Pieces;
import cursitor.server.bulk.RejectFile;
import cursitor.server.bulk.Submission;
import cursitor.server.node.ServedCodecs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `load FILE --to URL --court J0401`: sends a file of transactions of a court of FARE to its node
/// and says what became of them. 0 when all are done and the totals agree, 1 when not.
@Command(
    name = "load",
    description = {
      "Loads a file of transactions of FARE, NDJSON or XML, packed with gzip or not.",
      "What is done is never done twice: load the same file again when in doubt."
    })
final class LoadCommand implements Callable<Integer> {
  /// To whom the court sends is for its node to know.
  private static final OrganizationId UNNAMED = new OrganizationId(Header.UNKNOWN);

  @Parameters(paramLabel = "FILE", description = "the transactions")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "the node, such as http://127.0.0.1:8080")
  private URI address = URI.create("");

  @Option(
      names = "--court",
      required = true,
      paramLabel = "ID",
      description = "the court, such as J0401")
  private String court = "";

  @Option(
      names = "--key",
      defaultValue = "${env:CURSITOR_KEY}",
      paramLabel = "KEY",
      description = "the court's key; the environment's CURSITOR_KEY otherwise")
  private @Nullable String key;

  @Option(names = "--key-file", paramLabel = "FILE", description = "a file that holds the key")
  private @Nullable Path keyFile;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "write what is refused to FILE, to be mended and loaded")
  private @Nullable Path rejected;

  @Option(names = "--json", description = "the result as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    HttpRequest.Builder request = request();
    if (rejected != null && Files.exists(rejected) && Files.isSameFile(file, rejected)) {
      throw new WrongUse("--rejects would be written over " + file + "; name another file");
    }
    @Nullable Format format;
    try (InputStream in = Formats.unpacked(TextFile.one(file))) {
      format = Formats.seen(in);
    }
    if (format == null) {
      throw new IOException(
          file + " is no file of transactions: it begins neither as JSON nor as XML.");
    }
    request
        .header("Content-Type", format.mediaType())
        .POST(HttpRequest.BodyPublishers.ofFile(file));
    try (HttpClient client = Door.client()) {
      HttpResponse<InputStream> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream answer = response.body()) {
        return response.statusCode() == 200 ? taken(format, answer) : turnedAway(response, answer);
      }
    } catch (ConnectException e) {
      throw Door.nobodyListens(address, e);
    }
  }

  private HttpRequest.Builder request() throws IOException {
    if (!Door.is(address)) {
      throw new WrongUse("--to is a whole URL, such as http://127.0.0.1:8080");
    }
    if (!court.matches("[A-Za-z0-9-]{1,40}")) {
      throw new WrongUse("--court is the court's id, such as J0401");
    }
    String shown = keyFile == null ? key : TextFile.read(keyFile).strip();
    if (shown == null || !Door.opensWith(shown)) {
      throw new WrongUse(
          "give the court's key with --key, --key-file or CURSITOR_KEY: letters, digits and signs,"
              + " without blanks");
    }
    URI door = address.resolve("/api/courts/" + court + "/transactions");
    return HttpRequest.newBuilder(door).header("Authorization", "Bearer " + shown);
  }

  private int turnedAway(HttpResponse<InputStream> response, InputStream answer)
      throws IOException {
    String why = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      why = JsonMapper.shared().readTree(why).path("title").asString(why);
    } catch (JacksonException _) {
      // Somebody else's words, such as those of a server in between: they are told as they are.
    }
    System.out.println("HTTP " + response.statusCode() + "\n" + why);
    return 1;
  }

  /// The file is read beside the answers to it.
  private int taken(Format format, InputStream answer) throws IOException {
    OrganizationId from = new OrganizationId(court);
    try (InputStream in = Formats.unpacked(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
      Pieces pieces =
          Formats.of(ServedCodecs.fareCodec())
              .open(format, in, Submission.standing(from, UNNAMED, Instant.EPOCH));
      try (RejectFile rejects = new RejectFile(pieces)) {
        AnsweredFile answered = new AnsweredFile(from, pieces, rejects);
        LoadAnswer told = LoadAnswer.read(lines, answered);
        LoadSummary summary = answered.summary();
        String written = write(rejects, answered);
        System.out.println(json ? json(summary, written) : told.text(summary, written));
        return summary.holds() ? 0 : 1;
      }
    }
  }

  /// Where what was refused is written, or null.
  private @Nullable String write(RejectFile rejects, AnsweredFile answered) throws IOException {
    if (rejected == null || rejects.isEmpty()) {
      return null;
    }
    try (OutputStream out = Files.newOutputStream(rejected)) {
      rejects.write(answered.comingBack(), out);
    }
    return rejected.toString();
  }

  private static String json(LoadSummary summary, @Nullable String rejects) {
    return JsonMapper.shared()
        .writeValueAsString(LoadReport.of(summary, rejects, LoadAnswer.todo(summary, rejects)));
  }
}
