package cursitor.exchange;

import java.util.List;

/// What a desk decided about one input.
public sealed interface Decision {
  /// The case files to keep. They replace those of the same key.
  List<CaseFile> files();

  List<Effect> effects();

  /// The input holds.
  record Accepted(List<CaseFile> files, List<Effect> effects) implements Decision {
    public Accepted {
      files = List.copyOf(files);
      effects = List.copyOf(effects);
    }
  }

  /// The input is refused; nothing it asks for is done.
  ///
  /// @param refusals never empty; in refusal order, so that the first one names the refusal
  /// @param files what remembers that it was refused, such as that its sequence number is used up
  record Refused(List<Refusal> refusals, List<CaseFile> files, List<Effect> effects)
      implements Decision {
    /// A refusal that leaves no trace in any case file.
    public Refused(List<Refusal> refusals, List<Effect> effects) {
      this(refusals, List.of(), effects);
    }

    public Refused {
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal names at least one broken rule");
      }
      refusals = List.copyOf(refusals);
      files = List.copyOf(files);
      effects = List.copyOf(effects);
    }
  }
}
