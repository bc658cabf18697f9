package cursitor.server.tell;

import cursitor.story.StoryFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// A told story.
///
/// @param tag stands in the header and says in which world it is played
/// @param zone whose local time its lines have
public record Tale(String tag, String title, ZoneId zone, List<ToldLine> lines) {
  private static final String MARGIN = "  ";

  public Tale {
    lines = List.copyOf(lines);
  }

  /// Whether anything happened that a story can be made of.
  public boolean hasStory() {
    return lines.stream().anyMatch(line -> line.kind() == ToldLine.Kind.INPUT);
  }

  /// The story as `play` reads it.
  public String text() {
    StringBuilder text = new StringBuilder(tag).append(MARGIN).append(title).append('\n');
    String margin = MARGIN;
    for (ToldLine line : lines) {
      switch (line.kind()) {
        case SET_UP -> text.append(MARGIN).append(line.text()).append('\n');
        case REMARK -> text.append(margin).append("# ").append(line.text()).append('\n');
        case INPUT -> {
          String at = MARGIN + local(line) + MARGIN;
          text.append(at).append(line.text()).append('\n');
          margin = " ".repeat(at.length());
        }
        case RESULT -> text.append(margin).append("=> ").append(line.text()).append('\n');
      }
    }
    return text.toString();
  }

  /// The story, read again.
  public StoryFile read() {
    return StoryFile.parse(title, text());
  }

  private LocalDateTime local(ToldLine line) {
    return LocalDateTime.ofInstant(line.at(), zone);
  }
}
