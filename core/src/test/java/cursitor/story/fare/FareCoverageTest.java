package cursitor.story.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.story.StoryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every number of FARE 6.02 has a story that tells of it, and no story names a number that does
/// not exist.
class FareCoverageTest {
  private static final Path SPEC = Path.of("..", "spec", "fare");
  private static final int NUMBERS = 100;
  private static final Pattern ROW = Pattern.compile("^\\| (FARE-[0-9]+) \\| ", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("FARE-[0-9]+");

  @Test
  void everyNumberHasAStory() throws IOException {
    Set<String> told = told();
    told.retainAll(numbers());
    System.out.println(told.size() + " of " + NUMBERS + " FARE numbers covered by stories");
    assertThat(told).isEqualTo(new TreeSet<>(numbers()));
  }

  @Test
  void noStoryNamesANumberThatDoesNotExist() throws IOException {
    Set<String> told = told();
    told.removeAll(numbers());
    assertThat(told).isEmpty();
  }

  @Test
  void thePageListsAllNumbers() throws IOException {
    Set<String> listed =
        ROW.matcher(Files.readString(SPEC.resolve("requirements.md")))
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(new TreeSet<>(numbers()));
  }

  private static List<String> numbers() {
    return IntStream.rangeClosed(1, NUMBERS).mapToObj("FARE-%02d"::formatted).toList();
  }

  private static Set<String> told() throws IOException {
    try (Stream<Path> paths = Files.walk(SPEC)) {
      return paths
          .filter(path -> path.toString().endsWith(".story"))
          .flatMap(path -> StoryFile.parse(path.toString(), text(path)).stories().stream())
          .flatMap(story -> story.tags().stream())
          .filter(tag -> NUMBER.matcher(tag).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
