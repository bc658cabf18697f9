package cursitor.story;

import java.time.LocalDateTime;
import java.util.List;

/// One line of a story that makes something happen.
public sealed interface StoryLine {
  /// The line of the file, counted from 1.
  int number();

  String text();

  /// A line without a date: it sets the world up before the story begins, and nothing it brings
  /// about is told.
  record SetUp(int number, String text) implements StoryLine {}

  /// A line that happens at a time of the court's zone.
  ///
  /// @param expected what the story says the program does, without the arrows
  record Dated(int number, LocalDateTime at, String text, List<String> expected)
      implements StoryLine {
    public Dated {
      expected = List.copyOf(expected);
    }
  }
}
