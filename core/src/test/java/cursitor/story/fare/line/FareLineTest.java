package cursitor.story.fare.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.StoryLine;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FareLineTest {
  private static final int LINES = 200;
  private static final int STORIES = 500;

  @ParameterizedTest
  @EnumSource
  void whateverAFormMakesUpIsReadAsItAndWrittenAgain(FareLineForm form) {
    Random random = new Random(form.grammar().hashCode());
    for (int i = 0; i < LINES; i++) {
      FareLine made = FareLine.makeUp(form, random::nextInt);
      FareLine read = FareLine.read(made.text());
      assertThat(read).isEqualTo(made);
      assertThat(read.text()).isEqualTo(made.text());
      assertThat(read.step()).isNotNull();
    }
  }

  @Test
  void aStoryIsPrintedAsItWasWritten() {
    Random random = new Random(1);
    for (int i = 0; i < STORIES; i++) {
      String text = madeUp(random).text();
      Story read = StoryFile.parse("made-up.story", text).stories().getFirst();
      assertThat(read.text()).isEqualTo(text);
      for (StoryLine line : read.lines()) {
        assertThat(FareLine.read(line.text()).text()).isEqualTo(line.text());
      }
    }
  }

  private static Story madeUp(Random random) {
    List<StoryLine> lines = new ArrayList<>();
    LocalDateTime at = LocalDateTime.parse("2026-03-02T09:00");
    int setUps = random.nextInt(3);
    for (int i = 0; i < setUps; i++) {
      lines.add(new StoryLine.SetUp(i + 2, aLine(random)));
    }
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      at = at.plusMinutes(random.nextInt(5000));
      List<String> results =
          random.nextBoolean() ? List.of() : List.of("justis forwards CASE_ADD", "court \"a\"");
      lines.add(new StoryLine.Dated(i + 5, at, aLine(random), results));
    }
    return new Story(1, Set.of("FARE-" + (1 + random.nextInt(100))), false, "Made up.", lines);
  }

  private static String aLine(Random random) {
    FareLineForm[] forms = FareLineForm.values();
    return FareLine.makeUp(forms[random.nextInt(forms.length)], random::nextInt).text();
  }

  @Test
  void aLineOfNoFormIsToldWhichFormsBeginLikeIt() {
    assertThatThrownBy(() -> FareLine.read("vendor sends something"))
        .hasMessageContaining("vendor mails NOTICE to KEY")
        .hasMessageNotContaining("mvd knows");
  }

  @Test
  void theCourtAndItsSystemBeginTheSameLines() {
    assertThatThrownBy(() -> FareLine.read("cms does something"))
        .hasMessageContaining("COURT recalls KEY")
        .hasMessageContaining("court seals CASE");
  }
}
