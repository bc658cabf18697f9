package cursitor.server.store;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OrganizationId;
import java.util.List;
import java.util.Set;

/// One box for everything people look up: the number of a case, a docket, a citation or a licence
/// and a name by their beginnings, numbers of notices and payments whole, ids of messages by their
/// beginnings.
public interface Search {
  /// The most that is shown of an answer.
  int MOST = 50;

  /// What fits what somebody typed, the best first. Fewer than three letters or digits find only
  /// short names that are typed with a blank behind them.
  ///
  /// @param desks only theirs; none: nothing
  Answer find(String typed, Set<OrganizationId> desks);

  /// What was found.
  ///
  /// @param more there is more than is shown; typing more of it brings it up
  record Answer(List<Found> found, boolean more) {
    public Answer {
      found = List.copyOf(found);
    }
  }

  /// One thing that fits.
  sealed interface Found {

    /// A case file that people find by this heading.
    ///
    /// @param whole what was typed is not only the beginning of its number, or of a word of its
    ///   name
    /// @param matched may hold personal data
    record ByHeading(CaseKey key, CaseFile file, Heading matched, boolean whole) implements Found {
      @Override
      public String toString() {
        return "ByHeading " + key;
      }
    }

    /// A case file in which something has this number.
    ///
    /// @param kind what has it, such as `notice`
    record ByNumber(CaseKey key, CaseFile file, String kind) implements Found {
      @Override
      public String toString() {
        return "ByNumber " + key;
      }
    }

    /// A message whose id begins so.
    record ById(KeptMessage message) implements Found {}
  }
}
