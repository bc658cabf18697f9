package cursitor.server.fare.json;

import cursitor.exchange.Header;
import cursitor.exchange.Refusal;
import cursitor.wire.Reading;
import cursitor.wire.fare.ControlTotals;
import java.util.List;

/// What was made of one line of a file.
public sealed interface Line {

  /// A message, or what is wrong with it.
  record OfMessage(Reading reading) implements Line {}

  /// The first line of a file. What its header says need not be said again in the lines that
  /// follow.
  ///
  /// @param totals what the sender announces
  record BatchHeader(Header header, ControlTotals totals) implements Line {}

  /// The last line of a file.
  record BatchTrailer(ControlTotals totals) implements Line {}

  /// A remark about the line that follows, in a file of what was refused. Nothing is done with it.
  record Note() implements Line {}

  /// A line that is neither, or a first or last line at fault.
  record Faulty(List<Refusal> faults) implements Line {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
