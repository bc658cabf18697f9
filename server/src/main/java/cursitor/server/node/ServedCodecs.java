package cursitor.server.node;

import cursitor.server.config.DeskConfig;
import cursitor.server.engine.Codecs;
import cursitor.wire.Codec;
import cursitor.wire.ExchangeCodecs;
import cursitor.wire.ExchangeCodecs.Served;
import cursitor.wire.dmv907.Dmv907Codec;
import cursitor.wire.fare.FareCodec;
import java.util.List;

/// The codecs of all exchanges. What belongs to none is refused in the words of the one the node is
/// for.
///
/// @param unreadExchangeCode the exchange in whose words that is
public record ServedCodecs(
    ExchangeCodecs codecs, String unreadExchangeCode, String unreadSchemaVersion)
    implements Codecs {
  /// For a node with these desks.
  public static ServedCodecs of(List<DeskConfig> desks) {
    boolean fareOnly = !desks.isEmpty() && desks.stream().allMatch(desk -> desk.kind().isFare());
    return fareOnly ? fare() : dmv907();
  }

  /// Where DMV907 is what is most likely meant.
  public static ServedCodecs dmv907() {
    return new ServedCodecs(
        new ExchangeCodecs(List.of(servedDmv907(), servedFare())),
        cursitor.dmv907.Exchanges.DMV907,
        cursitor.dmv907.Exchanges.SCHEMA_VERSION);
  }

  /// Where FARE is.
  public static ServedCodecs fare() {
    return new ServedCodecs(
        new ExchangeCodecs(List.of(servedFare(), servedDmv907())),
        cursitor.fare.Exchanges.FARE,
        cursitor.fare.Exchanges.SCHEMA_VERSION);
  }

  private static Served servedDmv907() {
    return new Served(
        new Dmv907Codec(),
        List.of("urn:cursitor:ns:dmv907:1.0/", "urn:cursitor:ns:dmv902:1.0/"),
        List.of(cursitor.dmv907.Exchanges.DMV907, cursitor.dmv907.Exchanges.DMV902));
  }

  private static Served servedFare() {
    return new Served(
        new FareCodec(),
        List.of("urn:cursitor:ns:fare:1.0/"),
        List.of(cursitor.fare.Exchanges.FARE));
  }

  @Override
  public Codec of(String exchangeCode) {
    return codecs.of(exchangeCode);
  }
}
