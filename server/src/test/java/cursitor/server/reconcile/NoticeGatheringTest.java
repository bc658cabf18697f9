package cursitor.server.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.OperatingMode;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.PolicyFiles;
import cursitor.server.node.Desks;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.reconcile.daily.Asked;
import cursitor.server.reconcile.daily.CourtReport;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.NoticeGathering;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.story.Play;
import cursitor.story.StoryFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a desk of DMV907 has sent, and what of it has no answer.
class NoticeGatheringTest {
  private static final String STORY =
      """
      DMV907-4 E302  Two holds, and the DMV answers only one of them.
        person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
        dmv knows GARCIA
        court reports conviction C-1 of GARCIA on TR-100/P1
        court reports conviction C-2 of GARCIA on TR-200/P1
        2026-03-02T08:00  court asks hold H-1 of GARCIA on TR-100/P1
        2026-03-02T08:30  the dmv is silent
        2026-03-02T09:00  court asks hold H-2 of GARCIA on TR-200/P1
      """;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void play() {
    Place place = new Place.Folder(folder);
    var _ =
        Play.run(
            StoryFile.parse("notices.story", STORY),
            new EngineWorlds(Setting.of(PolicyFiles.load("")), () -> place, false));
    store = Store.openToRead(place, Desks.kinds());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private DailyReport report(DeskConfig desk) {
    Instant now = Instant.parse("2026-03-06T17:00:00Z");
    Asked asked = new Asked(desk, OperatingMode.PRODUCTION, Instant.EPOCH, now, now);
    return NoticeGathering.report(store, PolicyFiles.loadFare(""), asked);
  }

  @Test
  void theCourtSeesWhatHasNoAnswerByAgeAndCase() {
    CourtReport court = report(DeskConfig.court("90001", "CA-DMV")).courts().getFirst();

    assertThat(court.partner()).isEqualTo("CA-DMV");
    assertThat(court.sent()).contains(new CourtReport.CodeTotal("DMV907", 2, 0, null));
    assertThat(court.received())
        .containsExactly(
            new CourtReport.CodeTotal("DMV902 answer", 2, 0, null),
            new CourtReport.CodeTotal("DMV907 answer", 1, 0, null));
    assertThat(court.unanswered().counts()).isEqualTo(List.of(0L, 0L, 1L));
    assertThat(court.open())
        .extracting(line -> line.what() + " " + line.party() + " " + line.turn())
        .containsExactly("H-2 TR-200/P1 CA-DMV");
  }

  /// Both tables count the same messages, and an answer is heard like any other.
  @Test
  void theCourtHearsTheAnswersOfItsPartner() {
    DailyReport report = report(DeskConfig.court("90001", "CA-DMV"));

    assertThat(report.partners().get("CA-DMV"))
        .returns(3L, DailyReport.PartnerTotals::received)
        .returns(4L, DailyReport.PartnerTotals::sent)
        .extracting(DailyReport.PartnerTotals::lastHeard)
        .asString()
        .startsWith("2026-03-02T1");
  }

  @Test
  void theDmvSeesWhatEachCourtSentAndNobodyIsSilent() {
    DailyReport report = report(DeskConfig.dmv("CA-DMV"));

    assertThat(report.courts()).extracting(CourtReport::court).containsExactly("90001");
    assertThat(report.courts().getFirst().received())
        .extracting(CourtReport.CodeTotal::code)
        .contains("DMV907", "DMV902");
    assertThat(report.partners().values()).noneMatch(DailyReport.PartnerTotals::sendsDaily);
    assertThat(report.allQuiet()).isTrue();
  }
}
