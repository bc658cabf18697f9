package cursitor.server.bulk;

import cursitor.exchange.Message;
import cursitor.exchange.Refusal;
import java.util.List;

/// What became of one piece of a file.
///
/// @param line it begins in, from 1
/// @param place among the transactions of the file, from 1; 0 for what is none
/// @param receipt the number under which it is kept; 0 where it is not
/// @param repeated it was here before; nothing was done a second time
/// @param sent because of it
/// @param refusals all that is wrong, in refusal order
public record RecordResult(
    int line,
    int place,
    Kind kind,
    long receipt,
    boolean repeated,
    List<Message> sent,
    List<Refusal> refusals) {
  private static final Fault DEFECT =
      new Fault(
          "",
          "PARKED",
          "A defect of this program stopped it; tell the operator, and send it again as it is once that is"
              + " mended.");

  public RecordResult {
    sent = List.copyOf(sent);
    refusals = List.copyOf(refusals);
  }

  /// What that is.
  public enum Kind {
    ACCEPTED,
    REFUSED,
    /// It was refused before, and its mended form was accepted since; nothing is left to do.
    MENDED,
    /// A defect stopped it; it is kept under its receipt.
    PARKED,
    /// It could not be kept, nor anything behind it; send the file again.
    NOT_KEPT,
    /// What stands in front of the transactions is at fault, and none of them was done; mend it and
    /// send the file again.
    HEADER_REFUSED,
    /// The file could not be read any further; send it again.
    BROKEN_OFF,
    /// What was announced is what came.
    TOTALS_AGREE,
    TOTALS_DIFFER;

    /// Whether a transaction comes back to be mended or sent again.
    boolean comesBack() {
      return this == REFUSED || this == PARKED;
    }
  }

  static RecordResult of(int line, Kind kind, List<Refusal> refusals) {
    return new RecordResult(line, 0, kind, 0, false, List.of(), refusals);
  }

  /// Why, as it is told.
  public List<Fault> faults() {
    return kind == Kind.PARKED && refusals.isEmpty()
        ? List.of(DEFECT)
        : refusals.stream().map(Fault::of).toList();
  }
}
