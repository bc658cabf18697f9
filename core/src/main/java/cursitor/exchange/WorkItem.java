package cursitor.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a person of the organisation must see to.
///
/// @param subject the abstract it is about
/// @param message the message it is about, where there is one
/// @param code the error code that led to it, or the name of the rule
/// @param sentence what is wrong and what to do, in plain words without personal data
/// @param mend the fields to mend, each with what is wrong with it; empty where there is nothing to
///   mend
public record WorkItem(
    UUID id,
    CaseKey caseFile,
    Kind kind,
    String subject,
    @Nullable MessageId message,
    String code,
    String sentence,
    List<Field> mend) {

  public WorkItem {
    mend = List.copyOf(mend);
  }

  /// What the person has to do. A store keeps their places: only ever append.
  public enum Kind {
    /// Correct the refused notice and send it again, or close it with a reason.
    MEND_NOTICE,
    /// Release a hold that has lost its ground.
    RELEASE_HOLD,
    /// Ask the partner what became of a message.
    TRACE_MESSAGE,
    /// Let an operator restore the connection to the partner.
    RESTORE_PARTNER,
    /// A defect stopped this case file; an engineer must look.
    PARKED,
    /// Ask the other side for what it owes: an echo, a confirmation, a message that is missing.
    CHASE_PARTNER,
    /// Look into the case: something is missing or wrong in it.
    REVIEW_CASE,
    /// Book what was announced, and tell that it is booked.
    BOOK_ANNOUNCED,
    /// Give money back that was not owed.
    REFUND,
    /// Tell somebody who does not take part in the exchange.
    TELL_OUTSIDER
  }

  /// One field to mend.
  ///
  /// @param name the logical name of the field
  public record Field(String name, String detail) {}
}
