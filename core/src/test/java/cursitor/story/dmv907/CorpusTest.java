package cursitor.story.dmv907;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.dmv907.policy.ShippedPolicy;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every story that needs no bytes, on desks with their files in memory.
class CorpusTest {
  private static final PureWorlds WORLDS = new PureWorlds(ShippedPolicy.POLICY);

  @TestFactory
  Stream<DynamicNode> everyStoryHolds() {
    return Corpus.files().stream()
        .map(file -> DynamicContainer.dynamicContainer(file.name(), stories(file)));
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
  }
}
