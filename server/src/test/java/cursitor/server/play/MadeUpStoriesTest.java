package cursitor.server.play;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.PolicyFiles;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.StoryLine;
import cursitor.story.World;
import cursitor.story.fare.PureFareWorlds;
import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.line.FareLineForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories of FARE made up from the grammar: each is read, played and printed as it was told, no
/// order of events throws or breaks the law, and between them they have every form of a line and of
/// a result. A story that fails is printed whole: saved as a file, `./cursitor play` plays it.
class MadeUpStoriesTest {
  private static final int STORIES = 500;

  /// So many, the shortest, are played on a store.
  private static final int STORED = 6;

  /// Each such one of them is doctored.
  private static final int DOCTORED = 50;

  private static final FarePolicy POLICY = PolicyFiles.loadFare("");
  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

  /// What only bytes, a store or a stranger bring about: FARE's post carries nothing but answers to
  /// what was sent, and desks with their files in memory neither fail nor read bytes.
  private static final EnumSet<ResultForm> NOT_TOLD =
      EnumSet.of(ResultForm.REFUSED_FOR_NOW, ResultForm.QUARANTINED);

  private static List<Story> stories = List.of();

  @TempDir static Path folder;

  @BeforeAll
  static void makeUp() {
    stories =
        LongStream.range(0, STORIES).mapToObj(seed -> Storyteller.story(POLICY, seed)).toList();
  }

  @Test
  void eachIsReadPlayedAndPrintedAsItWasTold() {
    World.Maker worlds = new PureFareWorlds(POLICY);
    for (Story story : stories) {
      String text = story.text();
      StoryFile read = StoryFile.parse("made-up.story", text);
      assertThat(read.stories()).as(text).containsExactly(story);
      story
          .lines()
          .forEach(line ->
              assertThat(FareLine.read(line.text()).text()).as(text).isEqualTo(line.text()));
      Played played = Play.run(read, worlds);
      assertThat(played.differences()).as(text).isEmpty();
      assertThat(played.holds()).as(text).isTrue();
      assertThat(played.updated()).isEqualTo(text);
    }
  }

  @Test
  void oneWithAnotherResultDoesNotHold() {
    World.Maker worlds = new PureFareWorlds(POLICY);
    for (int i = 0; i < STORIES; i += DOCTORED) {
      String text = stories.get(i).text();
      String doctored = text.replaceFirst("=> (.*)", "=> $1, and more");
      Played played = Play.run(StoryFile.parse("doctored.story", doctored), worlds);
      assertThat(played.holds()).as(doctored).isFalse();
      assertThat(played.updated()).isEqualTo(text);
    }
  }

  @Test
  void everyFormOfALineOccurs() {
    Set<FareLineForm> told = EnumSet.noneOf(FareLineForm.class);
    stories.forEach(
        story -> story.lines().forEach(line -> told.add(FareLine.read(line.text()).form())));
    assertThat(told).containsExactly(FareLineForm.values());
  }

  @Test
  void everyFormOfAResultOccursAndNoOther() {
    Set<ResultForm> told =
        results()
            .distinct()
            .map(MadeUpStoriesTest::formOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResultForm.class)));
    assertThat(told).containsExactlyElementsOf(EnumSet.complementOf(NOT_TOLD));
  }

  /// The glossary has an example of every form, and none that has no form.
  @Test
  void theGlossaryExplainsEveryFormOfAResult() throws IOException {
    String glossary = Files.readString(Path.of("..", "spec", "GLOSSARY.md"));
    String table = glossary.split("\n## FARE: the results\n", 2)[1];
    Set<ResultForm> explained = EnumSet.noneOf(ResultForm.class);
    for (String row : table.lines().filter(line -> line.startsWith("| `")).toList()) {
      for (MatchResult example : EXAMPLE.matcher(row.split(" \\| ", 2)[0]).results().toList()) {
        explained.add(formOf(example.group(1)));
      }
    }
    assertThat(explained).containsExactly(ResultForm.values());
  }

  private static ResultForm formOf(String result) {
    List<ResultForm> fitting =
        Stream.of(ResultForm.values()).filter(form -> form.fits(result)).toList();
    assertThat(fitting).as(result).hasSize(1);
    return fitting.getFirst();
  }

  private static Stream<String> results() {
    return stories.stream()
        .flatMap(story -> story.lines().stream())
        .flatMap(line ->
            line instanceof StoryLine.Dated dated ? dated.expected().stream() : Stream.of());
  }

  /// A store closed and opened again between the lines makes no difference.
  @Test
  void someAreTheSameOnAStore() {
    Setting setting = Setting.of(POLICY);
    List<Story> few =
        stories.stream()
            .sorted(Comparator.comparingInt(story -> story.lines().size()))
            .limit(STORED)
            .toList();
    for (Story story : few) {
      Place place = new Place.Folder(folder.resolve("story-" + story.title().hashCode()));
      StoryFile file = StoryFile.parse("made-up.story", story.text());
      Played played = Play.run(file, new EngineWorlds(setting, () -> place, true));
      assertThat(played.differences()).as(story.text()).isEmpty();
      try (Store store = Store.openToRead(place, setting.kinds())) {
        assertThat(Verify.of(store).findings()).as(story.text()).isEmpty();
      }
    }
  }
}
