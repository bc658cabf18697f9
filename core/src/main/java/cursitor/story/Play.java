package cursitor.story;

import java.util.ArrayList;
import java.util.List;

/// Plays stories.
public final class Play {
  private Play() {}

  /// Plays every story of a file, each in a world of its own.
  public static Played run(StoryFile file, World.Maker worlds) {
    return new Played(file, file.stories().stream().map(story -> run(story, worlds)).toList());
  }

  /// Plays one story in a world of its own.
  public static PlayedStory run(Story story, World.Maker worlds) {
    if (story.needsWire() && !worlds.hasWire()) {
      return new PlayedStory.Skipped(story);
    }
    try (World world = worlds.make(story)) {
      List<PlayedStory.Happened> happened = new ArrayList<>();
      for (StoryLine line : story.lines()) {
        List<String> results = world.happen(line);
        if (line instanceof StoryLine.Dated dated) {
          happened.add(new PlayedStory.Happened(dated, results));
        }
      }
      return new PlayedStory.Told(story, happened);
    } catch (StoryFault fault) {
      return new PlayedStory.Broken(story, fault);
    }
  }
}
