package cursitor.story.fare;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.policy.ShippedFarePolicy;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import cursitor.story.StoryLine;
import cursitor.story.fare.line.FareLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every story of FARE that needs no bytes, on desks with their files in memory.
class FareCorpusTest {
  private static final PureFareWorlds WORLDS = new PureFareWorlds(ShippedFarePolicy.POLICY);

  @TestFactory
  List<DynamicNode> everyStoryHolds() throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of("..", "spec", "fare"))) {
      return paths
          .filter(path -> path.toString().endsWith(".story"))
          .sorted()
          .map(FareCorpusTest::read)
          .<DynamicNode>map(file -> DynamicContainer.dynamicContainer(file.name(), stories(file)))
          .toList();
    }
  }

  private static Stream<DynamicTest> stories(StoryFile file) {
    return file.stories().stream()
        .filter(story -> !story.needsWire())
        .map(story -> DynamicTest.dynamicTest(story.title(), () -> holds(file, story)));
  }

  private static void holds(StoryFile file, Story story) {
    Played played = new Played(file, List.of(Play.run(story, WORLDS)));
    assertThat(played.differences()).isEmpty();
    assertThat(played.holds()).isTrue();
    assertThat(story.tags()).anyMatch(tag -> tag.startsWith("FARE-"));
    Story printed = StoryFile.parse(file.name(), story.text()).stories().getFirst();
    assertThat(printed.text()).isEqualTo(story.text());
    for (StoryLine line : story.lines()) {
      assertThat(FareLine.read(line.text()).text()).isEqualTo(line.text());
    }
  }

  private static StoryFile read(Path path) {
    try {
      return StoryFile.parse(path.getFileName().toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
