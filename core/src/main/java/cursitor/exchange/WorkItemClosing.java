package cursitor.exchange;

import java.util.UUID;

/// An act that closes a work item, whoever raised it.
public interface WorkItemClosing extends Act {
  UUID workItem();

  /// Why; a blank reason closes nothing.
  String reason();

  /// The person who closes it, by the name they gave.
  String closedBy();
}
