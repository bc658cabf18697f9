package cursitor.story;

import java.util.List;

/// Writes a story as its author would: the header at the margin, lines two blanks in, results below
/// the text of their line.
final class Printing {
  private static final String MARGIN = "  ";

  private Printing() {}

  static String of(Story story) {
    StringBuilder text = new StringBuilder(String.join(" ", story.tags()));
    if (story.needsWire()) {
      text.append(story.tags().isEmpty() ? "[wire]" : " [wire]");
    }
    text.append(MARGIN).append(story.title()).append('\n');
    for (StoryLine line : story.lines()) {
      switch (line) {
        case StoryLine.SetUp setUp -> text.append(MARGIN).append(setUp.text()).append('\n');
        case StoryLine.Dated dated -> {
          String at = MARGIN + dated.at() + MARGIN;
          text.append(at).append(dated.text()).append('\n');
          results(text, " ".repeat(at.length()), dated.expected());
        }
      }
    }
    return text.toString();
  }

  private static void results(StringBuilder text, String margin, List<String> results) {
    results.forEach(result -> text.append(margin).append("=> ").append(result).append('\n'));
  }
}
