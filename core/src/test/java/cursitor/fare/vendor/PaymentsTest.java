package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.message.VendorTransaction.ElectronicPayment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentsTest {
  private final VendorBench vendor = new VendorBench();

  /// A24: what is on its way to the court is no longer due.
  @Test
  void aPaymentIsToldAndCountsUntilTheCourtHasBookedIt() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.payment("ACS-1", 10_000));

    ElectronicPayment told = vendor.lastTold(ElectronicPayment.class);
    assertThat(told.amount()).isEqualTo(10_000);
    assertThat(told.convenienceFee()).isEqualTo(150);
    assertThat(told.misdirected()).isFalse();
    assertThat(vendor.file().amountDue()).isEqualTo(14_000);

    vendor.justis(Debtor.booked("ACS-1", 10_000, 14_000));
    assertThat(vendor.file().amountDue()).isEqualTo(14_000);
  }

  @Test
  void anotherPaymentConfirmedLeavesThisOneOpen() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.payment("ACS-1", 10_000));
    vendor.justis(Debtor.booked("ACS-2", 1_000, 23_000));
    assertThat(vendor.file().amountDue()).isEqualTo(13_000);
  }

  @Test
  void mandatoryAppearanceBarsPaymentWhateverTheAmount() {
    vendor.open(Debtor.undisposed(true));
    assertThat(refused(vendor.payment("ACS-1", 10_000))).isEqualTo("paidFor");
    assertThat(vendor.codes()).isEmpty();
  }

  @Test
  void beforeDispositionAPaymentSaysWhatItIsFor() {
    vendor.open(Debtor.undisposed(false));
    assertThat(refused(payment("ACS-1", 10_000, null))).isEqualTo("paidFor");
    assertThat(refused(payment("ACS-1", 10_000, ObligationKey.of(null, "FEE"))))
        .isEqualTo("paidFor");
    assertThat(vendor.act(vendor.payment("ACS-1", 10_000))).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void afterDispositionItNeedNot() {
    vendor.open(Debtor.disposed());
    assertThat(vendor.act(payment("ACS-1", 10_000, null))).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whereNothingIsOwedBeforeDispositionNothingIsTaken() {
    CaseParty nothing =
        Debtor.undisposed(false).change().obligations(List.of(Debtor.fine(0))).done();
    vendor.open(nothing);
    assertThat(refused(vendor.payment("ACS-1", 10_000))).isEqualTo("paidFor");
  }

  @Test
  void theWebRemovalFlagBarsTheWeb() {
    vendor.open(Debtor.disposed());
    vendor.flag(new FlagChange.WebIvrRemoval(true));
    assertThat(refused(vendor.payment("ACS-1", 10_000))).isEqualTo("webIvrRemoved");
  }

  @Test
  void nothingAndLessIsNoPaymentAndANumberIsUsedOnce() {
    vendor.open(Debtor.disposed());
    assertThat(refused(vendor.payment("ACS-1", 0))).isEqualTo("amount");
    assertThat(refused(vendor.payment("ACS-1", -1))).isEqualTo("amount");
    vendor.act(vendor.payment("ACS-1", 100));
    assertThat(refused(vendor.payment("ACS-1", 100))).isEqualTo("acsTransactionNumber");
  }

  /// A33: money is never dropped.
  @Test
  void thePaymentOfAKeyThatHasMovedIsForwarded() {
    PartyKey successor = PartyKey.parse("J0401/TR2026-000777/DEF-1");
    vendor.open(Debtor.disposed());
    vendor.flag(new FlagChange.Recall("moved"));
    vendor.justis(new CourtTransaction.CaseInvalidate(successor));
    vendor.act(vendor.payment("ACS-1", 10_000));

    ElectronicPayment told = vendor.lastTold(ElectronicPayment.class);
    assertThat(told.misdirected()).isTrue();
    assertThat(told.successor()).isEqualTo(successor);
  }

  @Test
  void thePaymentOfADeletedCaseIsForwarded() {
    vendor.open(Debtor.disposed());
    vendor.justis(new CourtTransaction.CaseDelete(CourtTransaction.CaseDelete.Ground.SEALED));
    vendor.act(vendor.payment("ACS-1", 10_000));
    assertThat(vendor.lastTold(ElectronicPayment.class).misdirected()).isTrue();
  }

  @Test
  void aWholePaymentOnItsWayStopsTheDelinquency() {
    vendor.openAt(Step.AWAIT_DAY_29, "2026-02-01");
    vendor.act(vendor.payment("ACS-1", Debtor.OWED));
    vendor.until("2026-06-01T00:00");
    assertThat(vendor.codes()).containsExactly("PAY_ELECTRONIC");
  }

  private VendorAct payment(String number, long amount, @Nullable ObligationKey paidFor) {
    return new VendorAct.PaymentTaken(
        VendorBench.ACS,
        VendorBench.MODE,
        vendor.key,
        number,
        VendorBench.at("2026-01-06T08:00"),
        "PAYI",
        amount,
        0,
        null,
        paidFor);
  }

  private String refused(VendorAct act) {
    return vendor.act(act) instanceof Decision.Refused(var refusals, _, _)
        ? refusals.stream().map(Refusal::field).findFirst().orElse("")
        : "accepted";
  }
}
