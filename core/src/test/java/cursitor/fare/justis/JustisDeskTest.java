package cursitor.fare.justis;

import static cursitor.fare.caseparty.CaseParties.CHARGE;
import static cursitor.fare.caseparty.CaseParties.COURT;
import static cursitor.fare.caseparty.CaseParties.FINE;
import static cursitor.fare.caseparty.CaseParties.KEY;
import static cursitor.fare.justis.HubBench.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Deadline;
import cursitor.exchange.Decision;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItemClosed;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.CaseNumber;
import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseData;
import cursitor.fare.caseparty.CaseParties;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.ControlFlags.Suspension;
import cursitor.fare.caseparty.CourtNotice;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FinancialTransaction.Allocation;
import cursitor.fare.caseparty.FinancialTransaction.Electronic;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction.AddressUpdate;
import cursitor.fare.message.CourtTransaction.CaseAdd;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import cursitor.fare.message.CourtTransaction.ChargeAdd;
import cursitor.fare.message.CourtTransaction.ChargeDelete;
import cursitor.fare.message.CourtTransaction.ChargeUpdate;
import cursitor.fare.message.CourtTransaction.CourtPayment;
import cursitor.fare.message.CourtTransaction.FlagUpdate;
import cursitor.fare.message.CourtTransaction.ObligationAdd;
import cursitor.fare.message.CourtTransaction.ObligationDelete;
import cursitor.fare.message.CourtTransaction.ObligationUpdate;
import cursitor.fare.message.CourtTransaction.PaymentConfirmation;
import cursitor.fare.message.CourtTransaction.SentenceUpdate;
import cursitor.fare.message.CourtTransaction.TteapNoticeIndicator;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction.StreamChange;
import cursitor.fare.message.JustisTransaction.StreamSet;
import cursitor.fare.message.LaneTransaction.Reconciliation;
import cursitor.fare.message.LaneTransaction.ResendRequest;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction.AddressFound;
import cursitor.fare.message.VendorTransaction.Delinquent;
import cursitor.fare.message.VendorTransaction.ElectronicPayment;
import cursitor.fare.message.VendorTransaction.PostDispositionMailed;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JustisDeskTest {
  private static final LocalDate SENTENCED = LocalDate.of(2026, 1, 20);
  private static final Instant ISSUED = Instant.parse("2026-03-01T07:00:00Z");

  private final HubBench hub = new HubBench();

  private static String code(FareAnswer answer) {
    return switch (answer) {
      case FareAnswer.Acknowledgement ack ->
          ack.remarks().isEmpty() ? "ACK" : "ACK " + ack.remarks().getFirst().code();
      case FareAnswer.Refusal refusal -> "NACK " + refusal.code();
      case FareAnswer.MvdResponse response -> response.code();
    };
  }

  private void add(CaseParty caseParty) {
    assertThat(code(hub.court(new CaseAdd(caseParty, null)))).isEqualTo("ACK");
  }

  private static FinancialTransaction payment(
      String number, long amount, long after, Instant received, @Nullable String acs) {
    return new FinancialTransaction(
        number,
        acs == null ? "PAYC" : "PAYW",
        List.of(new Allocation(FINE, amount, after)),
        received,
        null,
        acs == null ? null : new Electronic(acs, received),
        null);
  }

  private static MailedNotice notice(String number, MailedNotice.Kind kind) {
    return new MailedNotice(number, kind, "DF-CIV", ISSUED, CaseParties.place("1 MAIN ST"), 24_000);
  }

  private void delinquent() {
    add(CaseParties.sentenced(SENTENCED));
    hub.sent.clear();
    hub.vendor(new Delinquent(ISSUED, ISSUED, 24_000, null));
  }

  @Test
  void anUndisposedDayForwardCaseStaysInPreDisposition() {
    add(CaseParties.usual());

    assertThat(hub.sentTo(VENDOR)).containsExactly("CASE_ADD");
  }

  @Test
  void aSentencedCaseGoesToTheStreamOfItsTypesWhenItsSentenceIsDue() {
    add(CaseParties.usual());
    hub.sentTo(VENDOR);
    Charge disposed = CaseParties.disposed(CaseParties.charge(CHARGE, "CT"), "54", SENTENCED);

    hub.courtTogether(
        new SentenceUpdate(CHARGE, List.of(CaseParties.sentence(CHARGE, SENTENCED))),
        new ChargeUpdate(disposed));

    StreamPlacement placement = hub.last(StreamSet.class).placement();
    assertThat(placement.stream()).isEqualTo("DF-CIV");
    assertThat(placement.step()).isEqualTo(StreamPlacement.Step.POST1);
    assertThat(placement.from()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(hub.sentTo(VENDOR))
        .containsExactly("SENT_UPD", "CHARGE_UPD", "OBLIG_ROLLUP", "STREAM_SET");
  }

  @Test
  void aSentenceThatIsNotDueWaits() {
    add(CaseParties.sentenced(LocalDate.of(2026, 2, 20)));

    assertThat(hub.last(StreamSet.class).placement().stream()).isEqualTo("WAIT");
    assertThat(hub.alarms).containsEntry(Alarms.DUE, Instant.parse("2026-03-23T07:00:00Z"));

    hub.now = Instant.parse("2026-03-23T07:00:00Z");
    hub.ring(Alarms.DUE);

    assertThat(hub.sentTo(VENDOR)).endsWith("STREAM_CHG");
  }

  @Test
  void aDispositionWithoutItsSentenceIsRemarkedAndSendsNoNotice() {
    add(CaseParties.usual());

    FareAnswer answer =
        hub.court(
            new ChargeUpdate(
                CaseParties.disposed(CaseParties.charge(CHARGE, "CT"), "55", SENTENCED)));

    assertThat(code(answer)).isEqualTo("ACK E006");
    assertThat(hub.last(StreamSet.class).placement().stream()).isEqualTo("HOLD-DATA");
    assertThat(hub.raised).hasSize(1);

    hub.court(new SentenceUpdate(CHARGE, List.of(CaseParties.sentence(CHARGE, SENTENCED))));
    assertThat(hub.raised).isEmpty();
  }

  /// FARE-15: suspended or not, it was in pre-disposition at the vendor, and nobody need ask.
  @Test
  void whatWasSuspendedBeforeDispositionWasInPreDispositionAllTheSame() {
    CaseParty usual = CaseParties.usual();
    FlagChange pause = new FlagChange.Suspend(new Suspension(null, "COURT"));
    add(usual.change().flags(usual.flags().with(pause)).done());
    hub.courtTogether(
        new SentenceUpdate(CHARGE, List.of(CaseParties.sentence(CHARGE, SENTENCED))),
        new ChargeUpdate(CaseParties.disposed(CaseParties.charge(CHARGE, "CT"), "54", SENTENCED)));

    hub.court(new FlagUpdate(new FlagChange.Suspend(null)));

    assertThat(hub.last(StreamSet.class).placement().step()).isEqualTo(StreamPlacement.Step.POST1);
    assertThat(hub.raised).isEmpty();
  }

  @Test
  void twoNoticesFreezeTheStream() {
    add(CaseParties.sentenced(SENTENCED));
    hub.vendor(new PostDispositionMailed(notice("N1", MailedNotice.Kind.POST1)));
    hub.vendor(new PostDispositionMailed(notice("N2", MailedNotice.Kind.POST2)));
    hub.sentTo(VENDOR);

    hub.court(new TteapNoticeIndicator(new CourtNotice("C1", CourtNotice.Kind.OSC, SENTENCED)));

    assertThat(hub.sentTo(VENDOR)).containsExactly("TTEAP_NOTICE_IND");
    assertThat(hub.sentTo(COURT)).containsExactly("EVT_POSTDISP", "EVT_POSTDISP");
  }

  @Test
  void aBacklogCaseWithTwoCourtNoticesGoesStraightToTheWait() {
    CaseParty sentenced = CaseParties.sentenced(SENTENCED);
    add(
        sentenced
            .change()
            .data(new CaseData("CIVIL TRAFFIC", SENTENCED, Origin.BACKLOG, false))
            .courtNotices(
                List.of(
                    new CourtNotice("C1", CourtNotice.Kind.COURT_NOTICE, SENTENCED),
                    new CourtNotice("C2", CourtNotice.Kind.OSC, LocalDate.of(2026, 2, 1))))
            .done());

    StreamPlacement placement = hub.last(StreamSet.class).placement();
    assertThat(placement.step()).isEqualTo(StreamPlacement.Step.AWAIT_DAY_29);
    assertThat(placement.stream()).isEqualTo("BL-CIV");
    assertThat(placement.from()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void aCitationChangeNeverPassesThroughABalanceOfZero() {
    add(CaseParties.sentenced(SENTENCED));
    hub.court(new CourtPayment(payment("R1", 10_000, 14_000, ISSUED, null)));
    hub.sentTo(VENDOR);
    ChargeKey moved = new ChargeKey("CT-2002", "A");
    Charge charge = CaseParties.disposed(CaseParties.charge(moved, "CT"), "54", SENTENCED);
    ObligationKey fine = ObligationKey.of(moved, "FINE");

    hub.courtTogether(
        new ObligationDelete(FINE),
        new ChargeDelete(CHARGE),
        new ChargeAdd(charge, null),
        new SentenceUpdate(moved, List.of(CaseParties.sentence(moved, SENTENCED))),
        new ObligationAdd(
            new Obligation(fine, 24_000, 14_000, null, 4, Obligation.Cause.SENTENCE)));

    assertThat(hub.sentTo(VENDOR))
        .containsExactly("OBLIG_DEL", "CHARGE_DEL", "CHARGE_ADD", "SENT_UPD", "OBLIG_ADD");
    assertThat(hub.data().financials().getFirst().allocations().getFirst().obligation())
        .isEqualTo(fine);
  }

  @Test
  void failingToAppearOnCriminalTrafficSetsTheFlagAndAppearingClearsIt() {
    Charge criminal = CaseParties.charge(CHARGE, "TR");
    add(CaseParties.usual().change().charges(List.of(criminal)).done());
    hub.sentTo(VENDOR);

    hub.court(new ChargeUpdate(CaseParties.failed(criminal, SENTENCED, null)));
    assertThat(hub.sentTo(VENDOR)).containsExactly("CHARGE_UPD", "TTEAP_FTA");
    assertThat(hub.file().holds().ftaFlag()).isTrue();

    hub.court(new CourtPayment(payment("R1", 24_000, 0, ISSUED, null)));
    assertThat(hub.file().holds().ftaFlag()).isTrue();

    hub.court(new ChargeUpdate(CaseParties.failed(criminal, SENTENCED, SENTENCED.plusDays(9))));
    assertThat(hub.file().holds().ftaFlag()).isFalse();
  }

  @Test
  void failingToAppearOnACivilChargeSetsNoFlag() {
    add(CaseParties.usual());
    hub.court(
        new ChargeUpdate(CaseParties.failed(CaseParties.charge(CHARGE, "CT"), SENTENCED, null)));

    assertThat(hub.file().holds().ftaFlag()).isFalse();
  }

  @Test
  void theFeeOfTheOrderOfTheDayIsAddedAndTheCourtEchoesIt() {
    delinquent();

    Delinquent told = hub.last(Delinquent.class);
    assertThat(told.fee()).isEqualTo(new AddedFee("DFEE", "AO 2005-29", 3_500, false));
    assertThat(hub.alarms).containsEntry(Alarms.ECHO, Instant.parse("2026-03-03T17:00:00Z"));

    hub.ring(Alarms.ECHO);
    assertThat(hub.raised).hasSize(1);
    Instant late = Instant.parse("2026-03-03T17:00:00Z");
    HubDeadlines deadlines = new HubDeadlines(ShippedFarePolicy.POLICY);
    assertThat(deadlines.of(hub.file(), hub.raised.getFirst(), late))
        .contains(new Deadline(late, "limits.table line 12 (unconfirmed)"));
    hub.court(
        new ObligationAdd(
            new Obligation(
                ObligationKey.of(null, "DFEE"),
                3_500,
                3_500,
                null,
                3,
                Obligation.Cause.FARE_DELINQUENCY)));
    assertThat(hub.raised).isEmpty();
    assertThat(hub.file().phase()).isEqualTo(HubFile.Phase.DEL);
  }

  @Test
  void whatWasReceivedBeforeTheDelinquencyAndPaidAllWithdrawsIt() {
    delinquent();
    hub.sent.clear();

    hub.court(new CourtPayment(payment("R1", 24_000, 0, ISSUED.minus(Duration.ofDays(2)), null)));

    assertThat(hub.sentTo(COURT)).containsExactly("DELINQUENT_WITHDRAWN");
    assertThat(hub.sentTo(VENDOR)).contains("PAY_COURT", "DELINQUENT_WITHDRAWN");
    assertThat(hub.file().money().delinquency()).isNull();
  }

  @Test
  void whatWasReceivedAfterItDoesNot() {
    delinquent();
    hub.sent.clear();

    hub.court(new CourtPayment(payment("R1", 24_000, 0, ISSUED, null)));

    assertThat(hub.sentTo(COURT)).isEmpty();
  }

  @Test
  void aDelinquencyThatMeetsAPaidCaseIsWithdrawnBeforeTheCourtHearsOfIt() {
    add(CaseParties.sentenced(SENTENCED));
    hub.court(new CourtPayment(payment("R1", 24_000, 0, ISSUED, null)));
    hub.sent.clear();

    hub.vendor(new Delinquent(ISSUED, ISSUED, 24_000, null));

    assertThat(hub.sentTo(COURT)).isEmpty();
    assertThat(hub.sentTo(VENDOR)).containsExactly("DELINQUENT_WITHDRAWN");
  }

  @Test
  void aGapIsAskedForAndWhatIsParkedFollowsInItsOrder() {
    add(CaseParties.usual());
    hub.sent.clear();
    FareMessage missing =
        hub.message(COURT, KEY, null, new FlagUpdate(new FlagChange.SpecialCollections(true)));
    FareMessage later =
        hub.message(COURT, KEY, null, new FlagUpdate(new FlagChange.WebIvrRemoval(false)));
    FareMessage last =
        hub.message(COURT, KEY, null, new FlagUpdate(new FlagChange.SpecialCollections(false)));

    assertThat(code(hub.receive(later))).isEqualTo("ACK E005");
    assertThat(hub.last(ResendRequest.class).fromSequence()).isEqualTo(missing.sequence());
    assertThat(code(hub.receive(last))).isEqualTo("ACK");
    assertThat(code(hub.receive(missing))).isEqualTo("ACK");

    assertThat(hub.data().flags().specialCollections()).isFalse();
    assertThat(hub.file().lanes().fromCourt().hasGap()).isFalse();
    assertThat(hub.alarms).doesNotContainKey(Alarms.GAP_COURT);
  }

  @Test
  void aPaymentActsAheadOfItsTurnAndAnOlderOneDoesNotOverwriteItsBalance() {
    add(CaseParties.usual());
    FareMessage older =
        hub.message(COURT, KEY, null, new CourtPayment(payment("R1", 4_000, 20_000, ISSUED, null)));
    FareMessage newer =
        hub.message(COURT, KEY, null, new CourtPayment(payment("R2", 5_000, 15_000, ISSUED, null)));

    assertThat(code(hub.receive(newer))).isEqualTo("ACK");
    assertThat(hub.data().balance()).isEqualTo(15_000);
    assertThat(code(hub.receive(older))).isEqualTo("ACK");

    assertThat(hub.data().balance()).isEqualTo(15_000);
    assertThat(hub.data().financials()).hasSize(2);
  }

  @Test
  void theNewKeyWaitsUntilTheVendorHasStoppedTheOldOne() {
    PartyKey next = new PartyKey(COURT, new CaseNumber("CR2026-000009"), "DEF", 1);
    CaseParty usual = CaseParties.usual();
    CaseParty moved = usual.under(next);
    add(usual);
    hub.sent.clear();

    assertThat(code(hub.court(next, new CaseAdd(moved, KEY)))).isEqualTo("ACK E009");
    assertThat(hub.sentTo(VENDOR)).isEmpty();

    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));
    FareMessage recall = hub.sent.getLast();
    assertThat(hub.sentTo(VENDOR)).containsExactly("FLAG_UPD");

    hub.acknowledge(recall);
    assertThat(hub.sentTo(VENDOR)).containsExactly("CASE_ADD");
    assertThat(hub.file().succession().successor()).isEqualTo(next);

    hub.vendor(new ElectronicPayment("A1", ISSUED, "PAYW", 5_000, 0, null, FINE, false, null));
    ElectronicPayment astray = hub.last(ElectronicPayment.class);
    assertThat(astray.misdirected()).isTrue();
    assertThat(astray.successor()).isEqualTo(next);
  }

  /// Another court's case is neither waited for, nor are its payments this court's to confirm.
  @Test
  void aCourtNamesItsOwnFormerKeysAlone() {
    PartyKey others = new PartyKey(new OrganizationId("M0702"), KEY.caseNumber(), "DEF", 1);

    assertThat(code(hub.court(new CaseAdd(CaseParties.usual(), others)))).isEqualTo("NACK E110");
    assertThat(hub.file().life()).isEqualTo(HubFile.Life.UNKNOWN);
  }

  /// The older balance was told first and came last.
  @Test
  void whatWaitedForTheRecallTakesEffectInTheOrderItWasSent() {
    PartyKey next = new PartyKey(COURT, new CaseNumber("CR2026-000009"), "DEF", 1);
    CaseParty usual = CaseParties.usual();
    add(usual);
    hub.court(next, new CaseAdd(usual.under(next), KEY));
    FareMessage older =
        hub.message(COURT, next, null, new ObligationUpdate(CaseParties.fine(20_000)));
    FareMessage newer =
        hub.message(
            COURT, next, null, new CourtPayment(payment("R1", 15_000, 5_000, ISSUED, null)));
    assertThat(code(hub.receive(newer))).isEqualTo("ACK");
    assertThat(code(hub.receive(older))).isEqualTo("ACK");

    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));
    hub.acknowledge(hub.sent.getLast());

    assertThat(hub.file(next).data()).extracting(CaseParty::balance).isEqualTo(5_000L);
  }

  /// A33: whatever the state of the key, money is taken, and what the vendor finds is not entered.
  @Test
  void aKeyThatWasRecalledBeforeItCameTakesMoneyAndNothingElse() {
    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));
    Address found = CaseParties.address("9 ELM ST", Address.Source.ACS_SKIP_TRACE);

    assertThat(code(hub.vendor(new AddressFound(found)))).isEqualTo("NACK E002");
    assertThat(code(hub.court(new CourtPayment(payment("R1", 5_000, 0, ISSUED, null)))))
        .isEqualTo("ACK");
    hub.vendor(new ElectronicPayment("A1", ISSUED, "PAYW", 5_000, 0, null, null, false, null));
    assertThat(code(hub.court(new PaymentConfirmation(payment("ACS-A1", 5_000, 0, ISSUED, "A1")))))
        .isEqualTo("ACK");
    assertThat(hub.file().openLoops()).isEmpty();
  }

  @Test
  void aConfirmationUnderARecalledKeyMustFitItsPaymentToo() {
    add(CaseParties.usual());
    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));

    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 5_000, 19_000, ISSUED, null)))))
        .isEqualTo("NACK E014");
  }

  /// As the vendor sees it too; our own courts do not send such a case.
  @Test
  void whatComesRecalledHasEndedAsItCame() {
    CaseParty sentenced = CaseParties.sentenced(SENTENCED);
    add(
        sentenced
            .change()
            .flags(sentenced.flags().with(new FlagChange.Recall("recalled before")))
            .done());

    assertThat(hub.file().life()).isEqualTo(HubFile.Life.RECALLED);
    assertThat(hub.sentTo(VENDOR)).containsExactly("CASE_ADD");
  }

  @Test
  void aSealedCaseIsEmptiedAtOnceAndMoneyStillGoesThrough() {
    add(CaseParties.usual());
    hub.sent.clear();

    hub.court(new CaseDelete(CaseDelete.Ground.SEALED));

    assertThat(hub.file().life()).isEqualTo(HubFile.Life.DELETED);
    assertThat(hub.file().data()).isNull();
    assertThat(hub.sentTo(VENDOR)).containsExactly("CASE_DEL");
    assertThat(code(hub.court(new FlagUpdate(new FlagChange.TteapWaiver(true)))))
        .isEqualTo("NACK E013");
    assertThat(
            code(
                hub.vendor(
                    new ElectronicPayment(
                        "A1", ISSUED, "PAYW", 5_000, 0, null, null, false, null))))
        .isEqualTo("ACK");
    assertThat(hub.sentTo(COURT)).containsExactly("PAY_ELECTRONIC");
  }

  @Test
  void aRefusedTransactionUsesUpItsNumber() {
    add(CaseParties.usual());
    ObligationKey unknown = ObligationKey.of(new ChargeKey("CT-9999", "Z"), "FINE");

    assertThat(
            code(
                hub.court(
                    new ObligationAdd(
                        new Obligation(unknown, 100, 100, null, 4, Obligation.Cause.SENTENCE)))))
        .isEqualTo("NACK E002");
    assertThat(code(hub.court(new FlagUpdate(new FlagChange.TteapWaiver(true))))).isEqualTo("ACK");
  }

  @Test
  void aConfirmationMustFitAPaymentTheCourtWasToldOf() {
    add(CaseParties.usual());
    hub.vendor(new ElectronicPayment("A1", ISSUED, "PAYW", 5_000, 0, null, FINE, false, null));

    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 5_000, 19_000, ISSUED, "A9")))))
        .isEqualTo("NACK E014");
    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 9_000, 15_000, ISSUED, "A1")))))
        .isEqualTo("NACK E015");
    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 5_000, 19_000, ISSUED, "A1")))))
        .isEqualTo("ACK");
    assertThat(hub.alarms).doesNotContainKey(Alarms.confirmation("A1"));
  }

  /// A34: a court may book only what was owed; E015: while something is owed the whole counts.
  @Test
  void lessThanWasPaidIsBookedOnlyWhereNothingIsOwedAfterwards() {
    add(CaseParties.usual());
    hub.vendor(new ElectronicPayment("A1", ISSUED, "PAYW", 30_000, 0, null, FINE, false, null));

    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 20_000, 4_000, ISSUED, "A1")))))
        .isEqualTo("NACK E015");
    assertThat(code(hub.court(new PaymentConfirmation(payment("R1", 24_000, 0, ISSUED, "A1")))))
        .isEqualTo("ACK");
  }

  /// A refused message of ours is somebody's to see to, or closed: never neither.
  @Test
  void whatIsRefusedIsClosedWithItsItemOrWithItsCase() {
    add(CaseParties.usual());
    FareMessage told = hub.sent.getLast();
    hub.refuse(told, FareCode.E900);
    WorkItemClosed close =
        new WorkItemClosed(
            hub.file().key(), hub.raised.getFirst().id(), "the vendor was called", "A CLERK");
    assertThat(hub.take(new Input.ActPerformed(close)).effects()).contains(closed(told));

    hub.court(new FlagUpdate(new FlagChange.WebIvrRemoval(true)));
    FareMessage late = hub.sent.getLast();
    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));
    assertThat(hub.refuse(late, FareCode.E003).effects()).contains(closed(late));
    assertThat(hub.raised).isEmpty();
  }

  /// Nobody knows whether the vendor has it: it goes out once more, or is left unsent with a
  /// reason.
  @Test
  void whatNobodyKnowsOfGoesOutOnceMoreOrIsLeftUnsent() {
    add(CaseParties.usual());
    FareMessage told = hub.sent.getLast();
    MessageId message = told.header().messageId();
    gaveUp(message);
    hub.take(new Input.ActPerformed(closing(Unanswered.SEND_AGAIN)));
    assertThat(hub.resent).containsExactly(message);

    gaveUp(message);
    assertThat(hub.take(new Input.ActPerformed(closing(Unanswered.LEAVE))).effects())
        .contains(new Effect.MarkMessage(message, Standing.CANCELLED))
        .anyMatch(each ->
            each instanceof Effect.SettleWorkItem settled
                && settled.outcome().equals(WorkItemClosed.UNSENT));
    assertThat(hub.resent).hasSize(1);
    assertThat(hub.raised).isEmpty();

    hub.refuse(told, FareCode.E900);
    assertThat(hub.raised).as("an answer that comes after all").hasSize(1);
  }

  private void gaveUp(MessageId message) {
    hub.take(new Input.DeliveryReported(hub.file().key(), message, DeliveryTrouble.GAVE_UP));
    assertThat(hub.raised).hasSize(1);
  }

  private WorkItemClosed closing(Unanswered unanswered) {
    return new WorkItemClosed(
        hub.file().key(), hub.raised.getFirst().id(), "they were called", "A CLERK", unanswered);
  }

  private static Decision lookedAnew(HubBench hub, FarePolicy policy) {
    JustisAct look = new JustisAct.LookedAnew(HubBench.JUSTIS, HubBench.MODE, hub.file().key());
    return new JustisDesk(HubBench.JUSTIS, VENDOR, policy)
        .decide(hub, new Occasion(hub.now, new UUID(6, 6)), new Input.ActPerformed(look));
  }

  private static List<Transaction> told(Decision decision) {
    return decision.effects().stream()
        .filter(Effect.SendMessage.class::isInstance)
        .map(effect -> ((FareMessage) ((Effect.SendMessage) effect).message()).transaction())
        .toList();
  }

  @Test
  void whatWasDecidedByATableAtFaultIsDecidedAnew() {
    add(CaseParties.sentenced(SENTENCED));
    assertThat(told(lookedAnew(hub, ShippedFarePolicy.POLICY))).isEmpty();

    Map<String, String> tables = ShippedFarePolicy.texts();
    tables.computeIfPresent(
        "limits.table",
        (_, text) ->
            text.replace("| firstNoticeAfterDays | 1 |", "| firstNoticeAfterDays | 3000 |"));
    assertThat(told(lookedAnew(hub, FarePolicy.parse(tables))))
        .singleElement()
        .isInstanceOf(StreamChange.class);

    hub.court(new FlagUpdate(new FlagChange.Recall("assigned in error")));
    hub.court(new CaseDelete(CaseDelete.Ground.SEALED));
    assertThat(told(lookedAnew(hub, FarePolicy.parse(tables)))).isEmpty();
  }

  private static Effect closed(FareMessage message) {
    return new Effect.MarkMessage(message.header().messageId(), Standing.CLOSED);
  }

  @Test
  void anUnchangedValueIsAcceptedWithARemark() {
    add(CaseParties.usual());
    assertThat(code(hub.court(new FlagUpdate(new FlagChange.TteapWaiver(false)))))
        .isEqualTo("ACK W101");
  }

  @Test
  void theVendorsOwnAddressIsNotSentBackToIt() {
    add(CaseParties.usual());
    Address found = CaseParties.address("2 OAK ST", Address.Source.ACS_SKIP_TRACE);
    hub.vendor(new AddressFound(found));
    hub.sentTo(VENDOR);

    FareAnswer answer =
        hub.court(new AddressUpdate(CaseParties.address("2 OAK ST", Address.Source.COURT)));

    assertThat(code(answer)).isEqualTo("ACK W103");
    assertThat(hub.sentTo(VENDOR)).isEmpty();
  }

  @Test
  void aBalanceThatDoesNotFitItsAmountIsToldAndStands() {
    add(CaseParties.usual());
    hub.court(new CourtPayment(payment("R1", 4_000, 21_000, ISSUED, null)));

    Reconciliation told = hub.last(Reconciliation.class);
    assertThat(told.received()).isEqualTo(21_000);
    assertThat(told.reckoned()).isEqualTo(20_000);
    assertThat(hub.data().balance()).isEqualTo(21_000);
  }

  @Test
  void whatIsSuspendedGoesOnTheDayAfterItsLast() {
    add(CaseParties.sentenced(SENTENCED));
    hub.sent.clear();

    hub.court(
        new FlagUpdate(new FlagChange.Suspend(new Suspension(LocalDate.of(2026, 4, 1), "PLAN"))));

    assertThat(hub.alarms).containsEntry(Alarms.RESUME, Instant.parse("2026-04-02T07:00:00Z"));
    assertThat(hub.sentTo(VENDOR)).containsExactly("FLAG_UPD");
  }

  @Test
  void onlyTheCourtSpeaksForItsCases() {
    FareMessage foreign =
        hub.message(new OrganizationId("M0702"), KEY, null, new CaseAdd(CaseParties.usual(), null));

    assertThat(code(hub.receive(foreign))).isEqualTo("NACK E110");
  }
}
