package cursitor.fare.court;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.ObligationKey;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.policy.CourtProfile.Application;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How the register applies a payment (FARE-47; order of application AO 2009-25).
class BookingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void whatWasPaidForComesFirst() {
    List<Obligation> owed = List.of(owed("REST", 5_000, 1, null), owed("FINE", 5_000, 4, null));

    assertThat(apply(owed, Application.OLDEST, 6_000, "FINE"))
        .containsExactly(part("FINE", 5_000, 0), part("REST", 1_000, 4_000));
  }

  @Test
  void aLowerPriorityClassIsPaidFirst() {
    List<Obligation> owed =
        List.of(
            owed("SFEE", 1_000, 9, null),
            owed("FINE", 5_000, 4, null),
            owed("DFEE", 3_500, 3, null),
            owed("REST", 2_000, 1, null));

    assertThat(apply(owed, Application.SMALLEST, 7_000, null))
        .containsExactly(
            part("REST", 2_000, 0), part("DFEE", 3_500, 0), part("FINE", 1_500, 3_500));
  }

  @Test
  void withinAClassTheOldestIsPaidFirst() {
    List<Obligation> owed =
        List.of(
            owed("SURC", 1_000, 4, null),
            owed("FINE", 4_000, 4, DAY.plusDays(2)),
            owed("FEE", 9_000, 4, DAY));

    assertThat(apply(owed, Application.OLDEST, 10_000, null))
        .containsExactly(part("FEE", 9_000, 0), part("FINE", 1_000, 3_000));
  }

  @Test
  void withinAClassTheSmallestIsPaidFirst() {
    List<Obligation> owed = List.of(owed("FINE", 4_000, 4, DAY), owed("FEE", 900, 4, null));

    assertThat(apply(owed, Application.SMALLEST, 1_000, null))
        .containsExactly(part("FEE", 900, 0), part("FINE", 100, 3_900));
  }

  @Test
  void withinAClassEachHasItsShareToTheCent() {
    List<Obligation> owed =
        List.of(
            owed("FINE", 10_000, 4, null),
            owed("SURC", 10_000, 4, null),
            owed("FEE", 5_000, 4, null));

    assertThat(apply(owed, Application.PROPORTIONATE, 101, null))
        .containsExactly(part("FINE", 41, 9_959), part("SURC", 40, 9_960), part("FEE", 20, 4_980));
  }

  @Test
  void whatIsPaidTooMuchStandsWithTheLastObligation() {
    Booking.Applied applied =
        Booking.apply(List.of(owed("FINE", 4_000, 4, null)), Application.OLDEST, 5_000, null);

    assertThat(applied.overpaid()).isEqualTo(1_000);
    assertThat(applied.allocations()).containsExactly(part("FINE", 5_000, 0));
  }

  /// Whatever is owed and however it is applied, not a cent is lost, and none is taken from a class
  /// before the classes above it are paid.
  @Test
  void notACentIsLost() {
    for (long seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      List<Obligation> owed = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        owed.add(
            new Obligation(
                new ObligationKey(null, "FINE", i + 1),
                0,
                random.nextInt(2_000),
                random.nextBoolean() ? DAY.plusDays(random.nextInt(9)) : null,
                1 + random.nextInt(4),
                Obligation.Cause.SENTENCE));
      }
      long amount = random.nextLong(1, 6_000);
      Application application =
          List.of(Application.values()).get(random.nextInt(Application.values().length));
      Booking.Applied applied = Booking.apply(owed, application, amount, null);
      long total = owed.stream().mapToLong(Obligation::balance).sum();
      assertThat(applied.allocations().stream().mapToLong(Allocation::amount).sum())
          .as("seed %d", seed)
          .isEqualTo(amount);
      assertThat(applied.overpaid()).as("seed %d", seed).isEqualTo(Math.max(0, amount - total));
      classesInOrder(seed, owed, applied);
    }
  }

  private static void classesInOrder(long seed, List<Obligation> owed, Booking.Applied applied) {
    for (Obligation each : owed) {
      for (Obligation above : owed) {
        if (above.priorityClass() < each.priorityClass() && paid(applied, each) > 0) {
          assertThat(paid(applied, above)).as("seed %d", seed).isEqualTo(above.balance());
        }
      }
    }
  }

  private static long paid(Booking.Applied applied, Obligation obligation) {
    return applied.allocations().stream()
        .filter(each -> each.obligation().equals(obligation.key()))
        .mapToLong(Allocation::amount)
        .sum();
  }

  private static List<Allocation> apply(
      List<Obligation> owed, Application application, long amount, @Nullable String paidFor) {
    return Booking.apply(
            owed, application, amount, paidFor == null ? null : ObligationKey.of(null, paidFor))
        .allocations();
  }

  private static Obligation owed(
      String code, long cents, int priorityClass, @Nullable LocalDate dueOn) {
    return new Obligation(
        ObligationKey.of(null, code),
        cents,
        cents,
        dueOn,
        priorityClass,
        Obligation.Cause.SENTENCE);
  }

  private static Allocation part(String code, long amount, long after) {
    return new Allocation(ObligationKey.of(null, code), amount, after);
  }
}
