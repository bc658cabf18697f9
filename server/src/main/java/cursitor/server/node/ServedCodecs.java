package cursitor.server.node;

import cursitor.dmv907.Exchanges;
import cursitor.server.engine.Codecs;
import cursitor.wire.Codec;

/// DMV907 and DMV902 share a codec; in it an unknown exchange is refused too.
public record ServedCodecs(Codec codec) implements Codecs {
  @Override
  public Codec of(String exchangeCode) {
    return codec;
  }

  @Override
  public String unreadExchangeCode() {
    return Exchanges.DMV907;
  }

  @Override
  public String unreadSchemaVersion() {
    return Exchanges.SCHEMA_VERSION;
  }
}
