package cursitor.fare.message;

import java.time.LocalDate;

/// Where a case/party stands in post-disposition (FARE-14).
///
/// @param stream a code of `streams.table`, such as `DF-CIV`
/// @param from the day the step is due; for the wait of 29 days the day it is counted from
/// @param noticesCounted post-disposition notices of the vendor and counted ones of the court so
///   far
public record StreamPlacement(String stream, Step step, LocalDate from, int noticesCounted) {
  /// What the vendor does next.
  public enum Step {
    /// Send the first post-disposition notice, and after it the second.
    POST1,
    /// Send the second one.
    POST2,
    /// No more notices; delinquency when the wait is over.
    AWAIT_DAY_29,
    /// Nothing: the stream is one in which nothing is sent.
    NONE
  }
}
