package cursitor.dmv907.dmv;

import static cursitor.dmv907.dmv.DmvCounter.brief;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Notices;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.SuccessResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldNeverOnANamesakeTest {
  private final DmvCounter counter = DmvCounter.withGarcia();

  @Test
  void aNumberOnFileNeedsSurnameAndBirthDate() {
    assertThat(hold(new PersonName("GARCÍA", "MARIA", null, null), Notices.BORN, "A1234567"))
        .isEqualTo("E301: lastName");
    assertThat(hold(Notices.GARCIA, LocalDate.of(1984, 4, 5), "A1234567"))
        .isEqualTo("E301: dateOfBirth");
    assertThat(hold(new PersonName("GARCIA", "ANA", null, null), Notices.BORN, "A1234567"))
        .isEqualTo("M000");
  }

  @Test
  void aNumberNotOnFileNeverFallsBackToTheName() {
    assertThat(hold(Notices.GARCIA, Notices.BORN, "A7654321"))
        .isEqualTo("E300: driverLicenseNumber");
  }

  @Test
  void withoutANumberTheFullNameMustBeEqual() {
    assertThat(hold(Notices.GARCIA, Notices.BORN, null)).isEqualTo("M001");
  }

  @Test
  void aMissingMiddleNameIsAnotherName() {
    var answer =
        counter.hand(
            Notices.hold(
                "H-1",
                new Participant(
                    "P1", new PersonName("GARCIA", "MARIA", null, null), Notices.BORN, null),
                Notices.SECTIONS));

    assertThat(brief(answer)).isEqualTo("M002");
    assertThat(((SuccessResponse) answer).licenseNumber()).isEqualTo("X0000001");
  }

  @Test
  void anXNumberInUseIsNotGivenAgain() {
    counter.knows(
        new License("X0000001", "CA"), new PersonName("ROE", "RICHARD", null, null), Notices.BORN);
    var answer =
        counter.hand(
            Notices.hold(
                "H-1",
                new Participant(
                    "P1", new PersonName("DOE", "JANE", null, null), Notices.BORN, null),
                Notices.SECTIONS));

    assertThat(((SuccessResponse) answer).licenseNumber()).isEqualTo("X0000002");
  }

  @Test
  void twinsByNameNeedTheNumber() {
    PersonName smith = new PersonName("SMITH", "JOHN", null, null);
    LocalDate born = LocalDate.of(1970, 1, 1);
    counter.knows(new License("S1000001", "CA"), smith, born);
    counter.knows(new License("S1000002", "CA"), smith, born);

    assertThat(hold(smith, born, null)).isEqualTo("E309: driverLicenseNumber");
    assertThat(hold(smith, born, "S1000002")).isEqualTo("M000");
  }

  @Test
  void accentsTellPeopleApart() {
    LocalDate born = LocalDate.of(1990, 2, 28);
    counter.knows(new License("N7654322", "CA"), new PersonName("MUNOZ", "JOSE", null, null), born);

    assertThat(hold(new PersonName("MUÑOZ", "JOSÉ", null, null), born, null)).isEqualTo("M002");
  }

  private String hold(PersonName name, LocalDate birthDate, @Nullable String number) {
    License license = number == null ? null : new License(number, "CA");
    return brief(
        counter.hand(
            Notices.hold(
                "H-1", new Participant("P1", name, birthDate, license), Notices.SECTIONS)));
  }
}
