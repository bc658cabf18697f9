package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Deadline;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.exchange.WorkItemClosed;
import cursitor.exchange.WorkItemClosed.Unanswered;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdRecord;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.StreamPlacement.Step;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.policy.ShippedFarePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldsTest {
  private static final MvdRecord ON_FILE = new MvdRecord(null, null, null, Debtor.HOME, null);

  private VendorBench vendor = new VendorBench();

  /// A10: 71:59 hours after the issue nothing, at 72:00 the request.
  @Test
  void aMoneyHoldIsAskedFor72HoursAfterTheIssue() {
    vendor.delinquent();
    assertThat(vendor.lastTold(VendorTransaction.Delinquent.class).issuedAt())
        .isEqualTo(VendorBench.at("2026-03-10T00:00"));

    vendor.until("2026-03-12T23:59");
    assertThat(vendor.requests()).isEmpty();
    assertThat(debt().collectedSince()).isNull();
    vendor.until("2026-03-13T00:00");
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
    MvdTransaction.HoldRequest request = vendor.lastAsked(MvdTransaction.HoldRequest.class);
    assertThat(request.amount()).isEqualTo(Debtor.OWED);
    assertThat(request.attempts()).isEqualTo(2);
    assertThat(request.caseTypes()).containsExactly("CT");
    assertThat(debt().collectedSince()).isEqualTo(VendorBench.at("2026-03-13T00:00"));
  }

  @Test
  void whatTheMvdHoldsIsTold() {
    held();

    VendorTransaction.TteapHold told = vendor.lastTold(VendorTransaction.TteapHold.class);
    assertThat(told.ground()).isEqualTo(HoldGround.MONEY);
    assertThat(told.mvdCode()).isEqualTo("00");
  }

  @Test
  void parkingIsNeverHeldFor() {
    vendor.open(Debtor.disposed(Debtor.KEY, "PK"));
    vendor.act(vendor.mailed(MailedNotice.Kind.POST1));
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));

    vendor.until("2026-03-01T00:00");

    assertThat(vendor.codes()).contains("DELINQUENT");
    assertThat(vendor.requests()).isEmpty();
  }

  /// A28: two attempts there must be.
  @Test
  void oneNoticeAloneIsNotEnough() {
    vendor.open(Debtor.disposed());
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));

    vendor.until("2026-03-01T00:00");

    assertThat(vendor.codes()).contains("DELINQUENT");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void withoutAThresholdNoHoldIsAskedForButAPerson() {
    vendor =
        new VendorBench(
            changed(
                "thresholds.table",
                "| moneyHold | 0 | 2010-01-01 | |",
                "| moneyHold | 0 | 2010-01-01 | 2010-12-31 |"));
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");

    assertThat(vendor.requests()).isEmpty();
    assertThat(vendor.items()).contains("POLICY_MISSING");
  }

  /// More than the threshold, not the threshold itself.
  @ParameterizedTest
  @CsvSource({"24000, 0", "23999, 1"})
  void theAmountMustExceedTheThreshold(int threshold, int requests) {
    vendor =
        new VendorBench(
            changed("thresholds.table", "| moneyHold | 0 |", "| moneyHold | " + threshold + " |"));
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");

    assertThat(vendor.requests()).hasSize(requests);
  }

  @Test
  void accountsOfOneLicenceAreJoinedWhereThePolicySaysSo() {
    assertThat(requestsOfTwoAccounts("no")).isZero();
    assertThat(requestsOfTwoAccounts("yes")).isEqualTo(1);
  }

  /// What comes to another account, or is paid on it, is looked at for this one too.
  @Test
  void whatIsDueOnAnotherAccountAsksForAHoldAndReleasesIt() {
    vendor = new VendorBench(joining("yes"));
    PartyKey other = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    assertThat(vendor.requests()).isEmpty();

    vendor.key = other;
    vendor.open(Debtor.disposed(other, "CT"));
    assertThat(vendor.asked).extracting(FareMessage::party).containsExactly(Debtor.KEY);
    vendor.mvd("00");

    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ", "MVD_RELEASE_REQ");
    assertThat(vendor.asked).extracting(FareMessage::party).containsOnly(Debtor.KEY);
  }

  /// An account that leaves FARE is due no more.
  @Test
  void anotherAccountThatEndsReleasesTheHoldItStoodFor() {
    vendor = new VendorBench(joining("yes"));
    vendor.key = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    vendor.open(Debtor.disposed(vendor.key, "CT"));
    vendor.key = Debtor.KEY;
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("00");

    vendor.key = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    vendor.justis(new CourtTransaction.CaseDelete(CourtTransaction.CaseDelete.Ground.SEALED));

    assertThat(vendor.lastAsked(MvdTransaction.ReleaseRequest.class).reason()).isEqualTo("PD");
    assertThat(vendor.asked.getLast().party()).isEqualTo(Debtor.KEY);
  }

  /// The threshold is more than one account owes and less than two; a hold goes at it.
  private static FarePolicy joining(String joins) {
    Map<String, String> texts = new HashMap<>(ShippedFarePolicy.texts());
    replace(texts, "thresholds.table", "| moneyHold | 0 |", "| moneyHold | 30000 |");
    replace(texts, "switches.table", "| joinsAccounts | no |", "| joinsAccounts | " + joins + " |");
    replace(texts, "courts.table", "| no | no | OLDEST |", "| no | yes | OLDEST |");
    return FarePolicy.parse(texts);
  }

  private int requestsOfTwoAccounts(String joins) {
    vendor = new VendorBench(joining(joins));
    vendor.key = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    vendor.open(Debtor.disposed(vendor.key, "CT"));
    vendor.key = Debtor.KEY;
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    return vendor.asked.size();
  }

  /// T9: S1400 waits for the court to book the fee.
  @Test
  void aCourtThatWantsItsEchoFirstIsWaitedFor() {
    vendor.key = PartyKey.parse("S1400/TR2026-000123/DEF-1");
    vendor.open(Debtor.disposed(vendor.key, "CT"));
    vendor.act(vendor.mailed(MailedNotice.Kind.POST1));
    vendor.act(vendor.mailed(MailedNotice.Kind.POST2));
    vendor.until("2026-02-20T00:00");
    assertThat(vendor.codes()).contains("DELINQUENT");
    assertThat(vendor.requests()).isEmpty();

    vendor.justis(new CourtTransaction.ObligationAdd(Debtor.fee()));

    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
  }

  @Test
  void paidIsReleased() {
    held();
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    assertReleased("PD");
    assertThat(vendor.hasAlarm("delinquency")).isFalse();
  }

  @Test
  void waivedIsReleasedAndNotAskedForAgain() {
    held();
    vendor.flag(new FlagChange.TteapWaiver(true));
    assertReleased("WV");
    assertThat(vendor.requests()).hasSize(2);
  }

  @Test
  void aPlanReleasesAnOrderOfTheCourtDoesNot() {
    held();
    vendor.suspend("COURT", null);
    assertThat(vendor.requests()).hasSize(1);
    vendor.suspend("PLAN", null);
    assertReleased("ND");
  }

  @Test
  void aDefaultOnThePlanAsksForAnotherHold() {
    held();
    vendor.suspend("PLAN", null);
    vendor.mvd("00");
    vendor.resume();
    assertThat(vendor.requests())
        .containsExactly("MVD_HOLD_REQ", "MVD_RELEASE_REQ", "MVD_HOLD_REQ");
    assertThat(vendor.lastAsked(MvdTransaction.HoldRequest.class).request()).endsWith("MONEY-2");
  }

  /// The suspension stops the hours of grace as well (A26).
  @Test
  void aSuspensionDuringTheGraceDelaysTheRequest() {
    vendor.delinquent();
    vendor.until("2026-03-11T00:00");
    vendor.suspend("COURT", null);
    vendor.until("2026-03-20T06:00");
    vendor.resume();

    vendor.until("2026-03-22T05:59");
    assertThat(vendor.requests()).isEmpty();
    vendor.until("2026-03-22T06:00");
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
  }

  /// FARE-83.
  @Test
  void aRecallDuringAHoldReleasesItAndStopsEverything() {
    held();
    vendor.flag(new FlagChange.Recall("number assigned in error"));
    assertReleased("RC");
    assertThat(vendor.file().state()).isEqualTo(AccountState.RECALLED);
  }

  /// What is on its way is decided when its answer has come.
  @Test
  void aRecallWhileTheRequestIsOnItsWayReleasesAtOnceAfterTheAnswer() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.flag(new FlagChange.Recall("number assigned in error"));
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");

    vendor.mvd("00");

    assertThat(vendor.codes()).doesNotContain("TTEAP_HOLD");
    assertReleased("RC");
  }

  @Test
  void noActiveHoldIsAReleaseAllTheSame() {
    held();
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.mvd("60");
    assertThat(vendor.lastTold(VendorTransaction.TteapReleased.class).mvdCode()).isEqualTo("60");
    assertThat(vendor.items()).isEmpty();
  }

  /// FARE-59, FARE-60: the court compares, corrects, and the request is made again.
  @Test
  void aPartialMatchGoesToTheCourtAndIsAskedForAgainWhenItHasCorrected() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("20", ON_FILE);

    VendorTransaction.TteapReject told = vendor.lastTold(VendorTransaction.TteapReject.class);
    assertThat(told.mvdCode()).isEqualTo("20");
    assertThat(told.onFile()).containsExactly(ON_FILE);
    assertThat(vendor.items()).containsExactly("20");

    vendor.justis(new CourtTransaction.PartyUpdate(Debtor.person("GARCIA LOPEZ")));
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ", "MVD_HOLD_REQ");
    assertThat(vendor.lastAsked(MvdTransaction.HoldRequest.class).request()).endsWith("MONEY-2");
    assertThat(vendor.effects)
        .contains(
            new Effect.MarkMessage(vendor.asked.getFirst().header().messageId(), Standing.MENDED));
    assertThat(vendor.items()).isEmpty();

    vendor.mvd("00");
    assertThat(vendor.codes()).endsWith("TTEAP_HOLD");
  }

  @Test
  void aRejectedRequestIsNotRepeatedByItself() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("20", ON_FILE);
    vendor.justis(Debtor.paid("P-1", 100, Debtor.OWED - 100));
    vendor.until("2026-12-31T00:00");
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
  }

  @Test
  void nobodyFoundIsToldToACourtThatAskedForIt() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("10");
    assertThat(vendor.codes()).endsWith("TTEAP_REJECT");
  }

  @Test
  void whomTheMvdHoldsForDeadGetsNoMoreMail() {
    vendor.open(Debtor.disposed());
    vendor.justis(new JustisTransaction.TteapFta(true, List.of(Debtor.CHARGE)));
    vendor.mvd("30", ON_FILE);
    vendor.justis(new JustisTransaction.StreamSet(VendorBench.placement(Step.POST1, "2026-01-10")));
    vendor.until("2026-02-01T00:00");
    assertThat(vendor.codes()).containsExactly("TTEAP_REJECT");
    assertThat(vendor.items()).containsExactly("30");
  }

  @Test
  void whoHasNoVehicleIsAskedForAgainAfter30Days() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("40");
    vendor.until("2026-04-11T23:59");
    assertThat(vendor.requests()).hasSize(1);
    vendor.until("2026-04-12T00:00");
    assertThat(vendor.requests()).hasSize(2);
    assertThat(VendorBench.request(vendor.asked.get(1)))
        .isEqualTo(VendorBench.request(vendor.asked.get(0)));
  }

  /// FARE-22, FARE-57: the FTA hold needs no delinquency; of a charge that is disposed of nobody is
  /// said to have appeared on.
  @Test
  void theFtaHoldFollowsItsFlag() {
    vendor.open(Debtor.disposed(Debtor.KEY, "TR"));
    vendor.justis(new JustisTransaction.TteapFta(true, List.of(Debtor.CHARGE)));
    MvdTransaction.HoldRequest request = vendor.lastAsked(MvdTransaction.HoldRequest.class);
    assertThat(request.ground()).isEqualTo(HoldGround.FTA);
    assertThat(request.amount()).isZero();
    vendor.mvd("00");

    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    assertThat(vendor.requests()).hasSize(1);
    vendor.justis(new JustisTransaction.TteapFta(false, List.of()));
    assertReleased("DS");
  }

  @Test
  void aReleaseWithoutAHoldIsAcceptedWithARemark() {
    vendor.open(Debtor.disposed());
    FareAnswer answer = vendor.justis(new JustisTransaction.TteapFta(false, List.of()));
    assertThat(((FareAnswer.Acknowledgement) answer).remarks())
        .extracting(FareAnswer.Remark::code)
        .containsExactly(FareCode.W102.code());
    assertThat(vendor.requests()).isEmpty();
  }

  /// T10.
  @Test
  void aSilentMvdIsAWorkItemAndAReleaseGoesOutEveryHour() {
    held();
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.until("2026-03-13T01:30");
    assertThat(resent()).isTrue();
    vendor.until("2026-03-16T00:30");
    assertThat(vendor.items()).containsExactly("ANSWER_OVERDUE");
    WorkItem silent = vendor.open.values().iterator().next();
    assertThat(new AccountDeadlines(ShippedFarePolicy.POLICY).of(vendor.file(), silent))
        .map(Deadline::at)
        .contains(VendorBench.at("2026-03-16T00:00"));
    vendor.mvd("00");
    assertThat(vendor.items()).isEmpty();
    assertThat(vendor.hasAlarm("release/" + VendorBench.request(vendor.asked.getLast()))).isFalse();
  }

  private boolean resent() {
    return vendor.effects.stream().anyMatch(Effect.ResendMessage.class::isInstance);
  }

  @Test
  void troubleWithAMessageIsToldOnce() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    for (int i = 0; i < 2; i++) {
      vendor.take(
          new Input.DeliveryReported(
              vendor.fileKey(),
              vendor.asked.getFirst().header().messageId(),
              DeliveryTrouble.GAVE_UP));
    }
    assertThat(vendor.items()).containsExactly("GAVE_UP");
  }

  /// A release the MVD refuses stays with a person, who may have it asked for once more.
  @Test
  void aRefusedReleaseIsAskedForAnewWhenItsItemIsClosed() {
    held();
    vendor.justis(Debtor.paid("P-1", Debtor.OWED, 0));
    vendor.mvd("90");
    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ", "MVD_RELEASE_REQ");
    assertThat(vendor.items()).containsExactly("90");

    vendor.act(
        new WorkItemClosed(
            vendor.fileKey(), vendor.open.values().iterator().next().id(), "mended", "A CLERK"));

    assertReleased("PD");
    assertThat(vendor.items()).isEmpty();
  }

  /// Format errors, and what the MVD's door refuses, are the vendor's own to mend.
  @Test
  void aRejectionTheVendorMendsIsAskedForAnewWhenItsItemIsClosed() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("90");
    assertThat(onlyItem().sentence()).contains("closing this asks for the hold anew");

    close(onlyItem());

    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ", "MVD_HOLD_REQ");
    assertThat(vendor.lastAsked(MvdTransaction.HoldRequest.class).request()).endsWith("MONEY-2");
  }

  @ParameterizedTest
  @CsvSource({"20", "50"})
  void aRejectionTheCourtMustMendIsNotAskedForAnewByClosingItsItem(String code) {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd(code);
    assertThat(onlyItem().sentence()).doesNotContain("closing this").contains("correct");

    close(onlyItem());

    assertThat(vendor.requests()).containsExactly("MVD_HOLD_REQ");
  }

  private WorkItem onlyItem() {
    assertThat(vendor.open).hasSize(1);
    return vendor.open.values().iterator().next();
  }

  private void close(WorkItem item) {
    vendor.act(new WorkItemClosed(vendor.fileKey(), item.id(), "mended", "A CLERK"));
  }

  /// Closing a question about a message sends it once more under its id.
  @Test
  void aTracedMessageIsSentOnceMore() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.until("2026-03-17T00:00");
    WorkItem item = vendor.open.values().iterator().next();
    vendor.act(new WorkItemClosed(vendor.fileKey(), item.id(), "asked", "A CLERK"));
    assertThat(vendor.effects)
        .contains(
            new Effect.ResendMessage(
                vendor.fileKey(), vendor.asked.getFirst().header().messageId()));
  }

  /// Or it is left unsent, and an answer that comes after all is taken.
  @Test
  void aTracedMessageIsLeftUnsent() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.until("2026-03-17T00:00");
    WorkItem item = onlyItem();
    vendor.act(
        new WorkItemClosed(
            vendor.fileKey(), item.id(), "told by phone", "A CLERK", Unanswered.LEAVE));
    assertThat(vendor.effects)
        .contains(
            new Effect.MarkMessage(
                vendor.asked.getFirst().header().messageId(), Standing.CANCELLED))
        .noneMatch(Effect.ResendMessage.class::isInstance);
    assertThat(vendor.open).isEmpty();

    vendor.mvd("00");
    assertThat(vendor.file().holds().getLast().state()).isEqualTo(Hold.State.PLACED);
  }

  private void held() {
    vendor.delinquent();
    vendor.until("2026-03-13T00:00");
    vendor.mvd("00");
  }

  /// The release goes out, the MVD answers, JUSTIS hears of it.
  private void assertReleased(String reason) {
    assertThat(vendor.lastAsked(MvdTransaction.ReleaseRequest.class).reason()).isEqualTo(reason);
    vendor.mvd("00");
    assertThat(vendor.lastTold(VendorTransaction.TteapReleased.class).reason()).isEqualTo(reason);
    assertThat(vendor.file().holds().getLast().state()).isEqualTo(Hold.State.RELEASED);
  }

  private Debt debt() {
    return Objects.requireNonNull(vendor.file().account()).debt();
  }

  private static FarePolicy changed(String table, String from, String to) {
    Map<String, String> texts = new HashMap<>(ShippedFarePolicy.texts());
    replace(texts, table, from, to);
    return FarePolicy.parse(texts);
  }

  private static void replace(Map<String, String> texts, String table, String from, String to) {
    String text = Objects.requireNonNull(texts.get(table));
    assertThat(text).contains(from);
    texts.put(table, text.replace(from, to));
  }
}
