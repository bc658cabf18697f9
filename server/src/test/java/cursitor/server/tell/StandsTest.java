package cursitor.server.tell;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.dmv.ConvictionOnFile;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.HoldOnFile;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.server.config.PolicyFiles;
import cursitor.server.tell.stand.BalancePoint;
import cursitor.server.tell.stand.DocketLine;
import cursitor.server.tell.stand.DriverStands;
import cursitor.server.tell.stand.FareStands;
import cursitor.server.tell.stand.NoticeStands;
import cursitor.server.tell.stand.StandingHold;
import cursitor.server.tell.stand.Stands;
import cursitor.server.tell.stand.Timer;
import cursitor.story.StoryFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands of a case after a story, and why.
class StandsTest {
  private static final String KEY = "J0401/TR2026-000123/DEF-1";

  private static final String FARE =
      """
      FARE-76  A debt.
        person GARCIA is MARIA GARCIA, born 1984-05-04, licence AZ D01234567
        mvd knows GARCIA
        court submits J0401/TR2026-000123/DEF-1 of GARCIA
        court enters disposition 54 on CT-1001/A of J0401/TR2026-000123/DEF-1, sentenced 2026-01-01, due 2026-01-02
        vendor mails POST1 to J0401/TR2026-000123/DEF-1
        2026-03-01T09:00  vendor mails POST2 to J0401/TR2026-000123/DEF-1
        2026-03-30T06:00  the clock
        2026-04-01T06:00  court takes payment of 40.00 on J0401/TR2026-000123/DEF-1
        2026-04-02T06:00  the clock
      """;

  private static final String DMV907 =
      """
      DMV907-5  A hold without answer.
        person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
        dmv knows GARCIA
        court reports conviction C-1 of GARCIA on TR-100/P1
        the dmv is silent
        2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
      """;

  private static final String PLACED =
      """
      DMV907-5  A hold that is placed.
        person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
        dmv knows GARCIA
        court reports conviction C-1 of GARCIA on TR-100/P1
        2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1
      """;

