package cursitor.server.node;

import cursitor.dmv907.ErrorCode;
import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.Wrapping;
import cursitor.wire.ElementCodec;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.soap.SoapVersion;

/// The wrapping a partner wants.
final class Wrappings {
  private Wrappings() {}

  static Wrapping of(PartnerConfig partner, ElementCodec codec) {
    return switch (partner.binding()) {
      case XML -> new Wrapping.Plain(codec);
      case SOAP11 -> new Wrapping.Enveloped(SoapVersion.SOAP_1_1, soap(codec), codec);
      case SOAP12 -> new Wrapping.Enveloped(SoapVersion.SOAP_1_2, soap(codec), codec);
    };
  }

  /// Envelopes around our messages. One that cannot be accepted is refused as unreadable.
  static SoapCodec soap(ElementCodec codec) {
    return new SoapCodec(codec, ErrorCode.E100);
  }
}
