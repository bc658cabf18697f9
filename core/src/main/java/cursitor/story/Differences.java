package cursitor.story;

import java.util.List;

/// Writes differences: what was told and did not happen with a minus, what happened and was not
/// told with a plus, and the results in common around them.
final class Differences {
  private Differences() {}

  static String of(Played played) {
    StringBuilder text = new StringBuilder();
    for (PlayedStory story : played.stories()) {
      if (!story.holds()) {
        heading(text, played.file().name(), story.story());
        write(text, story);
      }
    }
    return text.toString();
  }

  private static void heading(StringBuilder text, String file, Story story) {
    text.append(file)
        .append(':')
        .append(story.number())
        .append("  ")
        .append(story.title())
        .append('\n');
  }

  private static void write(StringBuilder text, PlayedStory played) {
    switch (played) {
      case PlayedStory.Broken broken ->
          text.append("  ").append(broken.fault().getMessage()).append('\n');
      case PlayedStory.Told told ->
          told.happened().stream()
              .filter(happened -> !happened.asExpected())
              .forEach(happened -> write(text, happened));
      case PlayedStory.Skipped skipped -> {}
    }
  }

  private static void write(StringBuilder text, PlayedStory.Happened happened) {
    StoryLine.Dated line = happened.line();
    text.append("  line ").append(line.number()).append(": ");
    text.append(line.at()).append("  ").append(line.text()).append('\n');
    List<String> told = line.expected();
    List<String> results = happened.results();
    int shorter = Math.min(told.size(), results.size());
    int before = 0;
    while (before < shorter && told.get(before).equals(results.get(before))) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && told.get(told.size() - 1 - after).equals(results.get(results.size() - 1 - after))) {
      after++;
    }
    write(text, "    = ", told.subList(0, before));
    write(text, "    - ", told.subList(before, told.size() - after));
    write(text, "    + ", results.subList(before, results.size() - after));
    write(text, "    = ", told.subList(told.size() - after, told.size()));
  }

  private static void write(StringBuilder text, String mark, List<String> results) {
    results.forEach(result -> text.append(mark).append(result).append('\n'));
  }
}
