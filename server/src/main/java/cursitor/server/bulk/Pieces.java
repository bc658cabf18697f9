package cursitor.server.bulk;

import cursitor.wire.fare.ControlTotals;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file, piece by piece. For one thread.
public interface Pieces {
  /// The next piece; null behind the last.
  ///
  /// @throws IOException where the file cannot be read any further, such as a connection that
  ///   breaks
  @Nullable Piece next() throws IOException, BrokenOff;

  /// The first line of the next piece, as far as that is known.
  int line();

  /// What begins a file for some of these transactions, with the header of this one as far as it
  /// has any. To be asked behind the opening.
  String start(ControlTotals totals);

  /// What ends it.
  String end(ControlTotals totals);

  /// Says why the transaction that follows was refused, in a way that a reader passes over.
  String note(int line, List<Fault> faults);
}
