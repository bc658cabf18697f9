package cursitor.server.tell;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Records;
import cursitor.story.PlayedStory;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.StoryLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A story is played on an engine, told back from what the store has kept, and what was told is
/// played again: it is a story, and the same happens at the same moments. The stories that cannot
/// be told so are named with the reason; they are told all the same, and can be read.
class ToldStoriesTest {
  private static final Path SPEC = Path.of("..", "spec");

  @TempDir private static Path folder = Path.of("");
  private static int count;

  @TestFactory
  List<DynamicNode> storiesOfDmv907() throws IOException {
    return files("dmv907", Untold.DMV907_FILES);
  }

  @TestFactory
  List<DynamicNode> storiesOfFare() throws IOException {
    return files("fare", Untold.FARE_FILES);
  }

  private static List<DynamicNode> files(String exchange, List<String> names) {
    return names.stream()
        .map(name -> SPEC.resolve(exchange).resolve(name))
        .<DynamicNode>map(file ->
            DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                read(file).stories().stream()
                    .filter(story -> !story.title().equals(Untold.IN_MEMORY_ONLY))
                    .map(story ->
                        DynamicTest.dynamicTest(
                            story.title(),
                            () -> isToldBack(file.getFileName().toString(), story)))))
        .toList();
  }

  private static StoryFile read(Path file) {
    try {
      return StoryFile.parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void isToldBack(String file, Story story) {
    count++;
    try (Staged staged = new Staged(story, folder.resolve("store-" + count))) {
      if (staged.cases().isEmpty()) {
        assertThat(Untold.why(file, story, 0)).isNotEmpty();
        return;
      }
      Told whole = staged.whole();
      Tale tale = whole.tale();
      if (!tale.hasStory()) {
        return;
      }
      saysEachReasonOnce(whole, staged.store().records());
      Story told = tale.read().stories().getFirst();
      String why = Untold.why(file, story, staged.cases().size());
      if (why.isEmpty()) {
        assertThat(staged.again(tale))
            .as(tale.text())
            .isInstanceOfSatisfying(
                PlayedStory.Told.class,
                again -> assertThat(happened(again)).as(tale.text()).isEqualTo(expected(told)));
        assertThat(expected(told)).as(tale.text()).containsAllEntriesOf(expected(story));
      }
    }
  }

  private static void saysEachReasonOnce(Told whole, Records records) {
    assertThat(whole.tale().lines().stream().flatMap(line -> line.reasons().stream()))
        .as(whole.tale().text())
        .containsExactlyInAnyOrderElementsOf(
            Why.of(records, whole.files()).stream().map(Why::sentence).toList());
  }

  /// What a story says happens at each moment, beside what somebody looked at.
  private static Map<LocalDateTime, List<String>> expected(Story story) {
    SortedMap<LocalDateTime, List<String>> results = new TreeMap<>();
    for (StoryLine line : story.lines()) {
      if (line instanceof StoryLine.Dated dated && !isLooking(dated.text())) {
        note(results, dated.at(), dated.expected());
      }
    }
    return results;
  }

  private static boolean isLooking(String text) {
    return text.endsWith(" stands") || text.startsWith("why ") || text.startsWith("dmv shows ");
  }

  private static Map<LocalDateTime, List<String>> happened(PlayedStory.Told played) {
    SortedMap<LocalDateTime, List<String>> results = new TreeMap<>();
    played.happened().forEach(each -> note(results, each.line().at(), each.results()));
    return results;
  }

  private static void note(
      SortedMap<LocalDateTime, List<String>> results, LocalDateTime at, List<String> told) {
    if (!told.isEmpty()) {
      List<String> here = results.computeIfAbsent(at, _ -> new ArrayList<>());
      here.addAll(told);
      Collections.sort(here);
    }
  }

  /// Only what is in no file of stories is said to be untold.
  @TestFactory
  Stream<DynamicTest> whatIsSaidToBeUntoldIsThere() {
    return Untold.BY_TITLE.keySet().stream()
        .map(title ->
            DynamicTest.dynamicTest(
                title,
                () ->
                    assertThat(
                            Stream.concat(
                                    Untold.DMV907_FILES.stream()
                                        .map(SPEC.resolve("dmv907")::resolve),
                                    Untold.FARE_FILES.stream().map(SPEC.resolve("fare")::resolve))
                                .flatMap(file -> read(file).stories().stream())
                                .map(Story::title))
                        .contains(title)));
  }
}
