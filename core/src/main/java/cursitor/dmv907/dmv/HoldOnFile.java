package cursitor.dmv907.dmv;

import cursitor.dmv907.message.Hold;
import java.time.LocalDate;

/// A hold the DMV has accepted.
public sealed interface HoldOnFile {
  Hold hold();

  /// The name of the key of the driver record it stands on.
  String driver();

  /// It has not been released.
  sealed interface Active extends HoldOnFile {
    LocalDate receivedOn();

    /// From this day on the notice may be removed (rule 11, VC 12808(c)). A mark only: nothing is
    /// removed by itself, and a release is accepted all the same (11(h), rule 12).
    LocalDate purgeableFrom();
  }

  /// It leads to a suspension.
  ///
  /// @param suspensionNotBefore the first day on which the suspension may take effect (VC
  ///   13365.5(a))
  /// @param policy the version of the policy that gave the days
  record Suspending(
      Hold hold,
      String driver,
      LocalDate receivedOn,
      LocalDate suspensionNotBefore,
      LocalDate purgeableFrom,
      String policy)
      implements Active {}

  /// It is recorded without a suspension, for its underlying sections are exempt (M030).
  ///
  /// @param policy the version of the policy that exempts them
  record Exempt(
      Hold hold, String driver, LocalDate receivedOn, LocalDate purgeableFrom, String policy)
      implements Active {}

  /// It has ended.
  ///
  /// @param releaseAbstractId the abstract that released it
  record Released(
      Hold hold,
      String driver,
      LocalDate releasedOn,
      String releaseAbstractId,
      String releaseReason)
      implements HoldOnFile {}
}
