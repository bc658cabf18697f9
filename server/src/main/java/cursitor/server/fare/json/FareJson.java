package cursitor.server.fare.json;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.fare.Envelope;
import cursitor.wire.fare.FareKinds;
import cursitor.wire.fare.MessageForm;
import cursitor.wire.fare.MessageForms;
import cursitor.wire.form.BoundForm;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes the messages of FARE as JSON, one object without a line end each. Safe for many
/// threads.
///
/// A line is `{"type":"PAY_COURT","id":"urn:uuid:…","court":"J0401","case":"TR2026-000123",
/// "party":"DEF-1","sequence":4,"at":"…",…}` with the fields of the transaction by the names of
/// their components. Amounts are dollars in a text, such as `"240.00"`. Keys are texts, such as
/// `"CT-1001/A"`. A file may begin with a line of type `BATCH` and end with one of type `TRAILER`;
/// one of type `REFUSED` is passed over.
public final class FareJson {
  static final String BATCH = "BATCH";
  static final String TRAILER = "TRAILER";

  /// The type of a line that is a remark about the one behind it.
  public static final String REFUSED = "REFUSED";

  /// The number of a line that is in no file.
  public static final int ALONE = JsonFaults.NO_LINE;

  private static final JsonFactory JSON = new JsonFactory();

  private final MessageForms forms;
  private final LineReader reader;

  public FareJson(MessageForms forms) {
    this.forms = forms;
    this.reader = new LineReader(forms);
  }

  /// Reads one line. Never throws for what it holds.
  ///
  /// @param number of the line in its file, counted from 1, or [#ALONE]
  /// @param batch the header of the file's first line, which stands for what a line leaves out of
  ///   its own; null where there is none
  public Line read(String line, int number, @Nullable Header batch) {
    return reader.read(line, number, batch, true);
  }

  /// Reads one line of a sender who leaves the place in the lane to whoever sends it on. Where the
  /// line says none, the message has a place that means nothing.
  public Line readUnnumbered(String line, int number, Header batch) {
    return reader.read(line, number, batch, false);
  }

  /// A message as one line.
  public String write(Message message) {
    MessageForm form = forms.of(message);
    return line(out -> {
      out.out().writeStringProperty(Names.TYPE, form.code().name());
      out.json().write(form.header(), message.header(), Names::around);
      if (message instanceof FareMessage fare) {
        envelope(out, form, fare);
        out.json().write(form.own(), fare.transaction(), Names::own);
      } else {
        out.json().write(form.own(), message, Names::own);
      }
    });
  }

  /// The first line of a file, which says all there is.
  public String header(Header header, ControlTotals totals) {
    return header(header(header), totals);
  }

  /// The first line of a file.
  ///
  /// @param understood what goes without saying
  public String header(Header header, Header understood, ControlTotals totals) {
    ObjectNode said = header(header);
    header(understood)
        .properties()
        .forEach(each -> {
          if (each.getValue().equals(said.get(each.getKey()))) {
            said.remove(each.getKey());
          }
        });
    return header(said, totals);
  }

  private String header(ObjectNode said, ControlTotals totals) {
    return line(out -> {
      out.out().writeStringProperty(Names.TYPE, BATCH);
      said.properties()
          .forEach(
              each -> out.out().writeStringProperty(each.getKey(), each.getValue().stringValue()));
      totals(out.out(), totals);
    });
  }

  private ObjectNode header(Header header) {
    BoundForm form = forms.of(TransactionCode.RECON).header(); // as that of any transaction
    String text = line(out -> out.json().write(form, header, Names::around));
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }

  /// The first line of a file whose lines say for themselves what they must.
  public String header(MessageId id, ControlTotals totals) {
    return line(out -> {
      out.out().writeStringProperty(Names.TYPE, BATCH);
      out.out().writeStringProperty(Names.around("messageId"), id.toString());
      totals(out.out(), totals);
    });
  }

  /// The last line of a file.
  public String trailer(ControlTotals totals) {
    return line(out -> {
      out.out().writeStringProperty(Names.TYPE, TRAILER);
      totals(out.out(), totals);
    });
  }

  /// A line that is being written.
  private record Out(JsonGenerator out, JsonWriter json) {}

  private interface Part {
    void write(Out out);
  }

  private static String line(Part part) {
    StringWriter line = new StringWriter(1024);
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      part.write(new Out(out, new JsonWriter(out)));
      out.writeEndObject();
    }
    return line.toString();
  }

  private static void envelope(Out to, MessageForm form, FareMessage message) {
    JsonGenerator out = to.out();
    out.writeStringProperty(Names.COURT, message.party().court().value());
    out.writeStringProperty(Names.CASE, message.party().caseNumber().written());
    out.writeStringProperty(
        Names.PARTY, message.party().partyType() + "-" + message.party().partyNumber());
    BoundForm envelope = form.envelope();
    if (envelope != null) {
      to.json().write(envelope, Envelope.of(message), Names::around, Names.PARTY);
    }
  }

  private static void totals(JsonGenerator out, ControlTotals totals) {
    out.writeNumberProperty(Names.COUNT, totals.count());
    out.writeStringProperty(Names.TOTAL, FareKinds.dollars(totals.amount()));
    out.writeName(Names.CODES);
    out.writeStartObject();
    totals.byCode().forEach((code, count) -> out.writeNumberProperty(code.name(), count));
    out.writeEndObject();
  }
}
