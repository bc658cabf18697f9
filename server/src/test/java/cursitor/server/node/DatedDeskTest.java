package cursitor.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.exchange.Files;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.config.PolicyTexts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A desk goes over to the next policy at its moment, without being made anew.
class DatedDeskTest {
  private static final String JUSTIS = "AZ-JUSTIS";
  private static final Instant MOMENT = Instant.parse("2026-04-01T07:00:00Z");
  private static final DeskConfig DESK = DeskConfig.justis(JUSTIS, "ACS");

  private final Policies policies =
      Policies.of(
          NodeConfig.of("unused", Listen.ANY_LOOPBACK, List.of(DESK), List.of(), List.of()));
  private final DatedDesk desk = new DatedDesk(DESK, policies);

  /// JUSTIS refuses what comes from a court in no table.
  private boolean knowsTheCourt(Instant at) {
    PartyKey party = PartyKey.parse("J9999/TR2026-000123/DEF-1");
    Header header =
        new Header(
            new MessageId(new UUID(1, 2)),
            null,
            "correlation",
            at,
            Exchanges.FARE,
            Exchanges.SCHEMA_VERSION,
            party.court(),
            new OrganizationId(JUSTIS),
            OperatingMode.PRODUCTION);
    FareMessage message =
        new FareMessage(header, party, 1, null, at, new LaneTransaction.ResendRequest(1));
    Decision decision =
        desk.decide(
            new NoFiles(),
            new Occasion(at, new UUID(3, 4)),
            new Input.MessageReceived(message, party.court()));
    return !(decision instanceof Decision.Refused refused)
        || refused.refusals().getFirst().code() != FareCode.E001;
  }

  @Test
  void decidesByThePolicyOfTheOccasion() {
    assertThat(knowsTheCourt(MOMENT)).isFalse();
    Map<String, String> texts = new HashMap<>(PolicyFiles.texts(PolicySet.FARE, "").texts());
    texts.computeIfPresent(
        "courts.table", (_, text) -> text.replace("| J0401 | Globe", "| J9999 | Globe"));
    policies.follow(
        PolicySet.FARE,
        new TreeMap<>(Map.of(MOMENT, new PolicyTexts(PolicySet.FARE, texts).parse())));

    assertThat(knowsTheCourt(MOMENT.minusMillis(1))).isFalse();
    assertThat(knowsTheCourt(MOMENT)).isTrue();
    assertThat(knowsTheCourt(MOMENT.minusMillis(1))).isFalse();

    policies.follow(PolicySet.FARE, new TreeMap<>());
    assertThat(knowsTheCourt(MOMENT)).isFalse();
  }

  private record NoFiles() implements Files {
    @Override
    public Optional<CaseFile> find(CaseKey key) {
      return Optional.empty();
    }

    @Override
    public List<CaseFile> having(OrganizationId desk, OperatingMode mode, SearchTerm term) {
      return List.of();
    }
  }
}
