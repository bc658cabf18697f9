package cursitor.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.court.ConvictionState;
import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.court.HoldState;
import cursitor.dmv907.court.NoticeView;
import cursitor.dmv907.dmv.DmvAct;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Plate;
import cursitor.dmv907.message.Release;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 20: whatever gets into a log line by accident says nothing of a person.
class PersonalDataTest {
  private static final String LICENSE_USED = "A7654321";
  private static final MessageId MESSAGE = new MessageId(new UUID(1, 2));

  @ParameterizedTest
  @MethodSource
  void theTextOfAValueHidesWhomItIsAbout(Object value) {
    assertThat(value.toString())
        .doesNotContain(
            "GARCIA", "MARIA", "ELENA", "1984-05-04", "A1234567", LICENSE_USED, "7ABC123");
  }

  static Stream<Object> theTextOfAValueHidesWhomItIsAbout() {
    return Stream.of(
        Notices.hold("H-1"),
        Notices.conviction("C-1"),
        release(),
        new Plate("7ABC123", "CA"),
        filed(),
        file(),
        NoticeView.of(file()));
  }

  private static Release release() {
    return Notices.release(
        "R-1",
        Map.of(
            Field.LAST_NAME, "GARCIA",
            Field.FIRST_NAME, "MARIA",
            Field.DATE_OF_BIRTH, "1984-05-04",
            Field.DRIVER_LICENSE_NUMBER, "A1234567"));
  }

  private static DmvAct filed() {
    Participant participant = Notices.hold("H-1").participant();
    return new DmvAct.DriverFiled(
        new OrganizationId("CA-DMV"),
        OperatingMode.PRODUCTION,
        new License("A1234567", "CA"),
        participant.name(),
        participant.birthDate(),
        false);
  }

  private static CourtFile file() {
    HoldState.Active active =
        new HoldState.Active(Notices.hold("H-1"), MESSAGE, "M000", LICENSE_USED, null);
    return new CourtFile(
        new CaseKey(
            new OrganizationId("90001"), OperatingMode.PRODUCTION, CourtFile.KIND, "TR-100/P1"),
        "TR-100",
        "P1",
        Map.of(
            "C-1",
            new ConvictionState.Recorded(Notices.conviction("C-1"), MESSAGE, "C000", LICENSE_USED)),
        Map.of("H-1", active, "H-2", new HoldState.Released(active, release(), MESSAGE, "M010")));
  }
}
