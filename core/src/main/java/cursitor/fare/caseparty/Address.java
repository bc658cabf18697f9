package cursitor.fare.caseparty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One address of a party. Addresses are never overwritten; the one that became known last is the
/// current one (FARE-27, FARE-51, FARE-53).
///
/// @param type such as `MAILING`
/// @param effectiveFrom the first day it holds, where that is known
/// @param bad what became of mail to it, or null
public record Address(
    String type,
    Place place,
    Source source,
    Instant receivedAt,
    @Nullable LocalDate effectiveFrom,
    @Nullable Bad bad) {
  /// Who gave the address.
  public enum Source {
    COURT,
    CITATION,
    /// The vendor found it (FARE-51); it is marked as from ACS/FARE (FARE-52).
    ACS_SKIP_TRACE,
    MVD,
    PARTY,
    /// The postal service's register of removals.
    NCOA
  }

  /// The bad address indicator: mail came back (FARE-53).
  ///
  /// @param reason a code of `bad-address-reasons.table`
  /// @param noticeNumber the notice that came back, where it was one
  public record Bad(String reason, Instant at, @Nullable String noticeNumber) {}

  /// This address with mail returned from it.
  public Address returned(Bad how) {
    return new Address(type, place, source, receivedAt, effectiveFrom, how);
  }
}
