package cursitor.server.cli;

import cursitor.dmv907.message.ErrorResponse;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.Message;
import cursitor.fare.message.FareAnswer;
import cursitor.server.tell.Readings;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `send FILE --to URL`: posts one message as it stands in the file and says what came back. 0 when
/// it was accepted, 1 when it was not.
@Command(name = "send", description = "Posts a message file to a partner and says what came back.")
final class SendCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "the message, alone or in a SOAP envelope")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "the door: http://127.0.0.1:8080/exchange, or .../ws for an envelope")
  private URI address = URI.create("");

  @Option(
      names = "--key",
      defaultValue = "${env:CURSITOR_KEY}",
      paramLabel = "KEY",
      description = "the sender's key; the environment's CURSITOR_KEY otherwise")
  private @Nullable String key;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Door.is(address)) {
      throw new WrongUse("--to is a whole URL, such as http://127.0.0.1:8080/exchange");
    }
    if (key != null && !Door.opensWith(key)) {
      throw new WrongUse("--key takes letters, digits and signs, without blanks");
    }
    Octets message = Octets.of(Files.readAllBytes(TextFile.one(file)));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Door.PATIENCE)
            .header("Content-Type", contentType(message))
            .POST(HttpRequest.BodyPublishers.ofByteArray(message.bytes()));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    try (HttpClient client = Door.client()) {
      return report(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (ConnectException e) {
      throw Door.nobodyListens(address, e);
    } catch (HttpTimeoutException e) {
      throw new IOException(
          "No answer came from "
              + address
              + " in time: the message may have arrived. Send it again; it takes effect once.",
          e);
    }
  }

  /// An envelope says by its content type which version of SOAP it is.
  private static String contentType(Octets message) {
    return MessageFile.envelope(message)
        .map(SoapVersion::contentType)
        .orElse("application/xml; charset=utf-8");
  }

  private static int tell(String line) {
    System.out.println(line);
    return 1;
  }

  private static int report(HttpResponse<byte[]> response) {
    System.out.println("HTTP " + response.statusCode());
    if (response.body().length == 0) {
      System.out.println(
          response.statusCode() == 202
              ? "Received; the answer will come later, as a message of its own."
              : "No answer message came back.");
      return response.statusCode() == 202 ? 0 : 1;
    }
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain")) {
      return tell(Octets.of(response.body()).text().strip());
    }
    Octets answer = Octets.of(response.body());
    if (MessageFile.envelope(answer).isPresent()
        && Readings.SOAP.read(answer) instanceof SoapReading.BareFault fault) {
      return tell("The envelope was not accepted: " + fault.code() + ".");
    }
    return switch (MessageFile.reading(answer)) {
      case Reading.Valid valid -> say(valid.message());
      case Reading.Faulty faulty -> {
        System.out.println("What came back is not a valid answer:");
        faulty.faults().forEach(fault -> System.out.println("  " + Words.of(fault)));
        yield 1;
      }
    };
  }

  private static int say(Message message) {
    return switch (message) {
      case SuccessResponse success -> {
        System.out.println(Words.line(success.messageCode(), success.messageText()));
        success.warnings().forEach(warning -> System.out.println("  " + Words.of(warning)));
        yield 0;
      }
      case ErrorResponse error -> {
        String reason = Words.line(error.errorCode(), error.errorReason());
        System.out.println(reason);
        error.details().stream()
            .map(Words::of)
            .filter(detail -> !detail.equals(reason))
            .forEach(detail -> System.out.println("  " + detail));
        yield 1;
      }
      case FareAnswer answer -> {
        System.out.println(Answers.code(answer));
        remarks(answer)
            .forEach(remark ->
                System.out.println(
                    "  " + Words.line(remark.code(), remark.field(), remark.text())));
        yield answer.refuses() ? 1 : 0;
      }
      default -> {
        System.out.println("What came back is a message, but no answer.");
        yield 1;
      }
    };
  }

  private static List<FareAnswer.Remark> remarks(FareAnswer answer) {
    return switch (answer) {
      case FareAnswer.Acknowledgement ack -> ack.remarks();
      case FareAnswer.Refusal refusal -> refusal.details();
      case FareAnswer.MvdResponse _ -> List.of();
    };
  }
}
