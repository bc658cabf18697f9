package cursitor.story.fare.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a line of one form is written: the names of slots in capitals stand for what the writer
/// chooses, brackets for what may be left out. Reading, writing and making up a line all follow
/// from it.
final class Grammar {
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z]+\\b");
  private static final int OPTION_TAKEN_OF = 2;

  private final String words;
  private final List<Part> parts;
  private final Pattern pattern;
  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> options = new HashSet<>();

  /// The words every line of this form has, in their order.
  private final List<String> always;

  Grammar(String words) {
    this.words = words;
    this.parts = new Cutting(words).parts();
    StringBuilder regex = new StringBuilder();
    write(parts, regex);
    this.pattern = Pattern.compile(regex.toString());
    this.always = Part.words(parts);
  }

  private void write(List<Part> some, StringBuilder regex) {
    for (Part part : some) {
      switch (part) {
        case Part.Words text -> regex.append(Pattern.quote(text.text()));
        case Part.Chosen chosen ->
            regex
                .append("(?<")
                .append(group(chosen.name()))
                .append('>')
                .append(chosen.slot().pattern())
                .append(')');
        case Part.Optional optional -> {
          options.add(optional.name());
          regex.append("(?<").append(group(optional.name())).append('>');
          write(optional.parts(), regex);
          regex.append(")?");
        }
      }
    }
  }

  private String group(String name) {
    String group = "g" + groups.size();
    if (groups.put(name, group) != null) {
      throw new IllegalStateException("two parts of one name in: " + words);
    }
    return group;
  }

  /// Whether a line may be of this form at all. Most lines are told apart by their words, which
  /// takes much less time than the pattern.
  private boolean hasWords(String text) {
    int from = 0;
    for (String word : always) {
      int place = text.indexOf(word, from);
      if (place < 0) {
        return false;
      }
      from = place + word.length();
    }
    return true;
  }

  /// What a line says, or null when it is not of this form.
  @Nullable Said read(String text) {
    if (!hasWords(text)) {
      return null;
    }
    Matcher match = pattern.matcher(text);
    if (!match.matches()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    groups.forEach((name, group) -> {
      String value = match.group(group);
      if (value != null) {
        values.put(name, options.contains(name) ? "" : value);
      }
    });
    return new Said(values);
  }

  /// The line that says it.
  String write(Said said) {
    StringBuilder text = new StringBuilder();
    write(parts, said, text);
    return text.toString();
  }

  private static void write(List<Part> some, Said said, StringBuilder text) {
    for (Part part : some) {
      switch (part) {
        case Part.Words written -> text.append(written.text());
        case Part.Chosen chosen -> text.append(said.get(chosen.name()));
        case Part.Optional optional -> {
          if (said.has(optional.name())) {
            write(optional.parts(), said, text);
          }
        }
      }
    }
  }

  /// Makes up what a line of this form may say.
  ///
  /// @param choice gives for each n one of 0 to n-1
  Said makeUp(IntUnaryOperator choice) {
    Map<String, String> values = new LinkedHashMap<>();
    makeUp(parts, choice, values);
    return new Said(values);
  }

  private static void makeUp(List<Part> some, IntUnaryOperator choice, Map<String, String> values) {
    for (Part part : some) {
      switch (part) {
        case Part.Words _ -> {}
        case Part.Chosen chosen -> values.put(chosen.name(), chosen.slot().makeUp(choice));
        case Part.Optional optional -> {
          if (choice.applyAsInt(OPTION_TAKEN_OF) == 0) {
            values.put(optional.name(), "");
            makeUp(optional.parts(), choice, values);
          }
        }
      }
    }
  }

  /// Cuts the words of a grammar into parts.
  private static final class Cutting {
    private final String words;
    private final Map<FareSlot, Integer> seen = new HashMap<>();
    private int place;

    Cutting(String words) {
      this.words = words;
    }

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      while (place < words.length() && words.charAt(place) != ']') {
        if (words.charAt(place) == '[') {
          place++;
          List<Part> inner = parts();
          place++;
          parts.add(new Part.Optional(name(inner), inner));
        } else {
          text(parts);
        }
      }
      return parts;
    }

    /// Words and slots up to the next bracket.
    private void text(List<Part> parts) {
      int end = place;
      while (end < words.length() && words.charAt(end) != '[' && words.charAt(end) != ']') {
        end++;
      }
      Matcher capitals = CAPITALS.matcher(words).region(place, end);
      while (capitals.find()) {
        FareSlot slot = FareSlot.named(capitals.group());
        if (slot != null) {
          words(parts, capitals.start());
          int count = seen.merge(slot, 1, Integer::sum);
          parts.add(new Part.Chosen(slot, count == 1 ? slot.name() : slot.name() + count));
          place = capitals.end();
        }
      }
      words(parts, end);
      place = end;
    }

    private void words(List<Part> parts, int end) {
      if (place < end) {
        parts.add(new Part.Words(words.substring(place, end)));
      }
    }

    private static String name(List<Part> inner) {
      StringBuilder name = new StringBuilder();
      for (Part part : inner) {
        if (part instanceof Part.Words text) {
          name.append(text.text().replaceAll("[^a-z ]", "").strip()).append(' ');
        }
      }
      return name.toString().strip();
    }
  }
}
