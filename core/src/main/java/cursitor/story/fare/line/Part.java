package cursitor.story.fare.line;

import java.util.ArrayList;
import java.util.List;

/// A part of a grammar.
sealed interface Part {
  /// Words that stand as they are.
  record Words(String text) implements Part {}

  /// What the writer chooses.
  ///
  /// @param name by which the value is asked for: that of the slot, with a number where the grammar
  ///   has it before
  record Chosen(FareSlot slot, String name) implements Part {}

  /// What may be left out.
  ///
  /// @param name its own words without punctuation
  record Optional(String name, List<Part> parts) implements Part {
    public Optional {
      parts = List.copyOf(parts);
    }
  }

  /// The words among these parts that cannot be left out.
  static List<String> words(List<Part> parts) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Words(String text)) {
        words.add(text);
      }
    }
    return List.copyOf(words);
  }
}
