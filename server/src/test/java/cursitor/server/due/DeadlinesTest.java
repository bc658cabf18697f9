package cursitor.server.due;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Deadline;
import cursitor.exchange.OrganizationId;
import cursitor.fare.policy.FarePolicy;
import cursitor.policy.DatedPolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.config.PolicySet;
import cursitor.server.node.Desks;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Place;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.story.Play;
import cursitor.story.PlayedStory;
import cursitor.story.StoryFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By when the work items are due that stories leave behind, at the edges of days: the 4th of
/// September 2026 is a Friday, and the Monday after it is Labor Day.
class DeadlinesTest {
  private static final Place.Folder NO_PLACE = new Place.Folder(Path.of(""));
  private static final Dmv907Policy DMV907 = PolicyFiles.load("");
  private static final FarePolicy FARE = PolicyFiles.loadFare("");

  private static final String PAYMENT =
      """
      FARE-54  A payment nobody confirms.
        person ARCE is SOFIA ARCE, born 1995-07-19
        court submits M0702/M-2024-33107/DEF-1 of ARCE, backlog but fine 300.00
        2026-09-04T12:05  vendor takes payment of 60.00 by phone on M0702/M-2024-33107/DEF-1
        2026-09-11T12:05  the clock
      """;

  @TempDir Path folder;
  private Place place = NO_PLACE;

  /// What the open items of a desk are due, by local time.
  private List<String> due(Setting setting, FarePolicy policy, String desk, String text) {
    place = new Place.Folder(folder);
    PlayedStory played =
        Play.run(
            StoryFile.parse("a story", text).stories().getFirst(),
            new EngineWorlds(setting, () -> place, false));
    assertThat(played).isNotInstanceOf(PlayedStory.Broken.class);
    ZoneId zone = desk.startsWith("9") ? Dmv907Policy.ZONE : FarePolicy.ZONE;
    return ask(records ->
        records.workItems(new OrganizationId(desk), true, 100).stream()
            .map(item -> item.item().kind() + " " + due(policy, item, records, zone))
            .sorted()
            .toList());
  }

  private static String due(FarePolicy policy, KeptWorkItem item, Records records, ZoneId zone) {
    Optional<Deadline> due = new Deadlines(DMV907, policy).of(item, records);
    return due.map(each -> LocalDateTime.ofInstant(each.at(), zone) + " by " + each.rule())
        .orElse("never");
  }

  private <T> T ask(Function<Records, T> question) {
    try (Store store = Store.open(place, Desks.kinds())) {
      return question.apply(store.records());
    }
  }

  private List<String> fare(String desk, String story) {
    return due(Setting.of(FARE), FARE, desk, story);
  }

  private List<String> dmv907(String story) {
    return due(Setting.of(DMV907), FARE, "90001", story);
  }

  private static String row(DatedPolicy policy, String limit) {
    return policy.tables().stream()
        .flatMap(table -> table.all().stream())
        .filter(row -> row.table().equals("limits.table") && row.text("limit").equals(limit))
        .findFirst()
        .orElseThrow()
        .name();
  }

  // ---- FARE

  @Test
  void aPaymentIsToBeConfirmedByTheNextBusinessDay() {
    assertThat(fare("M0702", PAYMENT))
        .containsExactly("BOOK_ANNOUNCED 2026-09-08T12:05 by " + row(FARE, "confirmationDueDays"));
  }

  @Test
  void theCountOfDaysIsThatOfThePolicy() {
    Map<String, String> texts = new HashMap<>(PolicyFiles.texts(PolicySet.FARE, "").texts());
    texts.computeIfPresent(
        "limits.table",
        (_, text) -> text.replace("| confirmationDueDays | 1 |", "| confirmationDueDays | 3 |"));
    FarePolicy slower = FarePolicy.parse(texts);

    assertThat(due(Setting.of(slower), slower, "M0702", PAYMENT))
        .containsExactly("BOOK_ANNOUNCED 2026-09-10T12:05 by " + row(FARE, "confirmationDueDays"));
  }

  @Test
  void aFeeIsToBeBookedByTheNextBusinessDay() {
    String story =
        """
        FARE-78  A fee the court does not book.
          person DALY is EUNICE DALY, born 1955-02-02
          court submits M0702/M-2025-00444/DEF-1 of DALY, backlog but fine 145.00
          vendor mails POST1 to M0702/M-2025-00444/DEF-1
          2026-08-06T09:00  vendor mails POST2 to M0702/M-2025-00444/DEF-1
          2026-09-04T00:00  the clock
          2026-09-09T00:00  the clock
        """;

    assertThat(fare("M0702", story))
        .containsExactly("BOOK_ANNOUNCED 2026-09-08T00:00 by " + row(FARE, "echoDueDays"));
  }

