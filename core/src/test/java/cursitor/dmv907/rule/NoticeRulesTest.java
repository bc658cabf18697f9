package cursitor.dmv907.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.Notices;
import cursitor.dmv907.message.Certification;
import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.FailureToComply;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.exchange.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeRulesTest {
  @Test
  void soundNoticesBreakNothing() {
    assertThat(NoticeRules.broken(Notices.hold("H-1"))).isEmpty();
    assertThat(NoticeRules.broken(Notices.conviction("C-1"))).isEmpty();
    assertThat(NoticeRules.broken(Notices.release("R-1", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'NEIL-GARCIA", "ST. JOHN", "MUÑOZ", "D’ARCY", "Ó"})
  void namesOfPeopleAreNames(String lastName) {
    assertThat(Shape.NAME.fits(lastName)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"garcia", " GARCIA", "GARCIA ", "R2D2", "", "GARCIA;", "A,B"})
  void otherThingsAreNot(String lastName) {
    assertThat(Shape.NAME.fits(lastName)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22350", "40508(c)", "21201.5(b)", "16028(c)(1)(A)", "1203.4a"})
  void sectionNumbersAreSections(String number) {
    assertThat(Shape.SECTION_NUMBER.fits(number)).isTrue();
  }

  @Test
  void everyFieldHasAShape() {
    for (Field field : Field.values()) {
      assertThat(Shape.of(field)).isNotNull();
    }
  }

  @Test
  void datesOfOneNoticeAreInOrder() {
    FailureToComply backwards =
        new FailureToComply(
            LocalDate.of(2025, 5, 31),
            "OTHER",
            LocalDate.of(2025, 5, 30),
            LocalDate.of(2025, 5, 29),
            true);

    assertThat(codes(NoticeRules.broken(Notices.withFailure(Notices.hold("H-1"), backwards))))
        .containsExactly(
            "E201 courtOrderDate", "E201 complianceDueDate", "E201 failureToComplyDate");
  }

  @Test
  void anEmptyLicenceNumberNeedsTheFullName() {
    Participant nameless =
        new Participant("P1", new PersonName("GARCIA", null, null, null), Notices.BORN, null);

    assertThat(codes(NoticeRules.broken(Notices.of(Notices.hold("H-1"), _ -> nameless))))
        .containsExactly("E200 driverLicenseNumber");
  }

  @Test
  void aLicenceNumberNeedsItsState() {
    Participant stateless =
        new Participant("P1", Notices.GARCIA, Notices.BORN, new License("A1234567", ""));

    assertThat(codes(NoticeRules.broken(Notices.of(Notices.hold("H-1"), _ -> stateless))))
        .containsExactly("E200 driverLicenseState");
  }

  @Test
  void allFaultsAreToldAtOnceEachAtItsPlace() {
    List<Section> sections =
        List.of(
            new Section("VC", "22350", "UNDERLYING", "I"), new Section("vc", "40508c)", null, "X"));
    Participant weak =
        new Participant("P1", new PersonName("Garcia", "MARIA", null, null), Notices.BORN, null);

    assertThat(codes(NoticeRules.broken(Notices.hold("H 1 ", weak, sections))))
        .containsExactly(
            "E101 abstractId",
            "E203 lastName",
            "E205 section[2]/statuteCode",
            "E205 section[2]/sectionNumber",
            "E205 section[2]/role",
            "E205 section[2]/severity");
  }

  @Test
  void aReleaseIsNeverRefusedForItsWeakFields() {
    Map<Field, String> weak =
        Map.of(
            Field.DOCKET_NUMBER, "tr 100",
            Field.PARTICIPANT_ID, "  P1",
            Field.DRIVER_LICENSE_NUMBER, "???",
            Field.LAST_NAME, "garcia 2",
            Field.DATE_OF_BIRTH, "yesterday");

    assertThat(NoticeRules.broken(Notices.release("R-1", weak))).isEmpty();
  }

  @Test
  void aReleaseNamesTheHoldOrTheCaseAndThePerson() {
    assertThat(codes(NoticeRules.broken(Notices.release("R-1", Map.of()))))
        .containsExactly("E101 participantId", "E206 docketNumber");
    assertThat(
            codes(
                NoticeRules.broken(
                    Notices.release(
                        "R-1", Map.of(Field.DOCKET_NUMBER, "TR-100", Field.LAST_NAME, "GARCIA")))))
        .containsExactly("E101 participantId");
  }

  @Test
  void aReleaseIsRefusedForWhatItRequires() {
    Release release =
        new Release(
            "",
            "9001",
            LocalDate.EPOCH,
            "",
            new Certification(" ", LocalDate.EPOCH),
            Map.of(Field.PRIOR_ABSTRACT_ID, "H-1"));

    assertThat(codes(NoticeRules.broken(release)))
        .containsExactly(
            "E101 abstractId", "E101 releaseReason", "E101 certifyingOfficial", "E204 courtCode");
  }

  @Test
  void onlyAReversalNamesThePriorAbstract() {
    assertThat(
            codes(
                NoticeRules.broken(
                    Notices.conviction(ConvictionAbstract.Kind.REVERSAL, "C-2", null))))
        .containsExactly("E101 priorAbstractId");
    assertThat(
            codes(
                NoticeRules.broken(
                    Notices.conviction(ConvictionAbstract.Kind.CONVICTION, "C-2", "C-1"))))
        .containsExactly("E207 priorAbstractId");
  }

  @Test
  void theTextOfARefusalHoldsNoPersonalData() {
    Participant weak =
        new Participant(
            "P1", new PersonName("Garcia", "maria", null, null), Notices.BORN, Notices.LICENSE);

    assertThat(NoticeRules.broken(Notices.of(Notices.hold("H-1"), _ -> weak)))
        .isNotEmpty()
        .allSatisfy(refusal -> assertThat(refusal.detail()).doesNotContainIgnoringCase("garcia"));
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(refusal -> refusal.code().code() + " " + refusal.field()).toList();
  }
}
