package cursitor.server.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import cursitor.server.bulk.RecordResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one piece of a file of transactions.
///
/// @param line it begins in, counted from 1
/// @param place among the transactions of the file, from 1; null for what is none
/// @param receipt the number under which it is kept; null where it is not
/// @param repeated it was here before; nothing was done a second time
/// @param transactions what is sent because of it
/// @param errors all that is wrong, in refusal order
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    int line,
    @Nullable Integer place,
    RecordResult.Kind result,
    @Nullable Long receipt,
    boolean repeated,
    List<Told> transactions,
    List<Problem.Item> errors) {
  LineResult {
    transactions = List.copyOf(transactions);
    errors = List.copyOf(errors);
  }

  static LineResult of(RecordResult result) {
    return new LineResult(
        result.line(),
        result.place() == 0 ? null : result.place(),
        result.kind(),
        result.receipt() == 0 ? null : result.receipt(),
        result.repeated(),
        Told.of(result.sent()),
        result.faults().stream().map(Problem.Item::of).toList());
  }
}
