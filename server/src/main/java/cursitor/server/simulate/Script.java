package cursitor.server.simulate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The lines of a life so far, as a story.
final class Script {
  private final List<Said> lines = new ArrayList<>();

  /// One line and what the desks did.
  private record Said(LocalDateTime at, String text, List<String> results) {}

  int size() {
    return lines.size();
  }

  void add(LocalDateTime at, String text, List<String> results) {
    lines.add(new Said(at, text, List.copyOf(results)));
  }

  /// The story, which `play` tells the same way.
  ///
  /// @param end why it ends here
  String story(String title, String end) {
    StringBuilder story = new StringBuilder();
    story.append("FARE-0  ").append(title).append('\n');
    for (Said line : lines) {
      story.append("  ").append(line.at()).append("  ").append(line.text()).append('\n');
      line.results()
          .forEach(result -> story.append("                    => ").append(result).append('\n'));
    }
    return story.append("# ").append(end).append('\n').toString();
  }
}
