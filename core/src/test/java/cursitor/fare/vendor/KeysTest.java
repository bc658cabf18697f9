package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Effect;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.StreamPlacement.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Accounts that begin, end, move, and the order of what is told of them.
class KeysTest {
  private static final PartyKey NEW = PartyKey.parse("J0401/TR2026-000777/DEF-1");

  private final VendorBench vendor = new VendorBench();

  /// FARE-82: the old key is recalled before the new one begins.
  @Test
  void aNewKeyWaitsForTheRecallOfTheOldOne() {
    vendor.open(Debtor.disposed());
    vendor.key = NEW;
    assertThat(codes(add(NEW))).containsExactly("E009");
    assertThat(codes(vendor.justis(stream()))).containsExactly("E009");
    assertThat(vendor.file().state()).isEqualTo(AccountState.EXPECTED);

    vendor.until("2026-01-06T09:00");
    assertThat(vendor.items()).containsExactly("E009");

    vendor.key = Debtor.KEY;
    vendor.flag(new FlagChange.Recall("number assigned in error"));
    vendor.key = NEW;
    assertThat(vendor.file().state()).isEqualTo(AccountState.OPEN);
    assertThat(vendor.items()).isEmpty();
    vendor.until("2026-01-10T00:00");
    assertThat(vendor.codes()).containsExactly("EVT_POSTDISP");
  }

  @Test
  void afterTheRecallANewKeyBeginsAtOnce() {
    vendor.open(Debtor.disposed());
    vendor.flag(new FlagChange.Recall("moved"));
    vendor.key = NEW;
    assertThat(codes(add(NEW))).isEmpty();
    assertThat(vendor.file().state()).isEqualTo(AccountState.OPEN);
  }

  private FareAnswer add(PartyKey key) {
    return vendor.justis(new CourtTransaction.CaseAdd(Debtor.disposed(key, "CT"), Debtor.KEY));
  }

  @Test
  void aRecalledKeyTakesPaymentsAndNothingElse() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.flag(new FlagChange.Recall("moved"));

