package cursitor.fare;

import java.util.List;
import java.util.Set;

/// Where a case/party stands at one desk, in terms every desk has, so that two of them can be
/// compared.
///
/// @param balance cents owed as the court told it; 0 once the data are deleted
/// @param flags the names of the flags that are set, such as `SUSPEND` and `FTA`
public record Position(PartyKey party, Life life, long balance, Set<String> flags) {
  public Position {
    flags = Set.copyOf(flags);
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
