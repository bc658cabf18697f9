package cursitor.server.store.verify;

import cursitor.server.store.FlowCount;
import java.util.List;

/// What an examination of a store found.
///
/// @param counts how many messages of each flow have which standing, counted from the messages
/// @param promises what was examined, in sentences
/// @param findings where a promise is broken, in sentences without personal data; none means that
///   all of them hold
public record Verified(List<FlowCount> counts, List<String> promises, List<String> findings) {
  public Verified {
    counts = List.copyOf(counts);
    promises = List.copyOf(promises);
    findings = List.copyOf(findings);
  }

  public boolean holds() {
    return findings.isEmpty();
  }
}
