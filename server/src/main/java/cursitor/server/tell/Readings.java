package cursitor.server.tell;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Message;
import cursitor.server.node.ServedCodecs;
import cursitor.wire.ExchangeCodecs;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.soap.SoapReading;
import cursitor.wire.soap.SoapVersion;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads kept messages again, alone or in an envelope.
public final class Readings {
  private static final ExchangeCodecs CODECS = ServedCodecs.dmv907().codecs();

  /// Reads messages in envelopes.
  public static final SoapCodec SOAP = new SoapCodec(CODECS, ErrorCode.E100);

  private Readings() {}

  /// The version of the envelope these bytes are, if they are one.
  public static Optional<SoapVersion> envelope(Octets bytes) {
    String text = bytes.text();
    return Stream.of(SoapVersion.values())
        .filter(version -> text.contains(version.namespace()))
        .findFirst();
  }

  /// What the wire makes of a message; nothing of an envelope with a fault and no message in it.
  public static Optional<Reading> of(Octets bytes) {
    if (envelope(bytes).isEmpty()) {
      return Optional.of(CODECS.read(bytes));
    }
    return switch (SOAP.read(bytes)) {
      case SoapReading.Enveloped enveloped -> Optional.of(enveloped.reading());
      case SoapReading.NotAccepted notAccepted -> Optional.of(notAccepted.reading());
      case SoapReading.BareFault _ -> Optional.empty();
    };
  }

  /// The message in these bytes, where they are a valid one.
  public static Optional<Message> message(Octets bytes) {
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    return of(bytes)
        .flatMap(reading ->
            reading instanceof Reading.Valid valid
                ? Optional.of(valid.message())
                : Optional.empty());
  }
}
