package cursitor.fare;

import java.time.Instant;

/// An announcement that waits for its echo: a payment that is not confirmed, a fee that is not
/// booked, a hold the MVD has not answered.
///
/// @param kind what is waited for
/// @param subject what it is about, such as a transaction number
/// @param since when it was announced
/// @param amount cents, 0 where it is not about money
public record OpenLoop(Kind kind, String subject, Instant since, long amount) {
  /// What is waited for.
  public enum Kind {
    /// The court's confirmation of an electronic payment (T8, FARE-45).
    CONFIRMATION,
    /// The court's booking of the Delinquency Fee (T9, FARE-78).
    FEE_ECHO,
    /// The court's receipt for an address found or a bad one (FARE-51 to FARE-53). It is never
    /// echoed otherwise (FARE-27).
    ADDRESS,
    /// The court's receipt for a mailed notice, which dockets it (FARE-13, FARE-75).
    NOTICE,
    /// The MVD's answer to a request (T10).
    MVD_ANSWER,
    /// The recall of an old key, for the new one waits (E009).
    RECALL
  }
}
