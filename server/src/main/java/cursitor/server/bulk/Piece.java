package cursitor.server.bulk;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.wire.Reading;
import cursitor.wire.fare.ControlTotals;
import java.util.List;

/// A piece of a file, with the line it begins in, from 1.
public sealed interface Piece {
  int line();

  /// What stands in front of the transactions.
  record Opening(int line, Header header, ControlTotals totals) implements Piece {}

  /// What stands in front is at fault. Nothing behind it may be done: it may say that all of it is
  /// a test.
  record OpeningAtFault(int line, String text, List<Refusal> faults) implements Piece {
    public OpeningAtFault {
      faults = List.copyOf(faults);
    }
  }

  /// A transaction, or what is wrong with it.
  ///
  /// @param text exactly as it came; empty where it is longer than any transaction
  record Transaction(int line, String text, Reading reading) implements Piece {}

  /// The control totals behind the transactions.
  record Closing(int line, ControlTotals totals) implements Piece {}

  /// Something that is neither. No mended file needs it.
  record Stranger(int line, String text, List<Refusal> faults) implements Piece {
    public Stranger {
      faults = List.copyOf(faults);
    }
  }
}
