package cursitor.story;

import java.util.List;

/// What became of the stories of a file.
public record Played(StoryFile file, List<PlayedStory> stories) {
  public Played {
    stories = List.copyOf(stories);
  }

  public boolean holds() {
    return stories.stream().allMatch(PlayedStory::holds);
  }

  /// Where what happened differs from what was told, for a person to read; empty when nothing does.
  public String differences() {
    return Differences.of(this);
  }

  /// The text of the file with the results that happened in place of those that were told. All else
  /// stays as it was, and so do stories that could not be played.
  public String updated() {
    return Updating.of(this);
  }
}
