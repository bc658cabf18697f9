package cursitor.server.console.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.tell.ToldLine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {
  private static final ToldLine PERSON =
      line(
          ToldLine.Kind.SET_UP,
          "person STJOHN is IAN \"ST. JOHN\", born 1979-11-30, licence CA F1112001, at \"9 ELM ST,"
              + " YUMA, AZ 85364\"");

  private static ToldLine line(ToldLine.Kind kind, String text) {
    return new ToldLine(kind, Instant.EPOCH, null, text, 0, List.of());
  }

  private static String hidden(ToldLine.Kind kind, String text) {
    return Veil.over(List.of(PERSON)).hide(line(kind, text));
  }

  @Test
  void ofAPersonOnlyTheFormIsLeft() {
    assertThat(Veil.over(List.of(PERSON)).hide(PERSON))
        .isEqualTo(
            "person ****** is *** \"**. ****\", born ****-**-**, licence ** ********, at \"* ***"
                + " **, ****, ** *****\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dmv knows STJOHN | dmv knows ******",
        "court asks hold H-1 of STJOHN on TR-100/P1 but dateOfBirth 1985-05-04 | court asks hold"
            + " H-1 of ****** on TR-100/P1 …",
        "court closes work on H-1: \"tried but DOE\" | court closes work on H-1: \"***** *** ***\"",
        "court mends H-1 with driverLicenseNumber A12, lastName \"DE LA CRUZ\" | court mends H-1"
            + " with driverLicenseNumber ***, lastName \"** ** ****\"",
        "vendor finds the address \"1 OAK ST, GLOBE, AZ 85501\" of J0401/TR-1/DEF-1 | vendor"
            + " finds the address \"* *** **, *****, ** *****\" of J0401/TR-1/DEF-1",
      })
  void whatHappenedIsToldWithoutThePerson(String text, String told) {
    assertThat(hidden(ToldLine.Kind.INPUT, text)).isEqualTo(told);
  }

  @Test
  void whatFollowedIsToldWithoutTheRecord() {
    assertThat(hidden(ToldLine.Kind.RESULT, "dmv answers M000 on A7654321"))
        .isEqualTo("dmv answers M000 on ********");
    assertThat(hidden(ToldLine.Kind.RESULT, "court dockets \"Delinquency declared, 240.00 owed\""))
        .isEqualTo("court dockets \"Delinquency declared, 240.00 owed\"");
  }

  @Test
  void whatAClerkWroteIsHiddenWhole() {
    assertThat(hidden(ToldLine.Kind.INPUT, "court closes work DEC: \"her son\""))
        .isEqualTo("court closes work DEC: \"*** ***\"");
    assertThat(hidden(ToldLine.Kind.INPUT, "court closes work on H-1: \"her son\""))
        .isEqualTo("court closes work on H-1: \"*** ***\"");
    assertThat(hidden(ToldLine.Kind.RESULT, "court settles REVIEW_CASE DEC, closed \"her son\""))
        .isEqualTo("court settles REVIEW_CASE DEC, closed \"*** ***\"");
  }

  @Test
  void otherTextsAboutTheSameAreVeiledToo() {
    Veil veil = Veil.over(List.of(PERSON), List.of("ANNA LEE", "1990-02-03", "D7654321"));
    assertThat(veil.hide("Mail for ANNA LEE (born 1990-02-03, D7654321) came back to IAN"))
        .isEqualTo("Mail for **** *** (born ****-**-**, ********) came back to ***");
    assertThat(veil.hideCustomer("mvd: MONEY hold on C-1001"))
        .isEqualTo("mvd: MONEY hold on *-****");
  }

  @Test
  void aNameThatIsPartOfAWordIsNotThatName() {
    assertThat(hidden(ToldLine.Kind.RESULT, "court sends MIAN of IAN"))
        .isEqualTo("court sends MIAN of ***");
  }
}
