package cursitor.story;

import java.util.List;

/// What became of one story.
public sealed interface PlayedStory {
  Story story();

  /// Nothing speaks against it.
  boolean holds();

  /// It was played to its end.
  record Told(Story story, List<Happened> happened) implements PlayedStory {
    public Told {
      happened = List.copyOf(happened);
    }

    @Override
    public boolean holds() {
      return happened.stream().allMatch(Happened::asExpected);
    }
  }

  /// It needs bytes, and this world has none.
  record Skipped(Story story) implements PlayedStory {
    @Override
    public boolean holds() {
      return true;
    }
  }

  /// It could not be played.
  record Broken(Story story, StoryFault fault) implements PlayedStory {
    @Override
    public boolean holds() {
      return false;
    }
  }

  /// One dated line and what the program did.
  record Happened(StoryLine.Dated line, List<String> results) {
    public Happened {
      results = List.copyOf(results);
    }

    public boolean asExpected() {
      return results.equals(line.expected());
    }
  }
}
