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
  // Made once for a process: their schemas take long to read, and each is safe for many threads.
  private static final FareCodec FARE_CODEC = new FareCodec();
  private static final Served SERVED_DMV907 =
      new Served(
          new Dmv907Codec(),
          List.of("urn:cursitor:ns:dmv907:1.0/", "urn:cursitor:ns:dmv902:1.0/"),
          List.of(cursitor.dmv907.Exchanges.DMV907, cursitor.dmv907.Exchanges.DMV902));
  private static final Served SERVED_FARE =
      new Served(
          FARE_CODEC, List.of("urn:cursitor:ns:fare:1.0/"), List.of(cursitor.fare.Exchanges.FARE));
  private static final ServedCodecs DMV907 =
      new ServedCodecs(
          new ExchangeCodecs(List.of(SERVED_DMV907, SERVED_FARE)),
          cursitor.dmv907.Exchanges.DMV907,
          cursitor.dmv907.Exchanges.SCHEMA_VERSION);
  private static final ServedCodecs FARE =
      new ServedCodecs(
          new ExchangeCodecs(List.of(SERVED_FARE, SERVED_DMV907)),
          cursitor.fare.Exchanges.FARE,
          cursitor.fare.Exchanges.SCHEMA_VERSION);

  /// For a node with these desks.
  public static ServedCodecs of(List<DeskConfig> desks) {
    boolean fareOnly = !desks.isEmpty() && desks.stream().allMatch(desk -> desk.kind().isFare());
    return fareOnly ? fare() : dmv907();
  }

  /// Where DMV907 is what is most likely meant.
  public static ServedCodecs dmv907() {
    return DMV907;
  }

  /// Where FARE is.
  public static ServedCodecs fare() {
    return FARE;
  }

  /// That of FARE alone, for other notations of the same messages.
  public static FareCodec fareCodec() {
    return FARE_CODEC;
  }

  @Override
  public Codec of(String exchangeCode) {
    return codecs.of(exchangeCode);
  }
}
