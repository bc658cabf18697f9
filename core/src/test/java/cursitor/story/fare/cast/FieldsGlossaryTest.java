package cursitor.story.fare.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The glossary names every field a line may change, and no other.
class FieldsGlossaryTest {
  private static final Pattern FIELD = Pattern.compile("`([A-Za-z]+)[^`]*`");

  static List<Arguments> slots() {
    return List.of(
        Arguments.of("CHANGES", UsualCase.FIELDS),
        Arguments.of("CORRECTIONS", PartyEdits.FIELDS),
        Arguments.of("DIFFERENCES", Customers.FIELDS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slots")
  void everyFieldIsNamed(String slot, List<String> fields) throws IOException {
    String row =
        Files.readString(Path.of("..", "spec", "GLOSSARY.md"))
            .lines()
            .filter(line -> line.startsWith("| `" + slot + "` |"))
            .findFirst()
            .orElseThrow();
    String named = row.split(" \\| ", 2)[1].replaceAll("\\(.*?\\)", "");
    assertThat(FIELD.matcher(named).results().map(match -> match.group(1)))
        .containsExactlyElementsOf(fields);
  }
}
