package cursitor.dmv907.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.Field;
import cursitor.dmv907.Notices;
import cursitor.dmv907.message.License;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.PersonName;
import cursitor.dmv907.message.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
  private static final NormalForm FORM = new NormalForm("VC"::equals);

  @ParameterizedTest
  @CsvSource({
    "VC, 40508c, 40508(c)",
    "VC, 40508 (c), 40508(c)",
    "VC, 21201.5B, 21201.5(b)",
    "VC, 40508(C), 40508(c)",
    "VC, 16028(c)(1)(A), 16028(c)(1)(A)",
    "PC, 1203.4a, 1203.4a",
    "PC, 1203.4A, 1203.4A"
  })
  void writesASectionAsTheListsDo(String code, String typed, String normal) {
    assertThat(FORM.sectionNumber(code, typed)).isEqualTo(normal);
  }

  @Test
  void aTypedHoldBecomesASoundOne() {
    Participant typed =
        new Participant(
            " P1 ",
            new PersonName(" garcia ", "maria", "", " "),
            Notices.BORN,
            new License("a1234567 ", "ca"));
    List<Section> sections = List.of(new Section("vc", "40508c", "breach", "m"));

    var normal = FORM.of(Notices.hold(" H-1", typed, sections));

    assertThat(NoticeRules.broken(normal)).isEmpty();
    assertThat(normal.participant().name())
        .isEqualTo(new PersonName("GARCIA", "MARIA", null, null));
    assertThat(normal.sections()).containsExactly(new Section("VC", "40508(c)", "BREACH", "M"));
    assertThat(FORM.of(normal)).isEqualTo(normal);
  }

  @Test
  void blanksWithinAnIdAreOneAsOnTheWire() {
    assertThat(NormalForm.text(Field.ABSTRACT_ID, " H \t 1 ")).isEqualTo("H 1");
    assertThat(NormalForm.text(Field.PARTICIPANT_ID, "P  1")).isEqualTo("P 1");
    assertThat(NormalForm.text(Field.CERTIFYING_OFFICIAL, "A.\r\nClerk")).isEqualTo("A. Clerk");
  }

  @Test
  void accentsAreComposedNotDropped() {
    assertThat(NormalForm.name("Mun\u0303oz")).isEqualTo("MUÑOZ");
  }

  @Test
  void aReleaseLosesItsEmptyClaims() {
    assertThat(
            FORM.of(
                    Notices.release(
                        "R-1", Map.of(Field.DOCKET_NUMBER, "tr-100", Field.LAST_NAME, " ")))
                .claims())
        .isEqualTo(Map.of(Field.DOCKET_NUMBER, "TR-100"));
  }
}