  private static final String OVER =
      """
        2026-03-03T09:00  court reports conviction C-2 of GARCIA on TR-200/P1
        2026-03-04T09:00  court asks hold H-2 of GARCIA on TR-200/P1
        2026-03-05T09:00  court asks release R-2 of hold H-2
        2026-03-06T09:00  court reports reversal V-2 of conviction C-2 of GARCIA on TR-200/P1
        2026-03-07T09:00  court reports conviction C-3 of GARCIA on TR-300/P1
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aCaseInDelinquencyShowsWhatIsOwedHeldAndTimed() {
    try (Staged staged = staged(FARE)) {
      Told told = told(staged);
      FareStands stands =
          stands(staged)
              .fare(PartyKey.parse(KEY), told, List.of(), Instant.parse("2026-04-02T20:00:00Z"));

      assertThat(stands.balances())
          .extracting(BalancePoint::cents)
          .containsExactly(24_000L, 27_500L, 23_500L);
      assertThat(stands.holds())
          .extracting(StandingHold::standing)
          .containsExactlyInAnyOrder("confirmed", "placed");
      assertThat(stands.docket())
          .extracting(DocketLine::text)
          .contains("Delinquency declared, 240.00 owed", "Registration hold placed (MONEY)");
      assertThat(stands.timers())
          .filteredOn(timer -> timer.name().equals("low-yield"))
          .extracting(Timer::row)
          .allMatch(row -> row.matches("limits.table line \\d+.* of policy 2026-1"));
      assertThat(stands.desks()).anyMatch(line -> line.startsWith("vendor: OPEN, 235.00 due"));
    }
  }

  @Test
  void aDecisionSaysWhy() {
    try (Staged staged = staged(FARE)) {
      assertThat(Why.of(staged.store().records(), told(staged).files()))
          .extracting(Why::sentence)
          .anyMatch(sentence -> sentence.startsWith("delinquency: declared, by limits.table"));
    }
  }

  @Test
  void aLineKnowsWhatItWasMadeFrom() {
    try (Staged staged = staged(FARE)) {
      assertThat(told(staged).tale().lines())
          .filteredOn(line -> line.text().startsWith("vendor declares delinquency"))
          .singleElement()
          .satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ToldLine.Kind.RESULT);
            assertThat(line.at()).isEqualTo(Instant.parse("2026-03-30T13:00:00Z"));
            assertThat(line.desk()).hasToString("ACS");
            assertThat(line.reasons()).anyMatch(reason -> reason.startsWith("delinquency: "));
          });
    }
  }

  @Test
  void aNoticeSaysWhyAtBothDesks() {
    try (Staged staged = staged(PLACED)) {
      Told told = told(staged);

      assertThat(Why.of(staged.store().records(), told.files()))
          .extracting(Why::sentence)
          .anyMatch(sentence -> sentence.startsWith("hold H-1: sent, by rule 3 of policy "))
          .anyMatch(sentence -> sentence.startsWith("hold H-1: accepted, by M000 of policy "))
          .anyMatch(sentence -> sentence.startsWith("answer to H-1: settled, by M000 of policy "));
      assertThat(told.tale().lines())
          .filteredOn(line -> line.text().startsWith("dmv answers M000"))
          .singleElement()
          .satisfies(line -> assertThat(line.reasons()).hasSize(1));
    }
  }

  @Test
  void aDriverRecordHasItsHoldsAndConvictionsAlsoThoseThatAreOver() {
    try (Staged staged = staged(PLACED + OVER)) {
      DriverStands stands =
          stands(staged)
              .driver(
                  staged
                      .store()
                      .records()
                      .caseFiles(
                          new OrganizationId("CA-DMV"),
                          OperatingMode.PRODUCTION,
                          DriverRecord.KIND,
                          0,
                          10)
                      .stream()
                      .map(each -> (DriverRecord) each.file())
                      .findFirst()
                      .orElseThrow());

      assertThat(stands.notices())
          .extracting(NoticeFile::docketNumber)
          .containsExactly("TR-100", "TR-200", "TR-300");
      assertThat(stands.holds())
          .filteredOn(on -> on.abstractId().equals("H-1"))
          .singleElement()
          .satisfies(on -> {
            assertThat(on.file().courtCode()).isEqualTo("90001");
            assertThat(on.file().docketNumber()).isEqualTo("TR-100");
            assertThat(on.what()).isInstanceOf(HoldOnFile.Suspending.class);
          });
      assertThat(stands.holds())
          .filteredOn(on -> on.abstractId().equals("H-2"))
          .singleElement()
          .satisfies(on -> assertThat(on.what()).isInstanceOf(HoldOnFile.Released.class));
      assertThat(stands.convictions())
          .extracting(DriverStands.OnRecord::abstractId)
          .containsExactly("C-1", "C-2", "C-3");
      assertThat(stands.convictions().get(1).what()).isInstanceOf(ConvictionOnFile.Reversed.class);
    }
  }

  @Test
  void aHoldWithoutAnswerHasItsClock() {
    try (Staged staged = staged(DMV907)) {
      NoticeStands stands =
          stands(staged).notices(told(staged), Instant.parse("2026-03-02T20:00:00Z"));

      assertThat(stands.notices())
          .anyMatch(view -> view.abstractId().equals("H-1") && view.state().equals("Unknown"));
      assertThat(stands.timers())
          .anyMatch(
              timer -> timer.name().equals("H-1") && timer.row().startsWith("limits.table line "));
    }
  }

  private Staged staged(String story) {
    return new Staged(
        StoryFile.parse("a story", story).stories().getFirst(), folder.resolve("store"));
  }

  private static Told told(Staged staged) {
    CaseKey key =
        staged.cases().stream()
            .filter(
                each -> each.kind().equals(RegisterFile.KIND) || each.kind().equals("participant"))
            .findFirst()
            .orElseThrow();
    return new CaseStories(staged.store(), Staged.FARE).told(key);
  }

  private static Stands stands(Staged staged) {
    return new Stands(staged.store(), Staged.FARE, PolicyFiles.load(""));
  }
}
