package cursitor.fare.justis;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.WorkItemClosing;
import java.util.UUID;

/// What an operator of JUSTIS asks of its desk.
public sealed interface JustisAct extends Act {
  /// A work item closed by a person. Where it asked what became of a message, that message goes out
  /// once more under its id.
  ///
  /// @param reason why; never blank
  record WorkItemClosed(
      OrganizationId desk,
      OperatingMode mode,
      CaseKey caseFile,
      UUID workItem,
      String reason,
      String closedBy)
      implements JustisAct, WorkItemClosing {}

  /// JUSTIS looks at a case/party anew, by the policy as it is now: a stream or flag that was
  /// decided by a table at fault is decided again, and what comes of it otherwise is told to the
  /// vendor. One that comes out the same tells nothing.
  record LookedAnew(OrganizationId desk, OperatingMode mode, CaseKey caseFile)
      implements JustisAct {}
}
