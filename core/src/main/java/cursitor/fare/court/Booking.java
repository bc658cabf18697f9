package cursitor.fare.court;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.policy.CourtProfile.Application;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Applies a payment as the court applies any (FARE-47): to what was paid for, then by priority
/// class, and within a class as the court has chosen (AO 2009-25). To the cent.
final class Booking {
  /// What a payment stands with where nothing is on file that could be owed: all of it is to be
  /// given back.
  private static final ObligationKey NOTHING_OWED = ObligationKey.of(null, "FEE");

  private final List<Obligation> obligations;
  private final Application application;
  private final LinkedHashMap<ObligationKey, Long> taken = new LinkedHashMap<>();
  private long left;

  private Booking(List<Obligation> obligations, Application application, long amount) {
    this.obligations = obligations;
    this.application = application;
    this.left = amount;
  }

  /// How a payment is applied.
  ///
  /// @param allocations together they are the whole payment; what is paid too much stands with the
  ///   last of them, on which nothing is owed then (A34)
  /// @param overpaid cents that nothing was owed for
  record Applied(List<Allocation> allocations, long overpaid) {
    Applied {
      allocations = List.copyOf(allocations);
    }
  }

  /// @param amount cents, above zero
  /// @param paidFor what was paid for (FARE-55), or null
  static Applied apply(
      List<Obligation> obligations,
      Application application,
      long amount,
      @Nullable ObligationKey paidFor) {
    return new Booking(obligations, application, amount).apply(paidFor);
  }

  private Applied apply(@Nullable ObligationKey paidFor) {
    obligations.stream()
        .filter(each -> each.key().equals(paidFor))
        .forEach(each -> take(each, each.balance()));
    Map<Integer, List<Obligation>> classes =
        obligations.stream()
            .collect(
                Collectors.groupingBy(
                    Obligation::priorityClass, TreeMap::new, Collectors.toList()));
    classes.values().forEach(this::applyTo);
    long overpaid = left;
    if (overpaid > 0) {
      taken.merge(last(paidFor), overpaid, Long::sum);
    }
    return new Applied(allocations(), overpaid);
  }

  private void applyTo(List<Obligation> ofOneClass) {
    List<Obligation> owed = ofOneClass.stream().filter(each -> owed(each) > 0).toList();
    switch (application) {
      case OLDEST -> owed.stream().sorted(oldestFirst()).forEach(each -> take(each, owed(each)));
      case SMALLEST ->
          owed.stream()
              .sorted(Comparator.comparingLong(this::owed).thenComparing(oldestFirst()))
              .forEach(each -> take(each, owed(each)));
      case PROPORTIONATE -> share(owed);
    }
  }

  /// What is due earlier is older; what has no day comes last, in the order it was entered.
  private static Comparator<Obligation> oldestFirst() {
    return Comparator.comparing(
        Obligation::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
  }

  /// Each obligation has its share of the balance, whole cents; the cents left over go to those
  /// whose share lost the most by rounding down, the first entered first.
  private void share(List<Obligation> owed) {
    long total = owed.stream().mapToLong(this::owed).sum();
    if (total <= left) {
      owed.forEach(each -> take(each, owed(each)));
      return;
    }
    long amount = left;
    Map<ObligationKey, Long> shares = new HashMap<>();
    Map<ObligationKey, Long> lost = new HashMap<>();
    for (Obligation each : owed) {
      BigInteger[] part =
          BigInteger.valueOf(owed(each))
              .multiply(BigInteger.valueOf(amount))
              .divideAndRemainder(BigInteger.valueOf(total));
      shares.put(each.key(), part[0].longValueExact());
      lost.put(each.key(), part[1].longValueExact());
    }
    long over = amount - shares.values().stream().mapToLong(Long::longValue).sum();
    List<ObligationKey> byLoss = new ArrayList<>(owed.stream().map(Obligation::key).toList());
    byLoss.sort(Comparator.comparing((ObligationKey key) -> lost.getOrDefault(key, 0L)).reversed());
    byLoss.stream().limit(over).forEach(key -> shares.merge(key, 1L, Long::sum));
    owed.forEach(each -> take(each, shares.getOrDefault(each.key(), 0L)));
  }

  private long owed(Obligation each) {
    return each.balance() - taken.getOrDefault(each.key(), 0L);
  }

  private void take(Obligation each, long most) {
    long part = Math.min(left, most);
    if (part > 0) {
      taken.merge(each.key(), part, Long::sum);
      left -= part;
    }
  }

  private ObligationKey last(@Nullable ObligationKey paidFor) {
    if (!taken.isEmpty()) {
      return taken.lastEntry().getKey();
    }
    if (paidFor != null) {
      return paidFor;
    }
    return obligations.isEmpty() ? NOTHING_OWED : obligations.getFirst().key();
  }

  private List<Allocation> allocations() {
    Map<ObligationKey, Long> owed = new HashMap<>();
    obligations.forEach(each -> owed.put(each.key(), each.balance()));
    List<Allocation> allocations = new ArrayList<>();
    taken.forEach((key, amount) ->
        allocations.add(
            new Allocation(key, amount, Math.max(0, owed.getOrDefault(key, 0L) - amount))));
    return allocations;
  }
}