    assertThat(refusal(vendor.justis(stream()))).isEqualTo("E003");
    assertThat(refusal(vendor.justis(new CourtTransaction.PartyUpdate(Debtor.person("X")))))
        .isEqualTo("E003");
    assertThat(codes(vendor.justis(Debtor.paid("P-1", 100, Debtor.OWED - 100)))).isEmpty();
    assertThat(codes(vendor.justis(new JustisTransaction.TteapFta(false, List.of()))))
        .containsExactly("W102");
    vendor.until("2027-01-01T00:00");
    assertThat(vendor.codes()).isEmpty();
  }

  /// FARE-50, A15: gone at once, the holds with it.
  @Test
  void aDeletedCaseLeavesNoData() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("00");
    vendor.ahead(new CaseDelete(CaseDelete.Ground.SEALED), 2);

    AccountFile file = vendor.file();
    assertThat(file.state()).isEqualTo(AccountState.DELETED);
    assertThat(file.account()).isNull();
    assertThat(file.terms()).isEmpty();
    assertThat(vendor.requests()).endsWith("MVD_RELEASE_REQ");
    assertThat(vendor.codes()).doesNotContain("RESEND_REQ");
    assertThat(vendor.items()).isEmpty();
    assertThat(refusal(vendor.justis(stream()))).isEqualTo("E013");
    int told = vendor.told.size();
    vendor.until("2029-06-01T00:00");
    assertThat(vendor.told).hasSize(told);
  }

  @Test
  void whatIsNotOnFileIsRefused() {
    assertThat(refusal(vendor.justis(stream()))).isEqualTo("E002");
    vendor.open(Debtor.disposed());
    assertThat(vendor.file().state()).isEqualTo(AccountState.OPEN);
  }

  @Test
  void aGapParksWhatIsAheadAndAsksOnce() {
    vendor.open(Debtor.disposed());
    vendor.skip(1);
    assertThat(codes(vendor.justis(stream()))).containsExactly("E005");
    assertThat(codes(vendor.justis(stream()))).containsExactly("E005");
    assertThat(vendor.told)
        .extracting(each -> each.transaction())
        .containsExactly(new LaneTransaction.ResendRequest(2));
    vendor.until("2026-01-06T09:00");
    assertThat(vendor.items()).containsExactly("E005");

    vendor.receive(new CourtTransaction.PartyUpdate(Debtor.person("GARCIA LOPEZ")), 2, null);

    assertThat(vendor.items()).isEmpty();
    vendor.until("2026-01-10T00:00");
    assertThat(vendor.codes()).endsWith("EVT_POSTDISP");
  }

  /// What ends or eases collection does not wait, and what is older does not undo it.
  @Test
  void aSuspensionAheadOfItsTurnActsAtOnceAndLasts() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.skip(1);
    vendor.suspend("COURT", null);
    vendor.receive(new CourtTransaction.FlagUpdate(new FlagChange.Suspend(null)), 3, null);

    vendor.until("2026-02-10T00:00");
    assertThat(vendor.codes()).containsExactly("RESEND_REQ");
  }

  /// A gap at JUSTIS: what has no answer goes out again, what has one is asked after.
  @Test
  void whatJustisMissesIsSentAgainOrAskedAfter() {
    vendor.openAt(Step.POST1, "2026-01-10");
    vendor.until("2026-01-10T00:00");

    assertThat(codes(vendor.justis(new LaneTransaction.ResendRequest(1)))).isEmpty();

    assertThat(vendor.effects).noneMatch(Effect.ResendMessage.class::isInstance);
    assertThat(vendor.items()).containsExactly("RESEND_REQ");
  }

  @Test
  void whatHasHadItsTurnHasNoFurtherEffect() {
    vendor.open(Debtor.disposed());
    vendor.justis(Debtor.paid("P-1", 4_000, 20_000));
    assertThat(codes(vendor.receive(Debtor.paid("P-2", 4_000, 16_000), 2, null)))
        .containsExactly("E004");
    assertThat(vendor.file().amountDue()).isEqualTo(20_000);
  }

  /// A24.
  @Test
  void anOlderBalanceDoesNotOverwriteANewerOne() {
    vendor.open(Debtor.disposed());
    vendor.skip(1);
    vendor.justis(Debtor.paid("P-2", 4_000, 10_000));
    vendor.receive(Debtor.paid("P-1", 10_000, 14_000), 2, null);
    assertThat(vendor.file().amountDue()).isEqualTo(10_000);
  }

  /// What JUSTIS acts on ahead of its turn the vendor does too.
  @Test
  void noChannelStaysOpenAndNothingIsCollectedForWhatIsMissing() {
    vendor.open(Debtor.disposed());
    vendor.skip(1);

    vendor.flag(new FlagChange.WebIvrRemoval(true));
    vendor.flag(new FlagChange.SpecialCollections(false));
    vendor.flag(new FlagChange.TteapWaiver(false));

    assertThat(vendor.file().position().flags()).containsExactly("WEB_IVR_REMOVAL");
    assertThat(vendor.file().lanes().inbound().parked()).hasSize(1);
  }

  @Test
  void aRollUpThatDiffersIsToldAndAPaymentAfterItCounts() {
    vendor.open(Debtor.disposed());
    vendor.justis(new JustisTransaction.ObligationRollup(25_000, List.of()));
    assertThat(vendor.codes()).containsExactly("RECON");
    assertThat(vendor.file().amountDue()).isEqualTo(25_000);
    vendor.justis(Debtor.paid("P-1", 4_000, 20_000));
    assertThat(vendor.file().amountDue()).isEqualTo(20_000);
  }

  @Test
  void anAccountOfAnUnknownCourtIsNotOpened() {
    vendor.key = PartyKey.parse("X9999/TR2026-000123/DEF-1");
    assertThat(
            refusal(
                vendor.justis(
                    new CourtTransaction.CaseAdd(Debtor.disposed(vendor.key, "CT"), null))))
        .isEqualTo("E001");
  }

  @Test
  void nothingPersonalIsInTheTextOfAFile() {
    vendor.openAt(Step.POST1, "2026-01-10");
    assertThat(vendor.file() + " " + vendor.file().account())
        .doesNotContain("GARCIA", "MARIA", "ELM");
  }

  private static JustisTransaction stream() {
    return new JustisTransaction.StreamSet(VendorBench.placement(Step.POST1, "2026-01-10"));
  }

  private static List<String> codes(FareAnswer answer) {
    return ((FareAnswer.Acknowledgement) answer)
        .remarks().stream().map(FareAnswer.Remark::code).toList();
  }

  private static String refusal(FareAnswer answer) {
    return ((FareAnswer.Refusal) answer).code();
  }
}
