package cursitor.story.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The glossary explains every form of a line, in order, with an example that has that form.
class GlossaryTest {
  private static final Pattern ENTRY =
      Pattern.compile("^- `(?<grammar>.+)`\\n  `(?<example>.+)`$", Pattern.MULTILINE);

  /// The part before that of FARE.
  private final String glossary =
      Corpus.text(Corpus.SPEC.resolve("GLOSSARY.md")).split("\n## FARE", 2)[0];

  @Test
  void everyFormIsExplainedInOrder() {
    List<String> explained = new ArrayList<>();
    Matcher entry = ENTRY.matcher(glossary);
    while (entry.find()) {
      explained.add(entry.group("grammar"));
    }
    assertThat(explained).containsExactlyElementsOf(grammars());
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHasItsForm() {
    return ENTRY
        .matcher(glossary)
        .results()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.group(2),
                () -> {
                  LineForm form = LineForm.of(entry.group(2));
                  assertThat(form).isNotNull();
                  assertThat(form).extracting(LineForm::grammar).isEqualTo(entry.group(1));
                  assertThat(LineForm.read(entry.group(2))).isNotNull();
                }));
  }

  private static List<String> grammars() {
    return Stream.of(LineForm.values()).map(LineForm::grammar).toList();
  }
}
