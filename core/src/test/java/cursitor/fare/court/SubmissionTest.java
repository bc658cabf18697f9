package cursitor.fare.court;

import static cursitor.fare.court.Cases.FINE;
import static cursitor.fare.court.Cases.ROE;
import static cursitor.fare.court.Cases.SPEEDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.caseparty.Sentence;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Group;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// The court submits its cases as they are; the desk works out what to send.
class SubmissionTest {
  private final RegisterBench court = new RegisterBench("J0401");

  @Test
  void aCaseIsAddedOnceAndTheSameCaseAgainSendsNothing() {
    court.submit(Cases.civil());
    Decision again = court.submit(Cases.civil());

    assertThat(court.codes()).containsExactly(TransactionCode.CASE_ADD);
    assertThat(again).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whatChangedGoesOutAsOneGroup() {
    court.submit(Cases.civil());
    court.sent.clear();
    CaseParty before = Cases.civil();

    court.submit(
        before
            .change()
            .data(new CaseData("PARKING", Cases.DAY, Origin.DAY_FORWARD, false))
            .firstAppearance(Cases.DAY.plusDays(90).atTime(9, 0))
            .done());

    assertThat(court.codes()).containsExactly(TransactionCode.CASE_UPD, TransactionCode.APPEAR_UPD);
    assertThat(court.sent).extracting(FareMessage::sequence).containsExactly(2L, 3L);
    Group first = Objects.requireNonNull(court.sent.getFirst().group());
    assertThat(court.sent)
        .extracting(FareMessage::group)
        .containsExactly(new Group(first.id(), 1, 2), new Group(first.id(), 2, 2));
  }

  /// FARE-50: every party at once, also those that are not in the submission.
  @Test
  void aSealedCaseLeavesFareWithAllItsParties() {
    PartyKey second = PartyKey.parse("J0401/TR2026-000123/DEF-2");
    court.submit(Cases.civil());
    court.submit(Cases.civil(second));
    court.sent.clear();
    CaseSubmission sealed =
        new CaseSubmission(ROE.court(), ROE.caseNumber(), true, null, List.of());

    court.submit(sealed);
    court.submit(sealed);

    assertThat(court.sent).hasSize(2);
    assertThat(court.sent)
        .extracting(FareMessage::transaction)
        .containsOnly(new CourtTransaction.CaseDelete(CourtTransaction.CaseDelete.Ground.SEALED));
    assertThat(court.sent).extracting(FareMessage::party).containsExactlyInAnyOrder(ROE, second);
  }

  /// FARE-28, A16: only the restricted party.
  @Test
  void aRestrictedPartyLeavesAlone() {
    PartyKey second = PartyKey.parse("J0401/TR2026-000123/DEF-2");
    court.submit(Cases.civil());
    court.submit(Cases.civil(second));
    court.sent.clear();

    court.submit(new PartySubmission(Cases.civil(), true, false, null));

    assertThat(court.codes()).containsExactly(TransactionCode.CASE_DEL);
    assertThat(court.sent.getFirst().party()).isEqualTo(ROE);
    assertThat(refusal(court.submit(Cases.civil()))).isEqualTo(FareCode.E013);
  }

  // ---- mandatory appearance

  @Test
  void aHearingBarsPaymentOnAllChargesWhereTheCourtHasChosenSo() {
    CaseParty two = withSecondCharge(Cases.civil());
    court.submit(two);
    court.sent.clear();

    court.submit(new PartySubmission(two, false, true, null));

    assertThat(court.codes())
        .containsExactly(TransactionCode.MANDAPP_UPD, TransactionCode.OBLIG_UPD);
    CourtTransaction.MandatoryAppearanceUpdate update =
        (CourtTransaction.MandatoryAppearanceUpdate) court.sent.getFirst().transaction();
    assertThat(update.indicators()).hasSize(2).allMatch(each -> each.mandatory());
  }

  @Test
  void aHearingBarsNothingWhereTheCourtHasNotChosenSo() {
    RegisterBench other = new RegisterBench("M0702");
    CaseParty caseParty = Cases.civil(PartyKey.parse("M0702/TR2026-000123/DEF-1"));
    other.submit(caseParty);

    other.submit(new PartySubmission(caseParty, false, true, null));

    assertThat(other.codes()).containsExactly(TransactionCode.CASE_ADD);
  }

  /// FARE-10; the amount stays zero as long as the charge is mandatory, and comes back with it.
  @Test
  void theAmountOfAChargeThatTurnsMandatoryGoesToZero() {
    CaseParty mandatory =
        Cases.civil()
            .change()
            .charges(
                Cases.civil().charges().stream()
                    .map(each -> each.withMandatoryAppearance(true))
                    .toList())
            .done();
    court.submit(Cases.civil());
    court.sent.clear();

    court.submit(mandatory);
    assertThat(court.sentSince())
        .containsExactly(TransactionCode.MANDAPP_UPD, TransactionCode.OBLIG_UPD);
    assertThat(court.register(ROE).caseParty().balance()).isZero();

    court.submit(mandatory);
    assertThat(court.sentSince()).isEmpty();

    court.submit(Cases.civil());
    assertThat(court.register(ROE).caseParty().balance()).isEqualTo(15_000);
  }

  private static CaseParty withSecondCharge(CaseParty before) {
    return before
        .change()
        .charges(Cases.with(before.charges(), Cases.charge(ChargeKey.parse("CT-1001/B"), "CT")))
        .done();
  }

  // ---- what the vendor sent

  /// FARE-27: the vendor's own address is not echoed.
  @Test
  void anAddressOfTheVendorIsNotSentBack() {
    Address found = Cases.foundAddress("9 Elm St");
    court.submit(Cases.civil());
    court.receive(ROE, new VendorTransaction.AddressFound(found));
    court.sent.clear();
    CaseParty echoed =
        Cases.civil()
            .change()
            .addresses(List.of(Cases.address("1 Main St"), Cases.address("9 Elm St")))
            .done();

    court.submit(echoed);
    assertThat(court.sentSince()).isEmpty();

    court.submit(
        echoed
            .change()
            .addresses(Cases.with(echoed.addresses(), Cases.address("5 Oak St")))
            .done());
    assertThat(court.sentSince()).containsExactly(TransactionCode.ADDR_UPD);
    Decision again =
        court.submit(
            echoed
                .change()
                .addresses(Cases.with(echoed.addresses(), Cases.address("5 Oak St")))
                .done());
    assertThat(again).isInstanceOf(Decision.Accepted.class);
    assertThat(court.sentSince()).isEmpty();
    assertThat(court.register(ROE).caseParty().addresses())
        .extracting(each -> each.place().line1())
        .containsExactly("1 Main St", "9 Elm St", "5 Oak St");
  }

  // ---- special collections

  /// FARE-67, A7: 19 percent of the balance without the fees of FARE.
  @Test
  void theSpecialCollectionFeeIsAddedWhenTheFlagGoesToYes() {
    court.submit(Cases.civil());
    court.sent.clear();
    CaseParty flagged =
        Cases.civil().change().flags(new ControlFlags(true, false, null, false, false)).done();

    court.submit(flagged);
    assertThat(court.sentSince())
        .containsExactly(TransactionCode.OBLIG_ADD, TransactionCode.FLAG_UPD);
    assertThat(court.register(ROE).caseParty().obligation(ObligationKey.parse("SFEE")))
        .map(Obligation::balance)
        .contains(2_850L);

    court.submit(flagged);
    assertThat(court.sentSince()).isEmpty();
  }

  // ---- refusals

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    CaseParty wrong =
        Cases.civil()
            .change()
            .charges(
                List.of(
                    Cases.charge(SPEEDING, "XX"), Cases.charge(ChargeKey.parse("CT-9/A"), "CT")))
            .obligations(List.of(Cases.owed(FINE, -1)))
            .done();

    Decision decision = court.submit(wrong);

    assertThat(((Decision.Refused) decision).refusals())
        .extracting(Refusal::code, Refusal::path)
        .containsExactly(
            at(FareCode.E008, "parties[0].charges[1].citationNumber"),
            at(FareCode.E010, "parties[0].obligations[0].balance"),
            at(FareCode.E010, "parties[0].obligations[0].originalAmount"),
            at(FareCode.E016, "parties[0].charges[0].caseType"));
    assertThat(court.sent).isEmpty();
  }

