package cursitor.fare.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Citation;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.TransactionCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static final int SEEDS = 2_000;

  /// The order transactions of one submission are sent in. Payments and adjustments stand in the
  /// order they came, obligations around them.
  private static final List<TransactionCode> ORDER =
      List.of(
          TransactionCode.CASE_UPD,
          TransactionCode.PARTY_UPD,
          TransactionCode.ADDR_UPD,
          TransactionCode.APPEAR_UPD,
          TransactionCode.OBLIG_DEL,
          TransactionCode.CHARGE_DEL,
          TransactionCode.CHARGE_ADD,
          TransactionCode.MANDAPP_UPD,
          TransactionCode.SENT_UPD,
          TransactionCode.CHARGE_UPD,
          TransactionCode.OBLIG_ADD,
          TransactionCode.OBLIG_UPD,
          TransactionCode.PAY_COURT,
          TransactionCode.TTEAP_NOTICE_IND,
          TransactionCode.FLAG_UPD);

  @Test
  void whatLeadsFromOneStateToAnotherLeadsThere() {
    Set<TransactionCode> seen = EnumSet.noneOf(TransactionCode.class);
    for (long seed = 0; seed < SEEDS; seed++) {
      CasesAtRandom cases = new CasesAtRandom(seed);
      CaseParty before = cases.first();
      CaseParty after = cases.later();
      List<CourtTransaction> path =
          Differences.between(before, after, DifferencesTest::isFinancial);
      assertThat(canonical(applied(before, path)))
          .as("seed %d: %s", seed, path.stream().map(CourtTransaction::code).toList())
          .isEqualTo(canonical(after));
      path.forEach(each -> seen.add(each.code()));
    }
    assertThat(seen)
        .containsAll(ORDER)
        .contains(TransactionCode.ADJ_NONFIN, TransactionCode.PAY_CONFIRM);
  }

  @Test
  void nothingLeadsFromAStateToItself() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CasesAtRandom cases = new CasesAtRandom(seed);
      CaseParty once = cases.first();
      CaseParty reordered = reversed(once);
      assertThat(Differences.between(once, reordered, DifferencesTest::isFinancial))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void theOrderIsKept() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CasesAtRandom cases = new CasesAtRandom(seed);
      List<TransactionCode> codes =
          Differences.between(cases.first(), cases.later(), DifferencesTest::isFinancial).stream()
              .map(CourtTransaction::code)
              .map(DifferencesTest::asPayment)
              .toList();
      List<TransactionCode> upToMoney =
          codes.stream().filter(DifferencesTest::hasOnePlace).toList();
      assertThat(upToMoney)
          .as("seed %d", seed)
          .isSortedAccordingTo(Comparator.comparingInt(ORDER::indexOf));
    }
  }

  private static boolean isFinancial(FinancialTransaction each) {
    return each.type().startsWith("PAY");
  }

  private static TransactionCode asPayment(TransactionCode code) {
    return code == TransactionCode.ADJ_NONFIN || code == TransactionCode.PAY_CONFIRM
        ? TransactionCode.PAY_COURT
        : code;
  }

  /// An obligation may be set right once more after a payment, a citation may outlive its charges.
  private static boolean hasOnePlace(TransactionCode code) {
    return code != TransactionCode.OBLIG_UPD && code != TransactionCode.CASE_UPD;
  }

  /// Each payment finds the balance from which it leads to the one it carries, so that no receiver
  /// has cause to ask (A24).
  @Test
  void aPaymentReckonsAtItsReceiver() {
    for (long seed = 0; seed < SEEDS; seed++) {
      CasesAtRandom cases = new CasesAtRandom(seed);
      CaseParty now = cases.first();
      for (CourtTransaction each :
          Differences.between(now, cases.later(), DifferencesTest::isFinancial)) {
        if (each instanceof CourtTransaction.CourtPayment(FinancialTransaction payment)
            && payment.allocations().getFirst().balanceAfter() >= 0
            && now.obligation(payment.allocations().getFirst().obligation()).isPresent()) {
          FinancialTransaction.Allocation allocation = payment.allocations().getFirst();
          assertThat(now.obligation(allocation.obligation()).orElseThrow().balance())
              .as("seed %d", seed)
              .isEqualTo(allocation.balanceAfter() + allocation.amount());
        }
        now = applied(now, List.of(each));
      }
    }
  }

  /// The recall stops everything: whatever else is said is said before.
  @Test
  void theRecallComesLast() {
    int recalls = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      CasesAtRandom cases = new CasesAtRandom(seed);
      List<CourtTransaction> path =
          Differences.between(cases.first(), cases.later(), DifferencesTest::isFinancial);
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i) instanceof CourtTransaction.FlagUpdate(FlagChange.Recall _)) {
          assertThat(i).as("seed %d", seed).isEqualTo(path.size() - 1);
          recalls++;
        }
      }
    }
    assertThat(recalls).isPositive();
  }

  @Test
  void anotherKeyIsAnotherCase() {
    CaseParty one = new CasesAtRandom(1).first();
    CaseParty other = one.under(new PartyKey(one.key().court(), one.key().caseNumber(), "DEF", 2));
    assertThatThrownBy(() -> Differences.between(one, other, DifferencesTest::isFinancial))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CaseParty applied(CaseParty before, List<CourtTransaction> path) {
    CaseParty now = before;
    for (CourtTransaction each : path) {
      Updated updated = Updates.apply(now, each);
      assertThat(updated).as("%s changes something", each.code()).isInstanceOf(Updated.To.class);
      now = ((Updated.To) updated).caseParty();
    }
    return now;
  }

  private static CaseParty reversed(CaseParty each) {
    return each.change()
        .citations(each.citations().reversed())
        .charges(each.charges().reversed())
        .sentences(each.sentences().reversed())
        .obligations(each.obligations().reversed())
        .financials(each.financials().reversed())
        .courtNotices(each.courtNotices().reversed())
        .done();
  }

  private static CaseParty canonical(CaseParty each) {
    return each.change()
        .citations(sorted(each.citations(), Citation::number))
        .charges(sorted(each.charges(), charge -> charge.key().toString()))
        .sentences(sorted(each.sentences(), Object::toString))
        .obligations(sorted(each.obligations(), obligation -> obligation.key().toString()))
        .financials(sorted(each.financials(), FinancialTransaction::number))
        .courtNotices(sorted(each.courtNotices(), CourtNotice::id))
        .done();
  }

  private static <T> List<T> sorted(List<T> list, Function<T, String> key) {
    return list.stream().sorted(Comparator.comparing(key)).toList();
  }
}
