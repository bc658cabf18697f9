package cursitor.server.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cursitor.exchange.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  @Test
  void takesValuesAsTheyAreWritten() {
    Sheet sheet = Bodies.sheet("{\"a\": 1.50, \"b\": true, \"c\": \" x \", \"d\": null}");

    assertThat(sheet.values())
        .containsEntry("a", "1.50")
        .containsEntry("b", "true")
        .containsEntry("c", "x")
        .containsEntry("d", "");
    assertThat(sheet.faults()).isEmpty();
  }

  /// PostgreSQL keeps no text with such a character, and with it nothing that is written together.
  @Test
  void aCharacterThatCannotBePrintedIsAFaultAndIsNotPassedOn() {
    Sheet sheet = Bodies.sheet("{\"a\": \"x\\u0000y\", \"b\": \"\\u0007\", \"c\": \"one\\ntwo\"}");

    assertThat(sheet.values())
        .containsEntry("a", "xy")
        .containsEntry("b", "")
        .containsEntry("c", "one\ntwo");
    assertThat(sheet.faults()).extracting(Refusal::field).containsExactly("a", "b");
  }

  @Test
  void saysWhereReadingStoppedAndNotWhatStoodThere() {
    Unreadable unreadable =
        catchThrowableOfType(
            Unreadable.class, () -> Bodies.sheet("{\"lastName\": \"GARCIA\",\n \"x\": GARCIA}"));

    assertThat(unreadable.sentence()).contains("line 2").doesNotContain("GARCIA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"text\"",
        "{\"a\": 1",
        "{\"a\": 1} {}",
        "{\"sections\": [{\"role\": 1}",
        "{\"a\": [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}"
      })
  void refusesWhatIsNotOneObject(String body) {
    assertThatThrownBy(() -> Bodies.sheet(body)).isInstanceOf(Unreadable.class);
  }

  @Test
  void saysThatATextIsTooLongAndWhere() {
    String body = "{\"docketNumber\": 1,\n\"lastName\": \"" + "A".repeat(20_000) + "\"}";

    assertThatThrownBy(() -> Bodies.sheet(body))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("too long");
    assertThat(catchThrowableOfType(Unreadable.class, () -> Bodies.sheet(body)).sentence())
        .contains("line 2");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'};

    assertThatThrownBy(() -> SheetReader.read(body)).isInstanceOf(Unreadable.class);
  }

  @Test
  void findsEveryFaultOfTheObject() {
    Sheet sheet =
        Bodies.sheet(
            """
            {"abstractId": "1", "abstractId": "2", "docketNumber": {"a": 1},
             "sections": [7, {"role": [], "GARCIA, MARIA": "x"}]}
            """);

    assertThat(sheet.faults())
        .extracting(Refusal::field)
        .containsExactly("abstractId", "docketNumber", "section[1]", "section[2]/role");
    assertThat(sheet.sections()).hasSize(2);
  }

  @Test
  void laysACorrectionOverTheOlderSheet() {
    Sheet older =
        Bodies.sheet("{\"a\": \"1\", \"b\": \"2\", \"sections\": [{\"role\": \"BREACH\"}]}");

    Sheet mended = Bodies.sheet("{\"b\": null, \"c\": \"3\"}").over(older);

    assertThat(mended.value("a")).isEqualTo("1");
    assertThat(mended.value("b")).isEmpty();
    assertThat(mended.value("c")).isEqualTo("3");
    assertThat(mended.sections()).isEqualTo(older.sections());
    assertThat(Bodies.sheet("{\"sections\": []}").over(older).sections()).isEqualTo(List.of());
  }
}
