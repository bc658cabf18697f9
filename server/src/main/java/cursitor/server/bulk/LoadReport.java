package cursitor.server.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import cursitor.fare.Cents;
import cursitor.wire.fare.ControlTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a file, as JSON.
///
/// @param holds whether everything in it is done and nothing is missing
/// @param rejects the file of what was refused; null where there is none
/// @param todo what is left to do, in sentences
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadReport(
    boolean holds,
    LoadSummary.End end,
    @Nullable Integer line,
    long accepted,
    long repeated,
    long withoutEffect,
    long mended,
    long refused,
    long parked,
    Totals came,
    @Nullable Totals announced,
    boolean totalsAgree,
    @Nullable String rejects,
    List<String> todo) {
  public LoadReport {
    todo = List.copyOf(todo);
  }

  /// How many, and dollars.
  public record Totals(long count, String total) {
    static Totals of(ControlTotals totals) {
      return new Totals(totals.count(), Cents.text(totals.amount()));
    }
  }

  /// The report of a file that was taken.
  ///
  /// @param rejects the name of the file of what was refused; null where there is none
  public static LoadReport of(LoadSummary summary, @Nullable String rejects, List<String> todo) {
    LoadSummary.Stop stop = summary.stop();
    ControlTotals announced = summary.announced();
    return new LoadReport(
        summary.holds(),
        summary.end(),
        stop == null ? null : stop.line(),
        summary.accepted(),
        summary.repeated(),
        summary.withoutEffect(),
        summary.mended(),
        summary.refused(),
        summary.parked(),
        Totals.of(summary.came()),
        announced == null ? null : Totals.of(announced),
        summary.agree(),
        rejects,
        todo);
  }
}
