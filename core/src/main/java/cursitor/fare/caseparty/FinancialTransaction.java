package cursitor.fare.caseparty;

import cursitor.fare.ObligationKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One movement of money, or of what is owed, on a case/party's obligations; never changed, at most
/// reversed (FARE-39 to FARE-45).
///
/// @param number the court's own number of it, unique in the case/party
/// @param type a code of `financial-types.table`, which says whether FARE counts it as financial
/// @param receivedAt date and time of receipt (FARE-44)
/// @param method such as `CARD`, where it is known
/// @param electronic the vendor's payment this books and confirms (FARE-45), or null
/// @param reversalOf the number of the one it takes back, or null
public record FinancialTransaction(
    String number,
    String type,
    List<Allocation> allocations,
    Instant receivedAt,
    @Nullable String method,
    @Nullable Electronic electronic,
    @Nullable String reversalOf) {
  public FinancialTransaction {
    allocations = List.copyOf(allocations);
  }

  /// What one obligation has of it.
  ///
  /// @param amount cents; positive lowers what is owed, negative raises it
  /// @param balanceAfter cents owed on the obligation afterwards (A24: both are sent)
  public record Allocation(ObligationKey obligation, long amount, long balanceAfter) {}

  /// The vendor's transaction number and its date and time.
  public record Electronic(String acsTransactionNumber, Instant acsAt) {}

  /// The same movement, allocated otherwise.
  public FinancialTransaction allocated(List<Allocation> otherwise) {
    return new FinancialTransaction(
        number, type, otherwise, receivedAt, method, electronic, reversalOf);
  }

  /// The same movement with nothing owed where it leaves less than nothing: what was paid too much
  /// is not owed by the court on an obligation, but given back (A34).
  public FinancialTransaction leavingNothingBelowZero() {
    return allocated(
        allocations.stream()
            .map(each ->
                new Allocation(each.obligation(), each.amount(), Math.max(0, each.balanceAfter())))
            .toList());
  }

  /// Cents of all allocations together.
  public long amount() {
    long sum = 0;
    for (Allocation allocation : allocations) {
      sum += allocation.amount();
    }
    return sum;
  }
}
