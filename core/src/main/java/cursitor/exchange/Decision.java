package cursitor.exchange;

import java.util.List;

/// What a desk decided about one input.
public sealed interface Decision {
  List<Effect> effects();

  /// The input holds. The case files given replace those of the same key.
  record Accepted(List<CaseFile> files, List<Effect> effects) implements Decision {
    public Accepted {
      files = List.copyOf(files);
      effects = List.copyOf(effects);
    }
  }

  /// The input is refused and changes no case file.
  ///
  /// @param refusals never empty; in refusal order, so that the first one names the refusal
  record Refused(List<Refusal> refusals, List<Effect> effects) implements Decision {
    public Refused {
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal names at least one broken rule");
      }
      refusals = List.copyOf(refusals);
      effects = List.copyOf(effects);
    }
  }
}
