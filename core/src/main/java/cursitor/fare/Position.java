package cursitor.fare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a case/party stands at one desk, in terms every desk has, so that two of them can be
/// compared.
///
/// @param balance cents owed as the court told it; 0 once the data are deleted
/// @param flags the names of the flags the court has set, such as `SUSPEND`
/// @param hubFlags the names of those JUSTIS has set, `TTEAP_FTA`; the court is not told of them
/// @param obligations cents owed on each, by the form [ObligationKey#toString()] writes
/// @param holds the grounds on which a registration hold stands, as far as this desk knows
/// @param underWay something about it is on its way from here, or waits for what is before it; a
///   difference may be gone when it has come
public record Position(
    PartyKey party,
    Life life,
    long balance,
    Set<String> flags,
    Set<String> hubFlags,
    Map<String, Long> obligations,
    Set<String> holds,
    boolean underWay) {
  /// The flag JUSTIS sets (FARE-22).
  public static final String FTA_FLAG = "TTEAP_FTA";

  public Position {
    flags = Set.copyOf(flags);
    hubFlags = Set.copyOf(hubFlags);
    obligations = Map.copyOf(obligations);
    holds = Set.copyOf(holds);
  }

  /// Whether FARE still has to do with it.
  public enum Life {
    /// Spoken of, and not begun.
    UNKNOWN,
    LIVE,
    /// Recalled or no longer valid.
    ENDED,
    DELETED
  }

  /// A case file that says where its case/party stands.
  public interface Known {
    Position position();

    /// What the other side was told and has not yet taken up.
    default List<OpenLoop> openLoops() {
      return List.of();
    }
  }
}
