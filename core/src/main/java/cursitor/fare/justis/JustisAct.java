package cursitor.fare.justis;

import cursitor.exchange.Act;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;

/// What an operator of JUSTIS asks of its desk.
public sealed interface JustisAct extends Act {
  /// JUSTIS looks at a case/party anew, by the policy as it is now: a stream or flag that was
  /// decided by a table at fault is decided again, and what comes of it otherwise is told to the
  /// vendor. One that comes out the same tells nothing.
  record LookedAnew(OrganizationId desk, OperatingMode mode, CaseKey caseFile)
      implements JustisAct {}
}
