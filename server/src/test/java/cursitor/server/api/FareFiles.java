package cursitor.server.api;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.OrganizationId;
import cursitor.fare.message.FareMessage;
import cursitor.server.bulk.Format;
import cursitor.server.bulk.Submission;
import cursitor.server.fare.json.FareJson;
import cursitor.server.fare.json.Line;
import cursitor.wire.Reading;
import cursitor.wire.fare.BatchFrames;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.fare.FareCodec;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Files of transactions in both notations, from lines of JSON.
public final class FareFiles {
  private static final FareCodec CODEC = new FareCodec();
  private static final FareJson JSON = new FareJson(CODEC.forms());
  private static final Header HEADER =
      Submission.standing(
          new OrganizationId("J0401"),
          new OrganizationId("AZ-JUSTIS"),
          Instant.parse("2026-02-02T18:00:00Z"));

  private FareFiles() {}

  /// A file with the control totals of its transactions in front and behind.
  public static String of(Format format, List<String> lines) {
    List<Message> messages = lines.stream().map(FareFiles::message).toList();
    ControlTotals.Count count = new ControlTotals.Count();
    messages.forEach(message -> count.add(((FareMessage) message).transaction()));
    ControlTotals totals = count.totals();
    return switch (format) {
      case NDJSON ->
          JSON.header(HEADER, totals)
              + "\n"
              + String.join("\n", lines)
              + "\n"
              + JSON.trailer(totals)
              + "\n";
      case XML -> xml(messages, totals);
    };
  }

  private static String xml(List<Message> messages, ControlTotals totals) {
    String element = CODEC.element(messages.getFirst());
    int key = element.indexOf("<fare:CaseParty");
    int id = element.indexOf("<nc:MessageID>");
    String tag = element.substring(element.indexOf(' '), element.indexOf('>') + 1);
    return "<fare:Batch"
        + tag
        + "\n"
        + element.substring(id, key)
        + BatchFrames.inFront(totals)
        + messages.stream().map(CODEC::element).collect(Collectors.joining("\n"))
        + "\n"
        + BatchFrames.atEnd(totals)
        + "</fare:Batch>\n";
  }

  private static Message message(String line) {
    if (JSON.readUnnumbered(line, 1, HEADER)
        instanceof Line.OfMessage(Reading.Valid(Message message, _))) {
      return message;
    }
    throw new IllegalArgumentException("no transaction: " + line);
  }
}
