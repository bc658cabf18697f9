package cursitor.server.node;

import cursitor.server.config.PartnerConfig;
import cursitor.server.delivery.Wrapping;
import cursitor.wire.Codec;

/// The wrapping a partner wants.
final class Wrappings {
  private Wrappings() {}

  static Wrapping of(PartnerConfig partner, Codec codec) {
    return switch (partner.binding()) {
      case XML -> new Wrapping.Plain(codec);
      case SOAP11, SOAP12 ->
          throw new UnsupportedOperationException("SOAP is not there yet for " + partner.id());
    };
  }
}
