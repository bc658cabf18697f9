package cursitor.story.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.MessageCode;
import cursitor.dmv907.WarningCode;
import cursitor.story.Story;
import cursitor.story.StoryLine;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every requirement and every code has a story that tells of it, and no story names one that does
/// not exist.
class CoverageTest {
  private static final Pattern REQUIREMENT_ROW =
      Pattern.compile("^\\| (DMV907-[0-9a-z.]+) \\| ", Pattern.MULTILINE);

  private final List<Story> stories =
      Corpus.files().stream().flatMap(file -> file.stories().stream()).toList();

  @Test
  void everyRequirementHasAStory() {
    Set<String> told = tags();
    told.retainAll(requirements());
    System.out.println(
        told.size() + " of " + requirements().size() + " DMV907 numbers covered by stories");
    assertThat(told).isEqualTo(requirements());
  }

  @Test
  void everyCodeIsGivenInAStoryThatNamesIt() {
    Set<String> given = new TreeSet<>();
    for (Story story : stories) {
      String results = results(story);
      story.tags().stream().filter(results::contains).forEach(given::add);
    }
    Set<String> missing = codes();
    missing.removeAll(given);
    assertThat(missing).isEmpty();
  }

  @Test
  void noStoryNamesWhatDoesNotExist() {
    Set<String> unknown = tags();
    unknown.removeAll(requirements());
    unknown.removeAll(codes());
    assertThat(unknown).isEmpty();
  }

  @Test
  void theListHoldsEveryRuleAndEveryDecisionOfTheDocument() {
    Stream<String> rules = Stream.iterate(1, n -> n <= 21, n -> n + 1).map(n -> "DMV907-" + n);
    Stream<String> decisions = "abcdefgh".chars().mapToObj(c -> "DMV907-" + (char) c);
    assertThat(requirements()).containsAll(Stream.concat(rules, decisions).toList());
  }

  private Set<String> tags() {
    return stories.stream()
        .map(Story::tags)
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String results(Story story) {
    return story.lines().stream()
        .filter(StoryLine.Dated.class::isInstance)
        .flatMap(line -> ((StoryLine.Dated) line).expected().stream())
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> requirements() {
    return REQUIREMENT_ROW
        .matcher(Corpus.text(Corpus.SPEC.resolve("dmv907/requirements.md")))
        .results()
        .map(row -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes() {
    return Stream.of(ErrorCode.values(), MessageCode.values(), WarningCode.values())
        .flatMap(Arrays::stream)
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
