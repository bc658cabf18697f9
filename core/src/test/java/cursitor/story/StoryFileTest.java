package cursitor.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryFileTest {

  @Test
  void readsHeadersSetUpDatedLinesAndResults() {
    StoryFile file =
        StoryFile.parse(
            "a.story",
            """
            # A remark.
            DMV907-17 M012  A release is never blocked.
              person GARCIA is MARIA GARCIA, born 1984-05-04

              2026-03-02T09:00  the clock
                                => one thing
                                => another
              2026-03-03T09:00  the clock

            E100 [wire]  Garbage.
              2026-03-02T09:00  the clock
            """);

    assertThat(file.stories()).hasSize(2);
    Story first = file.stories().getFirst();
    assertThat(first.tags()).containsExactlyInAnyOrder("DMV907-17", "M012");
    assertThat(first.title()).isEqualTo("A release is never blocked.");
    assertThat(first.needsWire()).isFalse();
    assertThat(first.lines())
        .containsExactly(
            new StoryLine.SetUp(3, "person GARCIA is MARIA GARCIA, born 1984-05-04"),
            new StoryLine.Dated(
                5,
                LocalDateTime.parse("2026-03-02T09:00"),
                "the clock",
                List.of("one thing", "another")),
            new StoryLine.Dated(
                8, LocalDateTime.parse("2026-03-03T09:00"), "the clock", List.of()));
    assertThat(file.stories().getLast().needsWire()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  the clock | line 1: expected a header at the margin before the first line",
        "No ids in front | line 1: expected a header: requirement ids and codes, two blanks, a title",
        "E301 what  Title | line 1: expected an id such as DMV907-17 or E301, not what",
        "E301  Title~  => result | line 2: expected a dated line before a result; set-up tells nothing",
        "E301  Title~  2026-13-02T09:00  x | line 2: expected a time such as 2026-03-02T09:00",
        "E301  Title~  2026-03-02T09:00  x~  y | line 3: expected a date such as 2026-03-02T09:00 before the line",
        "E301  Title~  2026-03-02T09:00  x~  2026-03-01T09:00  y | line 3: expected a time not before 2026-03-02T09:00",
        "E301  Title~  x | line 1: expected a dated line, such as 2026-03-02T09:00  the clock",
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void saysWhichLineIsWrongAndWhatIsExpected(String text, String message) {
    assertThatThrownBy(() -> StoryFile.parse("a.story", text.strip().isEmpty() ? "" : unfold(text)))
        .isInstanceOf(StoryFault.class)
        .hasMessage(message.strip());
  }

  private static String unfold(String text) {
    return text.stripTrailing().replace('~', '\n');
  }

  @Test
  void aFileWithoutAStoryIsAMistake() {
    assertThatThrownBy(() -> StoryFile.parse("a.story", "# nothing"))
        .hasMessageContaining("expected a story");
  }
}
