package cursitor.dmv907.dmv;

import static cursitor.dmv907.dmv.DmvCounter.brief;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.Notices;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.message.Section;
import cursitor.dmv907.message.SuccessResponse;
import cursitor.exchange.AnswerMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseNeverBlockedTest {
  private static final License OTHER_LICENSE = new License("F1112001", "CA");
  private static final PersonName OTHER_NAME = new PersonName("O'NEIL-GARCIA", "SEAN", null, null);
  private static final LocalDate OTHER_BIRTH = LocalDate.of(1979, 11, 30);

  private final DmvCounter counter = DmvCounter.withGarcia();

  @BeforeEach
  void holdIsOnFile() {
    assertThat(brief(counter.hand(Notices.hold("H-1")))).isEqualTo("M000");
  }

  @Test
  void byTheHoldsAbstractIdAlone() {
    assertThat(release(Map.of(Field.PRIOR_ABSTRACT_ID, "H-1"))).isEqualTo("M010");
    assertThat(release(Map.of(Field.PRIOR_ABSTRACT_ID, "H-1"))).isEqualTo("M012");
  }

  @Test
  void byDocketAndParticipant() {
    assertThat(release(Map.of(Field.DOCKET_NUMBER, "TR-100", Field.PARTICIPANT_ID, "P1")))
        .isEqualTo("M010");
  }

  @Test
  void byDocketAndLicence() {
    assertThat(
            release(Map.of(Field.DOCKET_NUMBER, "TR-100", Field.DRIVER_LICENSE_NUMBER, "A1234567")))
        .isEqualTo("M010");
  }

  @Test
  void byDocketNameAndBirthDate() {
    assertThat(
            release(
                Map.of(
                    Field.DOCKET_NUMBER, "TR-100",
                    Field.LAST_NAME, "GARCIA",
                    Field.FIRST_NAME, "MARIA",
                    Field.MIDDLE_NAME, "ELENA",
                    Field.DATE_OF_BIRTH, "1984-05-04")))
        .isEqualTo("M010");
  }

  @Test
  void butNotByANamesakesBirthDate() {
    assertThat(
            release(
                Map.of(
                    Field.DOCKET_NUMBER, "TR-100",
                    Field.LAST_NAME, "GARCIA",
                    Field.FIRST_NAME, "MARIA",
                    Field.MIDDLE_NAME, "ELENA",
                    Field.DATE_OF_BIRTH, "1984-05-05")))
        .isEqualTo("M012");
  }

  @Test
  void everyOtherFieldMayBeWeak() {
    AnswerMessage answer =
        counter.hand(
            Notices.release(
                "R-1",
                Map.of(
                    Field.PRIOR_ABSTRACT_ID, "H-1",
                    Field.DRIVER_LICENSE_NUMBER, "???",
                    Field.DRIVER_LICENSE_STATE, "XX1",
                    Field.LAST_NAME, "garcia 7",
                    Field.FIRST_NAME, "ANA",
                    Field.DATE_OF_BIRTH, "04/05/1984",
                    Field.SECTION_NUMBER, "22349 nonsense",
                    Field.COMMERCIAL_VEHICLE_CODE, "9")));

    assertThat(brief(answer)).isEqualTo("M010");
    assertThat(((SuccessResponse) answer).warnings())
        .extracting(warning -> warning.code() + " " + warning.field())
        .containsExactlyInAnyOrder(
            "W002 driverLicenseNumber",
            "W002 driverLicenseState",
            "W002 lastName",
            "W002 dateOfBirth",
            "W002 section/sectionNumber",
            "W001 firstName",
            "W001 commercialVehicleCode");
  }

  @Test
  void smallLettersStillFindTheHold() {
    assertThat(
            release(
                Map.of(Field.DOCKET_NUMBER, " tr-100", Field.DRIVER_LICENSE_NUMBER, "a1234567")))
        .isEqualTo("M010");
  }

  @Test
  void aSlipInOneIdentityFieldIsARemark() {
    assertThat(release(Map.of(Field.PRIOR_ABSTRACT_ID, "H-1", Field.DATE_OF_BIRTH, "1984-04-05")))
        .isEqualTo("M010");
  }

  @Test
  void anUnknownReferenceFallsBackToDocketAndParticipant() {
    assertThat(
            release(
                Map.of(
                    Field.PRIOR_ABSTRACT_ID, "H-77",
                    Field.DOCKET_NUMBER, "TR-100",
                    Field.PARTICIPANT_ID, "P1")))
        .isEqualTo("M010");
  }

  @Test
  void anotherDocketIsNotReleased() {
    assertThat(
            release(Map.of(Field.DOCKET_NUMBER, "TR-101", Field.DRIVER_LICENSE_NUMBER, "A1234567")))
        .isEqualTo("M012");
  }

  @Test
  void anotherPersonsHoldIsNotReleased() {
    counter.knows(OTHER_LICENSE, OTHER_NAME, OTHER_BIRTH);

    assertThat(
            release(
                Map.of(Field.PRIOR_ABSTRACT_ID, "H-1", Field.DRIVER_LICENSE_NUMBER, "F1112001")))
        .isEqualTo("E303: priorAbstractId");
  }

  @Test
  void aStrangersHoldIsNotReleasedEither() {
    assertThat(
            release(
                Map.of(
                    Field.PRIOR_ABSTRACT_ID, "H-1",
                    Field.LAST_NAME, "NOBODY",
                    Field.DATE_OF_BIRTH, "1950-01-01")))
        .isEqualTo("E303: priorAbstractId");
  }

  @Test
  void severalFittingHoldsNeedAReference() {
    counter.hand(secondHold());
    Map<Field, String> claims = Map.of(Field.DOCKET_NUMBER, "TR-100", Field.PARTICIPANT_ID, "P1");

    assertThat(release(claims)).isEqualTo("E303: priorAbstractId");
    assertThat(release(Map.of(Field.PRIOR_ABSTRACT_ID, "H-2"))).isEqualTo("M011");
    assertThat(release(claims)).isEqualTo("M010");
  }

  @Test
  void onlyTheCourtThatPlacedItReleasesIt() {
    Map<Field, String> claims =
        Map.of(Field.PRIOR_ABSTRACT_ID, "H-1", Field.DRIVER_LICENSE_NUMBER, "A1234567");

    assertThat(brief(counter.hand(byCourt("90002", claims)))).isEqualTo("E306: courtCode");
    assertThat(brief(counter.hand(byCourt("90002", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1")))))
        .isEqualTo("M012");
  }

  @Test
  void aClosedCourtMayStillRelease() {
    assertThat(brief(counter.hand(byCourt("90003", Map.of(Field.PRIOR_ABSTRACT_ID, "H-1")))))
        .isEqualTo("M012");
  }

  @Test
  void aReleaseInTheFutureIsRefusedAndOneBeforeTheFailureRemarked() {
    Map<Field, String> claims = Map.of(Field.PRIOR_ABSTRACT_ID, "H-1");
    Release sound = Notices.release("R-1", claims);

    assertThat(brief(counter.hand(dated(sound, LocalDate.of(2026, 3, 3)))))
        .isEqualTo("E201: releaseDate");
    SuccessResponse answer =
        (SuccessResponse) counter.hand(dated(sound, LocalDate.of(2025, 11, 30)));
    assertThat(answer.warnings()).extracting(w -> w.code().name()).containsExactly("W006");
  }

  private static Release dated(Release release, LocalDate releaseDate) {
    return new Release(
        release.abstractId(),
        release.courtCode(),
        releaseDate,
        release.releaseReason(),
        release.certification(),
        release.claims());
  }

  private static Release byCourt(String court, Map<Field, String> claims) {
    Release release = Notices.release("R-9", claims);
    return new Release(
        release.abstractId(),
        court,
        release.releaseDate(),
        release.releaseReason(),
        release.certification(),
        claims);
  }

  private static Hold secondHold() {
    Participant garcia = Notices.garcia();
    return Notices.hold("H-2", garcia, List.of(new Section("VC", "21453(a)", "UNDERLYING", "I")));
  }

  private String release(Map<Field, String> claims) {
    return brief(counter.hand(Notices.release("R-1", claims)));
  }
}
