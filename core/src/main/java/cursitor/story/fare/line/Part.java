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

  /// The names of everything chosen in these parts.
  static List<String> chosen(List<Part> parts) {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Words _ -> {}
        case Chosen chosen -> names.add(chosen.name());
        case Optional optional -> names.addAll(chosen(optional.parts()));
      }
    }
    return names;
  }
}
