package cursitor.story.fare.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The glossary explains every form of a line and every slot, in order, with an example that has
/// that form.
class FareGlossaryTest {
  private static final Pattern ENTRY =
      Pattern.compile("^- `(?<grammar>.+)`\\n  `(?<example>.+)`$", Pattern.MULTILINE);
  private static final Pattern SLOT = Pattern.compile("^\\| `([A-Z]+)` \\|", Pattern.MULTILINE);

  private final String glossary = glossary();

  private static String glossary() {
    try {
      return Files.readString(Path.of("..", "spec", "GLOSSARY.md")).split("\n## FARE", 2)[1];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<MatchResult> entries() {
    return ENTRY.matcher(glossary).results().toList();
  }

  @Test
  void everyFormIsExplainedInOrder() {
    assertThat(entries().stream().map(entry -> entry.group(1)))
        .containsExactlyElementsOf(
            Stream.of(FareLineForm.values()).map(FareLineForm::grammar).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHasItsForm() {
    return entries().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.group(2),
                () -> {
                  FareLine line = FareLine.read(entry.group(2));
                  assertThat(line.form().grammar()).isEqualTo(entry.group(1));
                  assertThat(line.text()).isEqualTo(entry.group(2));
                  assertThat(line.step()).isNotNull();
                }));
  }

  @Test
  void everySlotIsExplainedInOrder() {
    assertThat(SLOT.matcher(glossary).results().map(slot -> slot.group(1)))
        .containsExactlyElementsOf(Stream.of(FareSlot.values()).map(Enum::name).toList());
  }
}
