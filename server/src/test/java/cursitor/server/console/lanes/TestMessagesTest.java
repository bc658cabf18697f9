package cursitor.server.console.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.DeskConfig;
import cursitor.server.node.ServedCodecs;
import cursitor.wire.ElementCodec;
import cursitor.wire.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each desk's test message is one the partner can read.
class TestMessagesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  private static final DeskConfig COURT = DeskConfig.court("90001", "CA-DMV");
  private static final DeskConfig DMV = DeskConfig.dmv("CA-DMV");
  private static final DeskConfig FARE_COURT = DeskConfig.fareCourt("J0401", "AZ-JUSTIS");
  private static final DeskConfig JUSTIS = DeskConfig.justis("AZ-JUSTIS", "ACS");
  private static final DeskConfig VENDOR = DeskConfig.vendor("ACS", "AZ-JUSTIS", "AZ-MVD");

  record Way(DeskConfig desk, String partner) {
    Stream<Message> message() {
      return TestMessages.of(desk, new OrganizationId(partner), new UUID(1, 1), NOW).stream();
    }
  }

  static Stream<Way> ways() {
    return Stream.of(
        new Way(COURT, "CA-DMV"),
        new Way(FARE_COURT, "AZ-JUSTIS"),
        new Way(JUSTIS, "ACS"),
        new Way(JUSTIS, "J0401"),
        new Way(VENDOR, "AZ-JUSTIS"),
        new Way(VENDOR, "AZ-MVD"));
  }

  static Stream<Way> noWays() {
    return Stream.of(new Way(DMV, "90001"), new Way(COURT, "90001"), new Way(FARE_COURT, "ACS"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void itIsATestThatCanBeRead(Way way) {
    ElementCodec codec = ServedCodecs.of(List.of(COURT, JUSTIS)).codecs();
    Message message = way.message().findFirst().orElseThrow();

    assertThat(message.header().mode()).isEqualTo(OperatingMode.TEST);
    assertThat(codec.read(codec.write(message)))
        .isInstanceOfSatisfying(
            Reading.Valid.class, read -> assertThat(read.message()).isEqualTo(message));
  }

  @ParameterizedTest
  @MethodSource("noWays")
  void whoSendsThatPartnerNothingSendsNoTest(Way way) {
    assertThat(way.message()).isEmpty();
  }
}
