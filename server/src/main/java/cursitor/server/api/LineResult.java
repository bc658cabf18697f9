package cursitor.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one line of a file of transactions.
///
/// @param line counted from 1
/// @param receipt the number under which it is kept; null where it is not
/// @param repeated it was here before; nothing was done a second time
/// @param transactions what is sent because of it
/// @param errors all that is wrong, in refusal order
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    int line,
    Result result,
    @Nullable Long receipt,
    boolean repeated,
    List<Told> transactions,
    List<Problem.Item> errors) {
  LineResult {
    transactions = List.copyOf(transactions);
    errors = List.copyOf(errors);
  }

  /// What it is.
  enum Result {
    ACCEPTED,
    REFUSED,
    /// A defect stopped it; it is kept under its receipt.
    PARKED,
    /// It could not be kept, nor anything behind it; send the file again.
    NOT_KEPT,
    /// The file could not be read any further; send it again.
    BROKEN_OFF,
    /// What was announced is what came.
    TOTALS_AGREE,
    TOTALS_DIFFER
  }

  static LineResult of(int line, Result result, List<Problem.Item> errors) {
    return new LineResult(line, result, null, false, List.of(), errors);
  }
}
