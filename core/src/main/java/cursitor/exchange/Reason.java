package cursitor.exchange;

import java.util.List;

/// Why a desk decided as it did: what a person is told who asks, years later.
///
/// @param question what was decided, such as `notice stream`
/// @param outcome what came of it, such as `DF-CIV, POST1 from 2026-03-02`
/// @param policy the version of the policy it was decided by
/// @param rule the row or the rule that fired, such as `streams.table line 22`
/// @param inputs what was looked at, each as `name: value`; never personal data
public record Reason(
    String question, String outcome, String policy, String rule, List<String> inputs) {
  public Reason {
    inputs = List.copyOf(inputs);
  }

  /// The reason in one sentence.
  public String sentence() {
    return "%s: %s, by %s of policy %s, because %s"
        .formatted(question, outcome, rule, policy, String.join(", ", inputs));
  }
}
