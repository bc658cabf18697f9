package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.fare.Exchanges;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.node.Desks;
import cursitor.server.node.ServedCodecs;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.reconcile.daily.Asked;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.Gathering;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.story.Play;
import cursitor.story.StoryFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What four desks have of the same case/parties, from a store; one subclass for each kind of
/// store.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BooksCorpus {
  private static final String STORY =
      """
      FARE-22  Two courts, and a hold.
        person BAEZ is RAMON BAEZ, born 1985-12-02, licence AZ D08811223
        mvd knows BAEZ
        court submits J0401/CR2026-000210/DEF-1 of BAEZ but type DU, law 28-1381(A)(1), fine 900.00
        court submits J0401/CR2026-000100/DEF-1 of BAEZ but type DU, law 28-1381(A)(1), fine 100.00
        court submits M0702/CR2026-000210/DEF-1 of BAEZ but fine 50.00
        2026-03-04T11:00  court notes failure to appear on CT-1001/A of J0401/CR2026-000210/DEF-1
      """;
  private static final DeskConfig COURT = DeskConfig.fareCourt("J0401", "AZ-JUSTIS");
  private static final DeskConfig JUSTIS = DeskConfig.justis("AZ-JUSTIS", "ACS");
  private static final DeskConfig VENDOR = DeskConfig.vendor("ACS", "AZ-JUSTIS", "AZ-MVD");
  private static final DeskConfig MVD = DeskConfig.mvd("AZ-MVD");

  @SuppressWarnings("NullAway.Init") // opened before all
  private Store store;

  @SuppressWarnings("NullAway.Init")
  private FarePolicy policy;

  /// Where an empty store may be made.
  abstract Place place();

  @BeforeAll
  void play() {
    policy = PolicyFiles.loadFare("");
    Setting setting = Setting.of(policy);
    Place place = place();
    Play.run(
        StoryFile.parse("extract.story", STORY), new EngineWorlds(setting, () -> place, false));
    store = Store.openToRead(place, Desks.kinds());
  }

  @AfterAll
  void close() {
    store.close();
  }

  private String extract(DeskConfig desk, String court) throws IOException {
    StringWriter out = new StringWriter();
    Extract.write(store, desk, OperatingMode.PRODUCTION, court, Instant.EPOCH, out);
    return out.toString();
  }

  @Test
  void fourDesksThatWorkedTogetherAgree() throws IOException {
    LinkedHashMap<String, BufferedReader> extracts = new LinkedHashMap<>();
    for (DeskConfig desk : List.of(COURT, JUSTIS, VENDOR, MVD)) {
      extracts.put(desk.id().value(), new BufferedReader(new StringReader(extract(desk, ""))));
    }
    List<Difference> differences = new ArrayList<>();

    Comparison.Result result = Comparison.of(extracts, differences::add);

    assertThat(differences).isEmpty();
    assertThat(result.compared()).isEqualTo(2);
  }

  @Test
  void anExtractHoldsWhatIsOwedAndHeldAndNothingOfAPerson() throws IOException {
    String extract = extract(VENDOR, "");

    assertThat(extract.lines()).hasSize(5);
    assertThat(extract)
        .contains("\"obligations\":{\"FINE@CT-1001/A\":90000}")
        .contains("\"holds\":[\"FTA\"]")
        .contains("\"hubFlags\":[\"TTEAP_FTA\"]")
        .contains("\"count\":3")
        .doesNotContain("BAEZ")
        .doesNotContain("D08811223");
    assertThat(extract(MVD, "").lines().toList().get(1))
        .contains("\"J0401/CR2026000210/DEF-1\"", "\"holds\":[\"FTA\"]");
  }

  @Test
  void anExtractOfOneCourtHoldsItsCasesInOrder() throws IOException {
    assertThat(extract(JUSTIS, "J0401").lines().skip(1).limit(2))
        .extracting(line -> line.substring(0, 34))
        .containsExactly(
            "{\"key\":\"J0401/CR2026000100/DEF-1\",", "{\"key\":\"J0401/CR2026000210/DEF-1\",");
    assertThat(extract(JUSTIS, "J0401").lines()).hasSize(4);
    assertThat(extract(JUSTIS, "S1400").lines()).hasSize(2);
    assertThat(extract(MVD, "M0702").lines()).hasSize(2);
  }

  @Test
  void theReportOfJustisCountsWhatItHadFromTheCourtAndToldTheVendor() {
    Instant end = Instant.parse("2026-03-05T12:30:00Z");
    Asked asked = new Asked(JUSTIS, OperatingMode.PRODUCTION, Instant.EPOCH, end, end);

    DailyReport report =
        Gathering.report(store, policy, ServedCodecs.fare().of(Exchanges.FARE), asked);

    assertThat(report.courts())
        .extracting(court -> court.court() + " " + court.partner())
        .containsExactly("J0401 ACS", "J0401 J0401", "M0702 ACS", "M0702 M0702");
    CourtReport court = report.courts().get(1);
    assertThat(court.onFile()).isEqualTo(new CourtReport.OnFile(2, 0, 0, 100_000, 1));
    assertThat(court.received())
        .containsExactly(
            new CourtReport.CodeTotal("CASE_ADD", 2, 0, 100_000L),
            new CourtReport.CodeTotal("CHARGE_UPD", 1, 0, null));
    assertThat(court.sent()).containsExactly(new CourtReport.CodeTotal("TTEAP_HOLD", 1, 0, null));
    assertThat(court.unanswered().total()).isZero();
    assertThat(report.partners().get("J0401"))
        .extracting(DailyReport.PartnerTotals::lastHeard)
        .isEqualTo("2026-03-04T18:00:00Z");
    assertThat(report.allQuiet()).isTrue();
  }
}
