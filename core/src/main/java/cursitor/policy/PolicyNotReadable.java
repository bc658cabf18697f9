package cursitor.policy;

import java.util.List;
import java.util.stream.Collectors;

/// The policy cannot be used. The message names every fault by file, line and row.
public final class PolicyNotReadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PolicyFault> faults;

  public PolicyNotReadable(List<PolicyFault> faults) {
    super(
        faults.stream()
            .map(PolicyFault::toString)
            .collect(
                Collectors.joining(
                    "\n", "The policy tables cannot be used until these are mended:\n", "")));
    this.faults = List.copyOf(faults);
  }

  public List<PolicyFault> faults() {
    return faults;
  }
}
