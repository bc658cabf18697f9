package cursitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayTest {
  private static final String TEXT =
      """
      E301  A story.
        set-up
        2026-03-02T09:00  a b c
                          => a
                          # Why it is so.
                          => x
                          => c

        2026-03-02T10:00  d
      """;

  @Test
  void aStoryHoldsWhenEveryResultIsAsTold() {
    Played played = play(TEXT.replace("=> x", "=> b").replace("T10:00  d", "T10:00  d\n  => d"));

    assertThat(played.holds()).isTrue();
    assertThat(played.differences()).isEmpty();
  }

  @Test
  void differencesShowWhatDidNotHappenAndWhatDid() {
    Played played = play(TEXT);

    assertThat(played.holds()).isFalse();
    assertThat(played.differences())
        .isEqualTo(
            """
            a.story:1  A story.
              line 3: 2026-03-02T09:00  a b c
                = a
                - x
                + b
                = c
              line 9: 2026-03-02T10:00  d
                + d
            """);
  }

  @Test
  void updatingReplacesResultsAndNothingElse() {
    assertThat(play(TEXT).updated())
        .isEqualTo(
            """
            E301  A story.
              set-up
              2026-03-02T09:00  a b c
                                => a
                                => b
                                => c
                                # Why it is so.

              2026-03-02T10:00  d
                                => d
            """);
  }

  @Test
  void anUpdatedFileHolds() {
    assertThat(play(play(TEXT).updated()).holds()).isTrue();
  }

  @Test
  void aStoryThatNeedsTheWireIsSkippedWithoutOne() {
    Played played = play(TEXT.replace("E301 ", "E301 [wire] "));

    assertThat(played.stories().getFirst()).isInstanceOf(PlayedStory.Skipped.class);
    assertThat(played.holds()).isTrue();
  }

  @Test
  void aLineTheWorldDoesNotKnowBreaksItsStoryOnly() {
    Played played = play(TEXT.replace("  d\n", "  unknown\n") + "\n" + TEXT);

    assertThat(played.stories().getFirst()).isInstanceOf(PlayedStory.Broken.class);
    assertThat(played.stories().getLast()).isInstanceOf(PlayedStory.Told.class);
    assertThat(played.differences()).contains("line 9: expected something known");
  }

  private static Played play(String text) {
    return Play.run(StoryFile.parse("a.story", text), new Words());
  }

  /// A world in which every word of a line happens.
  private static final class Words implements World.Maker, World {
    @Override
    public World make(Story story) {
      return this;
    }

    @Override
    public boolean hasWire() {
      return false;
    }

    @Override
    public List<String> happen(StoryLine line) {
      if (line.text().equals("unknown")) {
        throw new StoryFault(line.number(), "expected something known");
      }
      return List.of(line.text().split(" ", -1));
    }
  }
}
