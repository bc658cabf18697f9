package cursitor.fare.caseparty;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The process control flags a court sets (FARE-61 to FARE-73; reference 6.05 was not found, see
/// `fare.md` 2.3 for the meanings taken).
///
/// @param specialCollections whether the vendor may run special collection; null leaves it to the
///   court's profile
/// @param moneyHoldWaived TTEAP Flag = waived: no money hold is requested, one that stands is
///   released (A14)
/// @param suspension why and until when all collection pauses, or null
/// @param webIvrRemoved no payment over the web or by phone
/// @param recalled stopped for ever (A17)
public record ControlFlags(
    @Nullable Boolean specialCollections,
    boolean moneyHoldWaived,
    @Nullable Suspension suspension,
    boolean webIvrRemoved,
    boolean recalled) {
  public static final ControlFlags NONE = new ControlFlags(null, false, null, false, false);

  /// Suspend = Y.
  ///
  /// @param until the last day of the pause, null while it has no end (T6)
  /// @param reason a code of `suspend-reasons.table`
  public record Suspension(@Nullable LocalDate until, String reason) {
    /// Whether collection pauses on a day.
    public boolean holdsOn(LocalDate day) {
      return until == null || !day.isAfter(until);
    }
  }

  public boolean suspendedOn(LocalDate day) {
    return suspension != null && suspension.holdsOn(day);
  }

  /// The names of the flags that are set, whatever their reasons.
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    if (Boolean.TRUE.equals(specialCollections)) {
      names.add("SPECIAL_COLLECTIONS");
    }
    if (moneyHoldWaived) {
      names.add("TTEAP_WAIVER");
    }
    if (suspension != null) {
      names.add("SUSPEND");
    }
    if (webIvrRemoved) {
      names.add("WEB_IVR_REMOVAL");
    }
    if (recalled) {
      names.add("RECALL");
    }
    return names;
  }

  public ControlFlags with(FlagChange change) {
    return switch (change) {
      case FlagChange.SpecialCollections(boolean allowed) ->
          new ControlFlags(allowed, moneyHoldWaived, suspension, webIvrRemoved, recalled);
      case FlagChange.TteapWaiver(boolean waived) ->
          new ControlFlags(specialCollections, waived, suspension, webIvrRemoved, recalled);
      case FlagChange.Suspend(Suspension to) ->
          new ControlFlags(specialCollections, moneyHoldWaived, to, webIvrRemoved, recalled);
      case FlagChange.WebIvrRemoval(boolean removed) ->
          new ControlFlags(specialCollections, moneyHoldWaived, suspension, removed, recalled);
      case FlagChange.Recall _ ->
          new ControlFlags(specialCollections, moneyHoldWaived, suspension, webIvrRemoved, true);
    };
  }
}
