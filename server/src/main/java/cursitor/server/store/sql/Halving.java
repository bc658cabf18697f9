package cursitor.server.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Finds where a time begins among rows whose numbers ascend with their times, without an index of
/// the times.
final class Halving {
  private Halving() {}

  /// Looks at one row.
  interface Look {
    /// When the first row with a greater number was written.
    Optional<Instant> behind(long number) throws SQLException;
  }

  /// The greatest number behind which everything is of this moment or later; there may be no row of
  /// that number.
  ///
  /// @param last the number of the last row, 0 where there is none
  static long lastBefore(Instant moment, long last, Look look) throws SQLException {
    long low = 0;
    long high = last;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (look.behind(middle).filter(at -> at.isBefore(moment)).isPresent()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
