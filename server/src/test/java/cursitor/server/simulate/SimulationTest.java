package cursitor.server.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.message.TransactionCode;
import cursitor.server.simulate.Tally.What;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final int PARTIES = 500;

  /// Two desks that follow the law differ only after crossings so rare that so few parties may see
  /// none.
  private static final TransactionCode RARE = TransactionCode.RECON;

  private static final int DAYS = 1_095;

  private static final Simulation.Result FAULTY =
      new Simulation(Policies.SHIPPED, 3, PARTIES, DAYS, true, 2).run();
  private static final Policies DEARER =
      Policies.shipped().with("fees.table", "2005-29 | FLAT | 3500", "2005-29 | FLAT | 5000");
  private static final Simulation.Result SHIPPED = run(Policies.shipped());

  private static Simulation.Result run(Policies policy) {
    return new Simulation(policy.parsed(), 3, 100, 500, false, 2).run();
  }

  @Test
  void everyInvariantHolds() {
    assertThat(SHIPPED.failures()).isEmpty();
    assertThat(FAULTY.failures()).isEmpty();
  }

  @Test
  void everyInvariantHoldsWhereAccountsOfOneDebtorAreJoined() {
    assertThat(
            run(Policies.shipped()
                    .with("switches.table", "joinsAccounts | no", "joinsAccounts | yes")
                    .with(
                        "thresholds.table", "| moneyHold | 0 | 2010", "| moneyHold | 40000 | 2010"))
                .failures())
        .isEmpty();
  }

  @Test
  void everyTransactionOccurs() {
    List<TransactionCode> never =
        Arrays.stream(TransactionCode.values())
            .filter(code -> FAULTY.tally().transactions(code) == 0)
            .filter(code -> code != RARE)
            .toList();

    assertThat(never).isEmpty();
  }

  @Test
  void anotherFeeShowsInTheFeesAndNowhereElse() {
    Simulation.Result other = run(DEARER);

    assertThat(feeEach(SHIPPED)).isEqualTo(3_500);
    assertThat(feeEach(other)).isEqualTo(5_000);
    same(other, What.CASES, What.REMINDERS, What.FIRST_NOTICES, What.SECOND_NOTICES);
    same(other, What.DELINQUENCIES, What.HOLDS_REQUESTED, What.HOLDS_REFUSED);
  }

  private static long feeEach(Simulation.Result result) {
    return result.tally().total(What.FEE_CENTS) / result.tally().total(What.DELINQUENCIES);
  }

  @Test
  void aLongerWaitShowsFromTheSecondNoticeOn() {
    Simulation.Result other =
        run(
            Policies.shipped()
                .with("limits.table", "secondNoticeAfterDays | 30", "secondNoticeAfterDays | 60"));

    same(other, What.CASES, What.REMINDERS);
    assertThat(other.tally().byMonth(What.SECOND_NOTICES).keySet().iterator().next())
        .isAfter(SHIPPED.tally().byMonth(What.SECOND_NOTICES).keySet().iterator().next());
    assertThat(other.tally().total(What.DELINQUENCIES))
        .isLessThan(SHIPPED.tally().total(What.DELINQUENCIES));
  }

  private static void same(Simulation.Result other, What... counted) {
    for (What what : counted) {
      assertThat(other.tally().byMonth(what))
          .as(what.words())
          .isEqualTo(SHIPPED.tally().byMonth(what));
    }
  }

  @Test
  void twoPoliciesStandSideBySide() {
    Report report =
        new Report(
            3,
            100,
            500,
            false,
            List.of(
                new Report.Run("shipped", "2026-1", SHIPPED, Duration.ZERO),
                new Report.Run("own/dearer/", "2026-2", run(DEARER), Duration.ZERO)));
    long declared = SHIPPED.tally().total(What.DELINQUENCIES);
    String fees = "%,d.00 %,d.00 +%,d.00".formatted(35 * declared, 50 * declared, 15 * declared);

    assertThat(report.text())
        .containsPattern("policy +shipped 2026-1 +dearer 2026-2 +difference\n")
        .containsPattern("cases submitted +(\\d+) +\\1 +-\n")
        .containsPattern(
            "delinquency fees, in dollars +" + Pattern.quote(fees).replace(" ", "\\E +\\Q"));
    assertThat(report.html())
        .contains("<th class=\"run1\">dearer 2026-2</th><th>difference</th>")
        .contains("<td>" + fees.replace(" ", "</td><td>") + "</td>")
        .contains("<polyline class=\"run1\"")
        .contains("<p>All invariants held.</p>");
    Simulation.Result broken =
        new Simulation.Result(
            SHIPPED.tally(), List.of(new Simulation.Failed(7, "money is kept", "")));
    Report.Run failed = new Report.Run("own", "2026-2", broken, Duration.ZERO);
    assertThat(new Report(1, 1, 1, false, List.of(failed)).html())
        .contains("<p>Broken by own 2026-2 in the life of defendant 7: money is kept</p>");
  }
}
