package cursitor.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One story: which requirements it tells of, what it is called, and what happens in it.
///
/// @param number the line of its header in the file, counted from 1
/// @param tags requirement ids and codes, such as `DMV907-17` and `E301`
/// @param needsWire headed `[wire]`: it needs bytes, and so an engine
public record Story(
    int number, Set<String> tags, boolean needsWire, String title, List<StoryLine> lines) {
  public Story {
    tags = Set.copyOf(tags);
    lines = List.copyOf(lines);
  }

  /// The day of the first dated line.
  public LocalDate day() {
    for (StoryLine line : lines) {
      if (line instanceof StoryLine.Dated dated) {
        return dated.at().toLocalDate();
      }
    }
    throw new StoryFault(number, "expected a dated line, such as 2026-03-02T09:00  the clock");
  }
}
