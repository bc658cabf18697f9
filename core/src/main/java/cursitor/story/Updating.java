package cursitor.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a file again with the results that happened.
final class Updating {
  private Updating() {}

  static String of(Played played) {
    Map<Integer, PlayedStory.Happened> changed = changed(played);
    List<String> written = new ArrayList<>();
    boolean replacing = false;
    int number = 0;
    for (String line : played.file().lines()) {
      number++;
      String text = line.strip();
      boolean result = text.startsWith("=>");
      if (result && replacing) {
        continue;
      }
      written.add(line);
      boolean silent = result || text.isEmpty() || text.startsWith("#");
      replacing = silent ? replacing : changed.containsKey(number);
      if (changed.containsKey(number)) {
        String margin = margin(line);
        changed.get(number).results().forEach(told -> written.add(margin + "=> " + told));
      }
    }
    return String.join("\n", written) + "\n";
  }

  private static Map<Integer, PlayedStory.Happened> changed(Played played) {
    Map<Integer, PlayedStory.Happened> changed = new HashMap<>();
    for (PlayedStory story : played.stories()) {
      if (story instanceof PlayedStory.Told told) {
        told.happened().stream()
            .filter(happened -> !happened.asExpected())
            .forEach(happened -> changed.put(happened.line().number(), happened));
      }
    }
    return changed;
  }

  /// Blanks up to where the text begins after the date.
  private static String margin(String line) {
    int date = line.length() - line.stripLeading().length();
    int text = line.indexOf("  ", date);
    while (text >= 0 && text < line.length() && line.charAt(text) == ' ') {
      text++;
    }
    return " ".repeat(text < 0 ? date : text);
  }
}