  /// As JUSTIS does, which would refuse it later.
  @Test
  void aDispositionIsLookedUpOnItsDay() {
    Charge early = Cases.disposed(Cases.charge(SPEEDING, "CT"), "11", LocalDate.of(1582, 10, 10));

    assertThat(refusal(court.submit(Cases.civil().change().charges(List.of(early)).done())))
        .isEqualTo(FareCode.E016);
  }

  private static Tuple at(FareCode code, String path) {
    return tuple(code, path);
  }

  @Test
  void aRecallIsNotTakenBack() {
    CaseParty recalled =
        Cases.civil().change().flags(new ControlFlags(null, false, null, false, true)).done();
    court.submit(Cases.civil());
    court.submit(recalled);
    assertThat(court.sent.getLast().transaction()).isInstanceOf(CourtTransaction.FlagUpdate.class);

    assertThat(refusal(court.submit(Cases.civil()))).isEqualTo(FareCode.E011);
    assertThat(court.submit(recalled)).isInstanceOf(Decision.Accepted.class);
    assertThat(refusal(court.submit(recalled.change().firstAppearance(null).done())))
        .isEqualTo(FareCode.E003);
  }

  @Test
  void aCourtTakesPartInItsModulesOnly() {
    RegisterBench superior = new RegisterBench("S1400");
    PartyKey key = PartyKey.parse("S1400/CR2026-000001/DEF-1");

    assertThat(refusal(superior.submit(Cases.civil(key)))).isEqualTo(FareCode.E012);
    assertThat(
            superior.submit(
                Cases.civil(key)
                    .change()
                    .data(new CaseData("CRIMINAL", Cases.DAY, Origin.BACKLOG, false))
                    .done()))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whatWasToldIsNotLeftOut() {
    CaseParty paid =
        Cases.civil()
            .change()
            .obligations(List.of(Cases.owed(FINE, 15_000).owing(10_000)))
            .financials(List.of(Cases.paid("R-1", FINE, 5_000, 10_000)))
            .done();
    court.submit(Cases.civil());
    court.submit(paid);
    assertThat(court.codes()).endsWith(TransactionCode.PAY_COURT);

    assertThat(refusal(court.submit(Cases.civil()))).isEqualTo(FareCode.E017);
    assertThat(refusal(court.submit(paid.change().addresses(List.of()).done())))
        .isEqualTo(FareCode.E017);
  }

  private static FareCode refusal(Decision decision) {
    return (FareCode) ((Decision.Refused) decision).refusals().getFirst().code();
  }

  // ---- sentence missing

  /// FARE-35, E006.
  @Test
  void aDispositionWithoutItsSentenceIsTheCourtsToComplete() {
    Charge guilty = Cases.disposed(Cases.charge(SPEEDING, "CT"), "54");
    CaseParty disposed = Cases.civil().change().charges(List.of(guilty)).done();
    court.submit(Cases.civil());

    court.submit(disposed);
    court.submit(disposed);
    assertThat(court.raised).singleElement().extracting(WorkItem::code).isEqualTo("E006");

    court.sent.clear();
    court.submit(
        disposed
            .change()
            .sentences(
                List.of(
                    new Sentence(
                        SPEEDING, Cases.DAY, Sentence.Kind.FINANCIAL, null, 0, null, null)))
            .done());
    assertThat(court.codes()).containsExactly(TransactionCode.SENT_UPD);
    assertThat(court.settled).extracting(Effect.SettleWorkItem::outcome).containsExactly("mended");
  }

  // ---- what JUSTIS refuses

  @Test
  void whatJustisRefusedGoesOutAgainWithTheNextSubmission() {
    CaseParty moved = Cases.civil().change().firstAppearance(null).done();
    court.submit(Cases.civil());
    court.submit(moved);
    FareMessage refused = court.sent.getLast();
    court.refuse(refused, "E900X");
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.MEND_NOTICE);
    court.sent.clear();

    court.submit(moved);

    assertThat(court.sent)
        .singleElement()
        .extracting(FareMessage::transaction)
        .isEqualTo(refused.transaction());
    assertThat(court.effects)
        .contains(new Effect.MarkMessage(refused.header().messageId(), Standing.MENDED));
    court.sent.clear();
    court.submit(moved);
    assertThat(court.sent).isEmpty();
  }

