package cursitor.server.api.form;

import static cursitor.server.api.form.Bodies.CONVICTION;
import static cursitor.server.api.form.Bodies.COURT;
import static cursitor.server.api.form.Bodies.CUSTOMS;
import static cursitor.server.api.form.Bodies.HOLD;
import static cursitor.server.api.form.Bodies.RELEASE;
import static cursitor.server.api.form.Bodies.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Refusal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FormsTest {

  @Test
  void readsAHoldInNormalForm() {
    Filled<Hold> filled = HoldForm.read(sheet(HOLD), COURT, CUSTOMS);

    assertThat(filled.faults()).isEmpty();
    assertThat(filled.mode()).isEqualTo(OperatingMode.PRODUCTION);
    assertThat(filled.exemptionConfirmed()).isFalse();
    Hold hold = filled.notice();
    assertThat(hold.noticeType()).isEqualTo("FTC");
    assertThat(hold.courtCase().courtCode()).isEqualTo("90001");
    assertThat(hold.courtCase().docketNumber()).isEqualTo("TR-100");
    assertThat(hold.participant().license()).isEqualTo(new License("A1234567", "CA"));
    assertThat(hold.participant().name().lastName()).isEqualTo("GARCIA");
    assertThat(hold.sections())
        .containsExactly(
            new Section("VC", "22350", "UNDERLYING", "I"),
            new Section("VC", "40508(c)", "BREACH", null));
    assertThat(hold.failure().willful()).isTrue();
  }

  @Test
  void carriesTheWeakFieldsOfAReleaseAsWritten() {
    Filled<Release> filled = ReleaseForm.read(sheet(RELEASE), COURT, CUSTOMS);

    assertThat(filled.faults()).isEmpty();
    assertThat(filled.mode()).isEqualTo(OperatingMode.TEST);
    assertThat(filled.notice().claim(Field.DATE_OF_BIRTH))
        .isEqualToIgnoringCase("the fourth of May");
    assertThat(filled.notice().claims()).doesNotContainKey(Field.ABSTRACT_ID);
  }

  @Test
  void aReleaseIsNotRefusedForTheWayItsWeakFieldsAreWritten() {
    for (String weak :
        List.of(
            "\"lastName\": {\"family\": \"GARCIA\"}",
            "\"lastName\": \"GARCIA\", \"lastName\": \"GARZA\"",
            "\"sections\": null",
            "\"sections\": \"22350\"",
            "\"sections\": [\"22350\"]",
            "\"sections\": [{\"number\": \"22350\"}]")) {
      String body = RELEASE.replaceFirst("(?s)\"sections\": \\[.*?\\]", weak);

      assertThat(ReleaseForm.read(sheet(body), COURT, CUSTOMS).faults()).as(weak).isEmpty();
    }
    String twice = RELEASE.replace("\"TEST\"", "\"TEST\", \"priorAbstractId\": \"H-2\"");
    assertThat(ReleaseForm.read(sheet(twice), COURT, CUSTOMS).faults()).isNotEmpty();
  }

  @Test
  void aDateNoMessageMayCarryIsNoDate() {
    for (String year : List.of("0001", "+12345", "-0001", "+999999999")) {
      String hold = HOLD.replace("2025-12-03", year + "-01-01");
      String release = RELEASE.replace("2026-01-05", year + "-01-01");

      assertThat(HoldForm.read(sheet(hold), COURT, CUSTOMS).faults())
          .extracting(Refusal::field)
          .containsExactly("certificationDate");
      assertThat(ReleaseForm.read(sheet(release), COURT, CUSTOMS).faults())
          .extracting(Refusal::field)
          .containsExactlyInAnyOrder("releaseDate", "certificationDate");
    }
  }

  @Test
  void ofThousandsOfFaultsTheFirstAreTold() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      fields.append("\"x").append(i).append("\": 1, ");
    }
    String sections = "\"sections\": [" + "{\"x\": 1},".repeat(5_000) + "{}]";

    for (String body : List.of("{" + fields + sections + "}", "{" + sections + "}")) {
      assertThat(HoldForm.read(sheet(body), COURT, CUSTOMS).faults())
          .hasSizeLessThanOrEqualTo(Refusal.MOST_TOLD);
      assertThat(ReleaseForm.read(sheet(body), COURT, CUSTOMS).faults())
          .hasSizeLessThanOrEqualTo(Refusal.MOST_TOLD);
    }
  }

  @Test
  void carriesTheSectionsOfAReleaseFieldByField() {
    Release release = ReleaseForm.read(sheet(RELEASE), COURT, CUSTOMS).notice();

    assertThat(release.claim(Field.SECTION_STATUTE_CODE)).isEqualTo("VC VC");
    assertThat(release.claim(Field.SECTION_NUMBER)).isEqualTo("22350 40508(c)");
    assertThat(release.claims()).doesNotContainKey(Field.SECTION_SEVERITY);
  }

  @Test
  void tellsEveryFaultOfAHoldAtOnceInRefusalOrder() {
    Filled<Hold> filled =
        HoldForm.read(
            sheet(
                """
                {"mode": "LIVE", "courtCode": "90002", "dateOfBirth": "4.5.1984", "colour": "red",
                 "releaseReason": "COMPLIED", "legalAuthority": "1", "willfulIndicator": "maybe",
                 "sections": [{"statuteCode": "VC", "sectionNumber": "x", "plus": 1}]}
                """),
            COURT,
            CUSTOMS);

    assertThat(filled.faults())
        .extracting(Refusal::field, fault -> fault.code().code())
        .contains(
            Tuple.tuple("mode", "E101"),
            Tuple.tuple("courtCode", "E110"),
            Tuple.tuple("dateOfBirth", "E202"),
            Tuple.tuple("colour", "E101"),
            Tuple.tuple("releaseReason", "E207"),
            Tuple.tuple("legalAuthority", "E101"),
            Tuple.tuple("willfulIndicator", "E101"),
            Tuple.tuple("section[1]/sectionNumber", "E205"),
            Tuple.tuple("section[1]/role", "E205"),
            Tuple.tuple("section[1]/plus", "E101"),
            Tuple.tuple("abstractId", "E101"),
            Tuple.tuple("docketNumber", "E206"),
            Tuple.tuple("violationDate", "E201"),
            Tuple.tuple("lastName", "E203"),
            Tuple.tuple("certifyingOfficial", "E101"),
            Tuple.tuple("certificationDate", "E201"));
    assertThat(filled.faults()).isSortedAccordingTo((a, b) -> a.code().rank() - b.code().rank());
    assertThat(filled.faults()).extracting(Refusal::field).doesNotHaveDuplicates();
  }

  @Test
  void asksTheRulesBesideWhatCouldNotBeRead() {
    String early = HOLD.replace("2025-12-01", "2024-12-01").replace("true", "\"maybe\"");

    assertThat(HoldForm.read(sheet(early), COURT, CUSTOMS).faults())
        .extracting(Refusal::field)
        .containsExactly("willfulIndicator", "complianceDueDate");
  }

  @Test
  void judgesTheOrderOfDatesOnlyWhenAllAreThere() {
    String early = HOLD.replace("2025-12-01", "2024-12-01").replace("2025-10-02", "soon");

    assertThat(HoldForm.read(sheet(early), COURT, CUSTOMS).faults())
        .extracting(Refusal::field)
        .containsExactly("courtOrderDate");
  }

  @Test
  void leavesTheRulesToTheDeskWhereAllCouldBeRead() {
    String early = HOLD.replace("2025-12-01", "2024-12-01");

    assertThat(HoldForm.read(sheet(early), COURT, CUSTOMS).faults()).isEmpty();
  }

  @Test
  void showsNoUnknownNameThatMayBeAPersons() {
    Filled<Hold> filled =
        HoldForm.read(
            sheet(HOLD.replace("\"abstractId\"", "\"O'Neil, Sean\": 1, \"abstractId\"")),
            COURT,
            CUSTOMS);

    assertThat(filled.faults()).hasSize(1);
    assertThat(filled.faults().toString()).doesNotContain("Neil");
  }

  @Test
  void whatIsWrittenAgainIsReadAgain() {
    Hold hold = HoldForm.read(sheet(HOLD), COURT, CUSTOMS).notice();
    ConvictionAbstract conviction = ConvictionForm.read(sheet(CONVICTION), COURT, CUSTOMS).notice();
    Release release = ReleaseForm.read(sheet(RELEASE), COURT, CUSTOMS).notice();

    Filled<Hold> holdAgain =
        HoldForm.read(SheetWriter.write(hold, OperatingMode.TEST), COURT, CUSTOMS);
    assertThat(holdAgain.notice()).isEqualTo(hold);
    assertThat(holdAgain.mode()).isEqualTo(OperatingMode.TEST);
    assertThat(
            ConvictionForm.read(
                SheetWriter.write(conviction, OperatingMode.PRODUCTION), COURT, CUSTOMS))
        .isEqualTo(new Filled<>(conviction, OperatingMode.PRODUCTION, false, List.of()));
    assertThat(ReleaseForm.read(SheetWriter.write(release, OperatingMode.TEST), COURT, CUSTOMS))
        .isEqualTo(new Filled<>(release, OperatingMode.TEST, false, List.of()));
  }

  @Test
  void showsWhatAReleaseSaysOfTheWillAsItWasWritten() {
    String json = RELEASE.replace("{\"mode\"", "{\"willfulIndicator\": \"1\", \"mode\"");
    Release release = ReleaseForm.read(sheet(json), COURT, CUSTOMS).notice();

    assertThat(SheetWriter.write(release, OperatingMode.TEST).json())
        .containsEntry("willfulIndicator", "1");
  }
}
