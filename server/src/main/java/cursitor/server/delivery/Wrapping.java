package cursitor.server.delivery;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;
import cursitor.server.store.Outgoing;
import cursitor.wire.Codec;
import cursitor.wire.ElementCodec;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How messages to a partner are wrapped, and what comes back unwrapped. The message is the same in
/// every wrapping.
public sealed interface Wrapping {
  Wrapped wrap(Outgoing message);

  /// Looks for a message in what came back.
  ///
  /// @return null where there is nothing in it at all, as in a bare receipt
  @Nullable Reading unwrap(Octets body);

  /// A message as it goes over HTTP.
  record Wrapped(Map<String, String> headers, Octets body) {
    public Wrapped {
      headers = Map.copyOf(headers);
    }
  }

  /// The message alone is the body.
  record Plain(Codec codec) implements Wrapping {
    private static final Map<String, String> HEADERS =
        Map.of("Content-Type", "application/xml;charset=utf-8", "Accept", "application/xml");

    @Override
    public Wrapped wrap(Outgoing message) {
      return new Wrapped(HEADERS, message.document());
    }

    @Override
    public @Nullable Reading unwrap(Octets body) {
      return body.isEmpty() ? null : codec.read(body);
    }
  }

  /// The message stands in an envelope, with its action where the version of SOAP wants it.
  record Enveloped(SoapVersion version, SoapCodec soap, ElementCodec codec) implements Wrapping {
    @Override
    public Wrapped wrap(Outgoing outgoing) {
      if (!(codec.read(outgoing.document()) instanceof Reading.Valid(var message, var _))) {
        throw new IllegalStateException("a message of our own cannot be read again");
      }
      String action = "\"" + codec.action(message) + "\"";
      Octets envelope = soap.request(version, message);
      return switch (version) {
        case SOAP_1_1 ->
            new Wrapped(
                Map.of("Content-Type", version.contentType(), "SOAPAction", action), envelope);
        case SOAP_1_2 ->
            new Wrapped(
                Map.of("Content-Type", version.contentType() + "; action=" + action), envelope);
      };
    }

    @Override
    public @Nullable Reading unwrap(Octets body) {
      if (body.isEmpty()) {
        return null;
      }
      return switch (soap.read(body)) {
        case SoapReading.Enveloped enveloped -> enveloped.reading();
        case SoapReading.NotAccepted notAccepted -> notAccepted.reading();
        case SoapReading.BareFault fault -> faulty(fault, body);
      };
    }

    private static Reading faulty(SoapReading.BareFault fault, Octets body) {
      Refusal refusal =
          Refusal.of(
              ErrorCode.E101,
              "",
              "A fault '"
                  + fault.code()
                  + "' without an error message came back; it settles nothing.");
      return new Reading.Faulty(null, List.of(refusal), body.text());
    }
  }
}
