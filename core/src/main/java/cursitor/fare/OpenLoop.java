package cursitor.fare;

import java.time.Instant;

/// An announcement that waits for its echo: a payment that is not confirmed, a fee that is not
/// booked, a hold the MVD has not answered.
///
/// @param kind what is waited for
/// @param subject what it is about, such as a transaction number
/// @param since when it was announced
public record OpenLoop(Kind kind, String subject, Instant since) {
  /// What is waited for.
  public enum Kind {
    /// The court's confirmation of an electronic payment (T8).
    CONFIRMATION,
    /// The court's booking of the Delinquency Fee (T9).
    FEE_ECHO,
    /// The MVD's answer to a request (T10).
    MVD_ANSWER,
    /// The recall of an old key, for the new one waits (E009).
    RECALL
  }
}
