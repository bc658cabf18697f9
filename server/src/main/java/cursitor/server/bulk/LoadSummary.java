package cursitor.server.bulk;

import cursitor.wire.fare.ControlTotals;
import org.jspecify.annotations.Nullable;

/// What became of a whole file.
///
/// @param accepted transactions that are done, now or before
/// @param repeated how many of those were done before
/// @param withoutEffect how many were accepted now and led to nothing being sent: the register had
///   it already, or what is sent waits for the recall of an old key
/// @param mended transactions that were refused before and whose mended form is done
/// @param parked transactions a defect stopped
/// @param announced by the file; null where it does not say
/// @param came what could be read
/// @param agree whether all totals the file announces are those of what came
/// @param stop why and where it was not read to its end; null where it was
public record LoadSummary(
    End end,
    long accepted,
    long repeated,
    long withoutEffect,
    long mended,
    long refused,
    long parked,
    @Nullable ControlTotals announced,
    ControlTotals came,
    boolean agree,
    @Nullable Stop stop) {

  /// How far it was read.
  public enum End {
    WHOLE,
    HEADER_REFUSED,
    BROKEN_OFF,
    NOT_KEPT
  }

  /// Where it was left, from 1, and what to do.
  public record Stop(int line, String sentence) {
    static final String NOT_KEPT =
        "From this line on nothing could be kept; see to the node. Send the file again; what is done"
            + " is not done twice.";
  }

  /// Whether everything in it is done and nothing is missing.
  public boolean holds() {
    return end == End.WHOLE && refused == 0 && parked == 0 && agree;
  }
}