  @Test
  void aCaseThatWasRefusedWholeGoesOutWhole() {
    court.submit(Cases.civil());
    court.refuse(court.sent.getFirst(), "E101");
    court.sent.clear();

    court.submit(Cases.civil().change().firstAppearance(null).done());

    assertThat(court.codes()).containsExactly(TransactionCode.CASE_ADD);
    assertThat(((CourtTransaction.CaseAdd) court.sent.getFirst().transaction()).caseParty())
        .extracting(CaseParty::firstAppearance)
        .isNull();
  }

  /// A24: what was paid since is not undone by an older balance.
  @Test
  void aRefusedPaymentGoesOutAgainWithWhatIsOwedNow() {
    CaseParty paid = paid(Cases.civil(), Cases.paid("R-1", FINE, 5_000, 10_000));
    CaseParty paidTwice = paid(paid, Cases.paid("R-2", FINE, 3_000, 7_000));
    CaseParty paidThrice = paid(paidTwice, Cases.paid("R-3", FINE, 2_000, 5_000));
    court.submit(Cases.civil());
    court.submit(paid);
    FareMessage refused = court.sent.getLast();
    court.submit(paidTwice);
    CaseParty atJustis =
        ((Updated.To) Updates.apply(Cases.civil(), told(court.sent.getLast()))).caseParty();
    court.refuse(refused, "E110");
    court.sent.clear();

    court.submit(paidThrice);

    assertThat(court.codes()).containsExactly(TransactionCode.PAY_COURT, TransactionCode.PAY_COURT);
    for (FareMessage each : court.sent) {
      atJustis = ((Updated.To) Updates.apply(atJustis, told(each))).caseParty();
    }
    assertThat(atJustis.balance()).isEqualTo(5_000);
    assertThat(atJustis.financials()).hasSize(3);
  }

