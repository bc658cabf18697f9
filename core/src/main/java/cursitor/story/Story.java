package cursitor.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One story: which requirements it tells of, what it is called, and what happens in it.
///
/// @param number the line of its header in the file, counted from 1
/// @param tags requirement ids and codes, such as `DMV907-17` and `E301`, in the order in which
///   they are written
/// @param needsWire headed `[wire]`: it needs bytes, and so an engine
public record Story(
    int number, Set<String> tags, boolean needsWire, String title, List<StoryLine> lines) {
  public Story {
    tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
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

  /// The story as text. Read again it gives this story; blank lines and remarks of the text it was
  /// read from are not in it.
  public String text() {
    return Printing.of(this);
  }
}
