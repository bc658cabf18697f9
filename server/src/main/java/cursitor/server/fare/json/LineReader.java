package cursitor.server.fare.json;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.Reading;
import cursitor.wire.fare.ControlTotals;
import cursitor.wire.fare.Envelope;
import cursitor.wire.fare.MessageForm;
import cursitor.wire.fare.MessageForms;
import cursitor.wire.fare.WireRules;
import cursitor.wire.form.BoundForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one line of a file.
final class LineReader {
  private static final String NOT_READABLE =
      "The line is no JSON object, or names a property twice; write one object on the line.";

  /// Stand in where header or key are at fault, so that the faults behind them are told as well.
  private static final Header NOBODYS =
      new Header(
          new MessageId(new UUID(0, 0)),
          null,
          Header.UNKNOWN,
          Instant.EPOCH,
          Exchanges.FARE,
          Exchanges.SCHEMA_VERSION,
          new OrganizationId(Header.UNKNOWN),
          new OrganizationId(Header.UNKNOWN),
          OperatingMode.TEST);

  private static final String ANY_KEY = "X/X/X-1";
  private static final PartyKey NO_KEY = PartyKey.parse(ANY_KEY);

  private final Map<String, MessageForm> byType = new HashMap<>();
  private final Map<MessageForm, Set<String>> properties = new HashMap<>();
  private final BoundForm batchHeader;
  private final List<String> batchProperties = new ArrayList<>(TotalsReader.PROPERTIES);

  LineReader(MessageForms forms) {
    for (MessageForm form : forms.all()) {
      byType.put(form.code().name(), form);
      properties.put(form, Set.copyOf(properties(form)));
    }
    batchHeader = forms.of(TransactionCode.RECON).header(); // as that of any transaction
    batchProperties.add(Names.TYPE);
    add(batchProperties, batchHeader, Names::around);
  }

  private static List<String> properties(MessageForm form) {
    List<String> names = new ArrayList<>(List.of(Names.TYPE));
    add(names, form.header(), Names::around);
    BoundForm envelope = form.envelope();
    if (envelope != null) {
      names.add(Names.COURT);
      names.add(Names.CASE);
      add(names, envelope, Names::around);
    }
    add(names, form.own(), Names::own);
    if (names.stream().distinct().count() != names.size()) {
      throw new IllegalStateException(form.code() + " has two properties of one name");
    }
    return names;
  }

  private static void add(List<String> names, BoundForm form, UnaryOperator<String> rename) {
    form.slots().forEach(slot -> names.add(rename.apply(slot.entry().name())));
  }

  /// @param numbered whether a transaction must say its place in the lane
  Line read(String line, int number, @Nullable Header batch, boolean numbered) {
    JsonFaults faults = new JsonFaults(number);
    ObjectNode object = JsonText.object(line, NOT_READABLE, faults);
    if (object == null) {
      return new Line.OfMessage(new Reading.Faulty(null, faults.inRefusalOrder(), line));
    }
    JsonNode type = object.get(Names.TYPE);
    String named = type != null && type.isString() ? type.stringValue() : "";
    if (!numbered) {
      unnumbered(object, named);
    }
    return switch (named) {
      case FareJson.BATCH -> batch(object, batch, faults);
      case FareJson.TRAILER -> trailer(object, faults);
      case FareJson.REFUSED -> new Line.Note();
      default -> new Line.OfMessage(message(line, object, named, batch, faults));
    };
  }

  /// The place is given by whoever sends the transaction on; any will do to read it.
  private void unnumbered(ObjectNode object, String type) {
    MessageForm form = byType.get(type);
    if (form != null && form.envelope() != null && object.get("sequence") == null) {
      object.put("sequence", 1L);
    }
  }

  private Reading message(
      String line, ObjectNode object, String type, @Nullable Header batch, JsonFaults faults) {
    inherit(object, batch);
    MessageForm form = byType.get(type);
    Message message = null;
    if (form != null) {
      message = message(object, form, faults);
    } else if (object.get(Names.TYPE) == null) {
      faults.missing(FareCode.E101, Names.TYPE);
    } else {
      faults.value(FareCode.E102, Names.TYPE, type, "is no transaction code; write one");
    }
    return message == null || !faults.none()
        ? new Reading.Faulty(asFarAsReadable(object, form), faults.inRefusalOrder(), line)
        : new Reading.Valid(message, line);
  }

