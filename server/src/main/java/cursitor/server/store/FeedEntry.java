package cursitor.server.store;

import cursitor.exchange.CaseKey;
import java.time.Instant;

/// One thing a desk has to tell its own organisation. Read in the order of the cursors, at least
/// once.
///
/// @param cursor ascending within a desk, not without gaps
/// @param subject the abstract it is about
/// @param code the message or error code that led to it, or empty
/// @param text plain words without personal data
public record FeedEntry(
    long cursor,
    Instant at,
    Kind kind,
    CaseKey caseFile,
    String subject,
    String code,
    String text) {

  /// What is told. The order is that of the numbers kept in the store: only ever append.
  public enum Kind {
    DOCKET_ENTRY,
    WORK_ITEM_RAISED,
    WORK_ITEM_SETTLED,
    /// Why something was decided as it was.
    REASON
  }
}