  private static CaseParty paid(CaseParty before, FinancialTransaction payment) {
    return before
        .change()
        .obligations(
            List.of(
                before
                    .obligations()
                    .getFirst()
                    .owing(payment.allocations().getFirst().balanceAfter())))
        .financials(Cases.with(before.financials(), payment))
        .done();
  }

  private static CourtTransaction told(FareMessage message) {
    return (CourtTransaction) message.transaction();
  }

  /// FARE-50: nothing of the case may stay at JUSTIS.
  @Test
  void aDeletionThatWasRefusedGoesOutAgainWhenTheCaseIsSealedAgain() {
    CaseSubmission sealed =
        new CaseSubmission(ROE.court(), ROE.caseNumber(), true, null, List.of());
    court.submit(Cases.civil());
    court.submit(sealed);
    court.refuse(court.sent.getLast(), "E110");
    court.close(ROE, court.raised.getFirst(), "the key was renewed");
    court.sent.clear();

    court.submit(sealed);
    court.submit(sealed);

    assertThat(court.codes()).containsExactly(TransactionCode.CASE_DEL);
  }

  /// A17: JUSTIS has nothing that could be recalled.
  @Test
  void aCaseThatWasRefusedWholeAndIsRecalledIsNotSentAnyMore() {
    CaseParty recalled =
        Cases.civil().change().flags(new ControlFlags(null, false, null, false, true)).done();
    court.submit(Cases.civil());
    court.refuse(court.sent.getFirst(), "E101");
    court.sent.clear();

    court.submit(recalled);

    assertThat(court.sent).isEmpty();
    assertThat(court.register(ROE).life()).isEqualTo(new Life.Outside(null));
    assertThat(court.settled)
        .singleElement()
        .extracting(Effect.SettleWorkItem::outcome)
        .isEqualTo("overtaken");
    assertThat(refusal(court.submit(Cases.civil()))).isEqualTo(FareCode.E011);
  }

  // ---- a CMS that sends itself

  @Test
  void aTransactionOfTheCourtsOwnIsAppliedAndSent() {
    court.submit(Cases.civil());
    court.sent.clear();

    court.submit(ROE, new CourtTransaction.AppearanceUpdate(null));
    Decision wrong =
        court.submit(
            ROE, new CourtTransaction.ObligationUpdate(Cases.owed(ObligationKey.parse("FEE"), 1)));

    assertThat(court.codes()).containsExactly(TransactionCode.APPEAR_UPD);
    assertThat(court.register(ROE).caseParty().firstAppearance()).isNull();
    assertThat(refusal(wrong)).isEqualTo(FareCode.E002);
  }

  /// FARE-27; the vendor's own address is not sent back, but what waits for the end of the group
  /// has it.
  @Test
  void aGroupEndsThoughItsLastTransactionIsNotTold() {
    court.submit(Cases.civil());
    court.receive(ROE, new VendorTransaction.AddressFound(Cases.foundAddress("9 Elm St")));
    court.sent.clear();
    UUID group = new UUID(1, 1);

    submit(new Group(group, 1, 2), new CourtTransaction.AppearanceUpdate(null));
    submit(new Group(group, 2, 2), new CourtTransaction.AddressUpdate(Cases.address("9 Elm St")));

    assertThat(court.codes()).containsExactly(TransactionCode.APPEAR_UPD, TransactionCode.CASE_UPD);
    assertThat(court.sent.getLast().endsItsGroup()).isTrue();
    assertThat(Updates.apply(court.register(ROE).caseParty(), told(court.sent.getLast())))
        .isInstanceOf(Updated.Unchanged.class);
  }

  private void submit(Group group, CourtTransaction transaction) {
    court.take(
        new Input.ActPerformed(
            new CourtAct.TransactionSubmitted(
                ROE.court(), RegisterBench.MODE, ROE, court.now, group, transaction)));
  }
}