  private @Nullable Message message(ObjectNode object, MessageForm form, JsonFaults faults) {
    JsonReader reader = new JsonReader(faults);
    reader.strangers(object, properties.getOrDefault(form, Set.of()), "");
    Header header = (Header) reader.read(object, form.header(), "", null, Names::around);
    if (header != null) {
      WireRules.broken(header).forEach(faults::rule);
    }
    BoundForm envelopes = form.envelope();
    if (envelopes == null) {
      Header within = header == null ? NOBODYS : header;
      return (FareAnswer) reader.read(object, form.own(), "", within, Names::own);
    }
    joinKey(object, faults);
    Envelope envelope = (Envelope) reader.read(object, envelopes, "", null, Names::around);
    if (envelope != null) {
      WireRules.broken(envelope).forEach(faults::rule);
    }
    Transaction transaction =
        (Transaction)
            reader.read(
                object, form.own(), "", envelope == null ? NO_KEY : envelope.party(), Names::own);
    return header == null || envelope == null || transaction == null
        ? null
        : MessageForm.message(header, envelope, transaction);
  }

  /// The key is three properties on the line and one text in the law.
  private static void joinKey(ObjectNode object, JsonFaults faults) {
    List<String> parts = new ArrayList<>(3);
    for (String name : List.of(Names.COURT, Names.CASE, Names.PARTY)) {
      JsonNode part = object.get(name);
      if (part != null && part.isString()) {
        parts.add(part.stringValue());
      } else if (!name.equals(Names.PARTY)) {
        if (part == null || part.isNull()) {
          faults.missing(FareCode.E101, name);
        } else {
          faults.value(FareCode.E101, name, "", "is not a text; write a text");
        }
      }
    }
    JsonNode party = object.get(Names.PARTY);
    if (party != null && party.isString()) {
      object.put(Names.PARTY, parts.size() == 3 ? String.join("/", parts) : ANY_KEY);
    }
  }

  private Line batch(ObjectNode object, @Nullable Header standing, JsonFaults faults) {
    if (standing != null) {
      inherit(object, standing);
    }
    JsonReader reader = new JsonReader(faults);
    reader.strangers(object, batchProperties, "");
    Header header = (Header) reader.read(object, batchHeader, "", null, Names::around);
    if (header != null) {
      WireRules.broken(header).forEach(faults::rule);
    }
    ControlTotals totals = TotalsReader.read(object, faults);
    return header == null || !faults.none()
        ? new Line.Faulty(faults.inRefusalOrder())
        : new Line.BatchHeader(header, totals);
  }

  private static Line trailer(ObjectNode object, JsonFaults faults) {
    List<String> known = new ArrayList<>(TotalsReader.PROPERTIES);
    known.add(Names.TYPE);
    new JsonReader(faults).strangers(object, known, "");
    ControlTotals totals = TotalsReader.read(object, faults);
    return faults.none() ? new Line.BatchTrailer(totals) : new Line.Faulty(faults.inRefusalOrder());
  }

  /// What a line leaves out of its header is that of the file.
  private static void inherit(ObjectNode object, @Nullable Header batch) {
    absent(object, "exchangeCode", batch == null ? Exchanges.FARE : batch.exchangeCode());
    absent(
        object, "schemaVersion", batch == null ? Exchanges.SCHEMA_VERSION : batch.schemaVersion());
    if (batch != null) {
      absent(object, "correlationId", batch.correlationId());
      absent(object, "sentAt", batch.sentAt().toString());
      absent(object, "sender", batch.sender().value());
      absent(object, "recipient", batch.recipient().value());
      absent(object, "mode", batch.mode().name());
    }
  }

  private static void absent(ObjectNode object, String name, String value) {
    if (object.get(name) == null) {
      object.put(name, value);
    }
  }

  /// The header with what could not be read replaced; null where id or sender cannot be read, for
  /// then nobody can be answered.
  private @Nullable Header asFarAsReadable(ObjectNode object, @Nullable MessageForm form) {
    boolean answers = form != null && form.envelope() == null && object.get("reference") != null;
    BoundForm header = form != null && answers ? form.header() : batchHeader;
    JsonFaults untold = new JsonFaults(1);
    JsonReader reader = new JsonReader(untold);
    ObjectNode filled = object.deepCopy();
    for (BoundForm.Slot slot : header.slots()) {
      String name = Names.around(slot.entry().name());
      if (!isFilled(filled, slot, name)) {
        filled.remove(name);
      }
    }
    absent(filled, "correlationId", Header.UNKNOWN);
    absent(filled, "sentAt", Instant.EPOCH.toString());
    absent(filled, "exchangeCode", Exchanges.FARE);
    absent(filled, "schemaVersion", Header.UNKNOWN);
    absent(filled, "recipient", Header.UNKNOWN);
    absent(filled, "mode", OperatingMode.PRODUCTION.name());
    return (Header) reader.read(filled, header, "", null, Names::around);
  }

  private static boolean isFilled(ObjectNode object, BoundForm.Slot slot, String name) {
    JsonNode given = object.get(name);
    return given != null
        && given.isString()
        && slot.nodes().getFirst().place().wrongWith(given.stringValue()) == null;
  }
}
