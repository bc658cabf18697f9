package cursitor.exchange;

/// Where a message stands. At all times, for each desk, partner, exchange and direction: received =
/// settled + refused + cancelled + open, with open = awaiting + unknown + parked + quarantined, and
/// refused = mended + closed + in the queue.
public enum Standing {
  /// Answered with a success.
  SETTLED,
  /// Refused; nobody has mended it yet.
  REFUSED,
  /// Refused, and a later message put it right.
  MENDED,
  /// Refused, or the answer to nothing this node sent, and closed by a person with a reason.
  CLOSED,
  /// Withdrawn before it had an answer.
  CANCELLED,
  /// Sent or about to be; no answer yet.
  AWAITING,
  /// Sent, and the partner may or may not have it.
  UNKNOWN,
  /// Stopped by a defect of ours.
  PARKED,
  /// An answer to a message this node never sent.
  QUARANTINED
}
