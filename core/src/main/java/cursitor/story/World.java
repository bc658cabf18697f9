package cursitor.story;

import java.util.List;

/// Where a story happens: a court, a DMV and what lies between them. Made afresh for each story.
public interface World extends AutoCloseable {

  /// Lets a line happen and tells what the program did, in order, without the arrows. Throws
  /// [StoryFault] when it cannot make sense of the line.
  List<String> happen(StoryLine line);

  @Override
  default void close() {}

  /// Makes worlds of one kind.
  interface Maker {
    World make(Story story);

    /// Whether messages are carried as bytes, so that stories headed `[wire]` can be played.
    boolean hasWire();
  }
}
