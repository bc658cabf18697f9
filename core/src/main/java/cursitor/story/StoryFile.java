package cursitor.story;

import java.util.List;

/// The stories of one file, with its text kept so that it can be written again with other results.
///
/// @param name what to call the file in messages
/// @param lines the whole text, line by line
public record StoryFile(String name, List<String> lines, List<Story> stories) {
  public StoryFile {
    lines = List.copyOf(lines);
    stories = List.copyOf(stories);
  }

  /// Reads a file. Throws [StoryFault], which names the line, on the first mistake.
  public static StoryFile parse(String name, String text) {
    List<String> lines = text.lines().toList();
    return new StoryFile(name, lines, new StoryReader(lines).stories());
  }
}