  @Test
  void theProsecutorIsToBeToldWithinFiveDays() {
    String story =
        """
        FARE-21  A criminal case in delinquency.
          person FLORES is HUGO FLORES, born 1984-07-13
          court submits J0401/CR2025-001518/DEF-1 of FLORES, backlog but type TR, disposition 58, fine 640.00
          vendor mails POST1 to J0401/CR2025-001518/DEF-1
          2026-08-06T09:00  vendor mails POST2 to J0401/CR2025-001518/DEF-1
          2026-09-04T00:00  the clock
        """;

    assertThat(fare("J0401", story))
        .containsExactly("TELL_OUTSIDER 2026-09-09T00:00 by " + row(FARE, "prosecutorToldDays"));
  }

  @Test
  void theMvdIsToAnswerByTheNextBusinessDay() {
    String story =
        """
        FARE-56  The MVD is silent on a hold.
          person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
          mvd knows HOBBS
          court submits J0401/TR2026-030011/DEF-1 of HOBBS but type TR, law 28-3473(A), fine 300.00
          the mvd is silent
          2026-09-04T15:00  court notes failure to appear on CT-1001/A of J0401/TR2026-030011/DEF-1
          2026-09-09T15:00  the clock
        """;

    assertThat(fare("ACS", story))
        .containsExactly("TRACE_MESSAGE 2026-09-08T15:00 by " + row(FARE, "mvdAnswerDueDays"));
  }

  @Test
  void aHoldIsToBeReleasedWithinFiveBusinessDays() {
    String story =
        """
        FARE-66  The MVD shuts the release of a hold out.
          person HOBBS is CARL HOBBS, born 1957-09-17, licence AZ D05709171
          mvd knows HOBBS
          court submits J0401/TR2026-030011/DEF-1 of HOBBS but type TR, law 28-3473(A), fine 300.00
          2026-08-04T15:00  court notes failure to appear on CT-1001/A of J0401/TR2026-030011/DEF-1
          2026-09-03T14:00  the mvd shuts others out
          2026-09-03T15:00  court recalls J0401/TR2026-030011/DEF-1
        """;

    assertThat(fare("ACS", story))
        .containsExactly("TRACE_MESSAGE 2026-09-11T15:00 by " + row(FARE, "releaseDueDays"));
  }

  // ---- DMV907: days of the calendar, and late is what comes behind the last of them

  @Test
  void aConvictionIsToBeReportedWithinFiveDays() {
    String story =
        """
        DMV907-7.7  A refused conviction.
          person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
          dmv knows GARCIA
          2026-03-09T09:00  court reports conviction C-1 of GARCIA on TR-100/P1 but dateOfBirth 1985-05-04, convictionDate 2026-03-06
        """;

    assertThat(dmv907(story))
        .containsExactly("MEND_NOTICE 2026-03-12T00:00 by " + row(DMV907, "convictionDueDays"));
  }

  @Test
  void aReleaseThatWasOrderedIsToBeReportedWithinThirtyDays() {
    String story =
        """
        DMV907-5  A refused release.
          person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
          dmv knows GARCIA
          court reports conviction C-1 of GARCIA on TR-100/P1
          2026-03-02T09:00  dmv receives hold H-8 of GARCIA on TR-100/P1 but section "VC 22350 UNDERLYING"
          2026-03-02T09:05  dmv receives hold H-9 of GARCIA on TR-100/P1 but section "VC 21201 UNDERLYING"
          2026-03-09T09:00  court asks release R-1 on TR-100/P1 but releaseDate 2026-03-06, releaseReason ORDER_VACATED
        """;

    assertThat(dmv907(story))
        .containsExactly("MEND_NOTICE 2026-04-06T00:00 by " + row(DMV907, "releaseDueDays"));
  }

  @Test
  void oneThatLawSetsNoTimeForIsNeverLate() {
    String story =
        """
        DMV907-3  A refused hold.
          person GARCIA is MARIA ELENA GARCIA, born 1984-05-04, licence CA A1234567
          dmv knows GARCIA
          court reports conviction C-1 of GARCIA on TR-100/P1
          2026-03-02T09:00  court asks hold H-1 of GARCIA on TR-100/P1 but lastName LOPEZ
        """;

    assertThat(dmv907(story)).containsExactly("MEND_NOTICE never");
  }
}
