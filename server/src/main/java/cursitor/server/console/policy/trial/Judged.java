package cursitor.server.console.policy.trial;

import cursitor.exchange.CaseKey;
import java.util.List;

/// A case file about which something would be decided otherwise.
public record Judged(CaseKey key, List<Otherwise> decisions) {
  public Judged {
    decisions = List.copyOf(decisions);
  }

  /// One thing that would be decided otherwise.
  ///
  /// @param before by the version in force; empty for nothing
  /// @param after by the version that is tried, likewise
  public record Otherwise(String what, String before, String after) {}
}
