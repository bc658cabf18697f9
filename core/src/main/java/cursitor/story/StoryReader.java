package cursitor.story;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a file one after the other. A header begins at the margin, everything that
/// belongs to it is indented; blank lines and lines beginning with `#` say nothing.
final class StoryReader {
  private static final Pattern HEADER =
      Pattern.compile("(?<tags>[A-Z0-9][^ ]*(?: [^ ]+)*?)  +(?<title>[^ ].*)");
  private static final Pattern TAG =
      Pattern.compile("[A-Z]+[0-9]*-[0-9A-Za-z.]+|[A-Z][0-9]{3}|\\[wire]");
  private static final Pattern DATED = Pattern.compile("(?<at>[0-9][^ ]*) +(?<text>.+)");

  private final List<String> lines;
  private final List<Story> stories = new ArrayList<>();
  private @Nullable Header header;
  private final List<StoryLine> told = new ArrayList<>();
  private StoryLine.@Nullable Dated open;
  private final List<String> results = new ArrayList<>();

  StoryReader(List<String> lines) {
    this.lines = lines;
  }

  List<Story> stories() {
    for (int i = 0; i < lines.size(); i++) {
      read(i + 1, lines.get(i));
    }
    endStory();
    if (stories.isEmpty()) {
      throw new StoryFault(1, "expected a story: a header line such as DMV907-17 M012  A title.");
    }
    return stories;
  }

  private void read(int number, String line) {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return;
    }
    if (!Character.isWhitespace(line.charAt(0))) {
      endStory();
      header = header(number, text);
    } else if (header == null) {
      throw new StoryFault(number, "expected a header at the margin before the first line");
    } else if (text.startsWith("=>")) {
      result(number, text.substring(2).strip());
    } else {
      endLine();
      input(number, text);
    }
  }

  private static Header header(int number, String text) {
    Matcher match = HEADER.matcher(text);
    if (!match.matches()) {
      throw new StoryFault(
          number, "expected a header: requirement ids and codes, two blanks, a title");
    }
    Set<String> tags = new LinkedHashSet<>(List.of(match.group("tags").split(" +")));
    for (String tag : tags) {
      if (!TAG.matcher(tag).matches()) {
        throw new StoryFault(number, "expected an id such as DMV907-17 or E301, not " + tag);
      }
    }
    boolean wire = tags.remove("[wire]");
    return new Header(number, tags, wire, match.group("title"));
  }

  private void result(int number, String text) {
    if (open == null) {
      throw new StoryFault(number, "expected a dated line before a result; set-up tells nothing");
    }
    results.add(text);
  }

  private void input(int number, String text) {
    Matcher dated = DATED.matcher(text);
    if (!dated.matches()) {
      if (told.stream().anyMatch(StoryLine.Dated.class::isInstance)) {
        throw new StoryFault(number, "expected a date such as 2026-03-02T09:00 before the line");
      }
      told.add(new StoryLine.SetUp(number, text));
      return;
    }
    LocalDateTime at = at(number, dated.group("at"));
    if (!told.isEmpty()
        && told.getLast() instanceof StoryLine.Dated last
        && at.isBefore(last.at())) {
      throw new StoryFault(number, "expected a time not before " + last.at());
    }
    open = new StoryLine.Dated(number, at, dated.group("text"), List.of());
  }

  private static LocalDateTime at(int number, String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      StoryFault fault = new StoryFault(number, "expected a time such as 2026-03-02T09:00");
      fault.initCause(e);
      throw fault;
    }
  }

  private void endLine() {
    if (open != null) {
      told.add(new StoryLine.Dated(open.number(), open.at(), open.text(), results));
      open = null;
      results.clear();
    }
  }

  private void endStory() {
    endLine();
    if (header != null) {
      Story story =
          new Story(header.number, header.tags, header.needsWire, header.title, List.copyOf(told));
      story.day();
      stories.add(story);
      told.clear();
    }
  }

  private record Header(int number, Set<String> tags, boolean needsWire, String title) {}
}
