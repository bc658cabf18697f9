package cursitor.dmv907.rule;

import cursitor.dmv907.ErrorCode;
import cursitor.exchange.Refusal;

/// Why a work item cannot be closed, at the court's desk as at the DMV's.
public final class ClosingRules {
  private ClosingRules() {}

  /// There is no such open item.
  public static Refusal notOpen() {
    return Refusal.of(
        ErrorCode.E302,
        "workItem",
        "This work item is not open, or is not about this notice; nothing was sent.");
  }

  /// A work item that is closed without mending anything says why.
  public static Refusal noReason() {
    return Refusal.of(
        ErrorCode.E101, "reason", "Closing needs a reason; say why, and close it again.");
  }
}
