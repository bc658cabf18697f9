package cursitor.server.play;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.config.PolicyFiles;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import cursitor.story.Play;
import cursitor.story.Played;
import cursitor.story.Story;
import cursitor.story.StoryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The stories, those that need bytes among them, with store and engine closed and opened again
/// between the lines; and the store each one leaves behind proves what it must. One subclass for
/// each kind of store.
abstract class StoryCorpus {
  private static final Path SPEC = Path.of("..", "spec");
  private static final Setting DMV907 = Setting.of(PolicyFiles.load(""));
  private static final Setting FARE = Setting.of(PolicyFiles.loadFare(""));

  /// Of FARE's many stories these, which between them use every desk, every kind of message and
  /// every effect; all of them are played in memory.
  private static final Set<String> FARE_PLAYED =
      Set.of(
          "delinquency.story",
          "notices.story",
          "order.story",
          "post-disposition.story",
          "purpose.story",
          "sealing.story");

  /// Where an empty store may be made.
  abstract Place place();

  /// Whether the stories of a file are played on this kind of store.
  abstract boolean plays(String file);

  @TestFactory
  List<DynamicNode> everyStoryHolds() throws IOException {
    try (Stream<Path> paths = Files.walk(SPEC)) {
      return paths
          .filter(path -> path.toString().endsWith(".story"))
          .filter(path -> plays(path.getFileName().toString()))
          .filter(path -> !isFare(path) || FARE_PLAYED.contains(path.getFileName().toString()))
          .sorted()
          .map(StoryCorpus::read)
          .<DynamicNode>map(file -> DynamicContainer.dynamicContainer(file.name(), stories(file)))
          .toList();
    }
  }

  private Stream<DynamicTest> stories(StoryFile file) {
    return file.stories().stream()
        .map(story -> DynamicTest.dynamicTest(story.title(), () -> holds(file, story)));
  }

  private void holds(StoryFile file, Story story) {
    Place place = place();
    Setting setting = isFare(story) ? FARE : DMV907;
    EngineWorlds worlds = new EngineWorlds(setting, () -> place, true);
    Played played = new Played(file, List.of(Play.run(story, worlds)));
    assertThat(played.differences()).isEmpty();
    assertThat(played.holds()).isTrue();
    try (Store store = Store.openToRead(place, setting.kinds())) {
      assertThat(Verify.of(store).findings()).isEmpty();
    }
  }

  private static boolean isFare(Path path) {
    return path.startsWith(SPEC.resolve("fare"));
  }

  private static boolean isFare(Story story) {
    return story.tags().stream().anyMatch(tag -> tag.startsWith("FARE-"));
  }

  private static StoryFile read(Path path) {
    try {
      return StoryFile.parse(path.getFileName().toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
