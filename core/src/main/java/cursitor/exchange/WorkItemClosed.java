package cursitor.exchange;

import java.util.UUID;

/// A person closes a work item. It is the same act for every desk and every item, whoever raised
/// it.
///
/// @param caseFile the case file the item stands under
/// @param reason why; a blank reason closes nothing
/// @param closedBy the person who closes it, by the name they gave
/// @param unanswered what becomes of the message where the item asks after one
public record WorkItemClosed(
    CaseKey caseFile, UUID workItem, String reason, String closedBy, Unanswered unanswered)
    implements Act {
  private static final String CLOSED = "closed";

  /// How an item has ended that was closed while its message was left unsent.
  public static final String UNSENT = "closed without sending";

  /// What becomes of a message of which nobody knows whether it arrived.
  public enum Unanswered {
    /// The cause is seen to: it goes out once more under its id, so that it cannot count twice.
    SEND_AGAIN,
    /// The matter is settled otherwise: it is withdrawn. An answer that comes after all is taken
    /// all the same, and whoever asks for the message again has it.
    LEAVE
  }

  /// The usual closing.
  public WorkItemClosed(CaseKey caseFile, UUID workItem, String reason, String closedBy) {
    this(caseFile, workItem, reason, closedBy, Unanswered.SEND_AGAIN);
  }

  @Override
  public OrganizationId desk() {
    return caseFile.desk();
  }

  @Override
  public OperatingMode mode() {
    return caseFile.mode();
  }

  /// That the item has ended so.
  public Effect.SettleWorkItem settled() {
    return settled(CLOSED);
  }

  /// That the item has ended so, and its message was left unsent.
  public Effect.SettleWorkItem settledUnsent() {
    return settled(UNSENT);
  }

  private Effect.SettleWorkItem settled(String outcome) {
    return new Effect.SettleWorkItem(caseFile, workItem, outcome, reason, closedBy);
  }
}
