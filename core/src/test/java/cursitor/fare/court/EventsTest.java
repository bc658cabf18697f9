package cursitor.fare.court;

import static cursitor.fare.court.Cases.ROE;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Effect;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.WorkItem;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.court.Announced.Hold;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.MailedNotice;
import cursitor.fare.message.MvdRecord;
import cursitor.fare.message.VendorTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the vendor tells of notices, addresses and holds, and the order it comes in.
class EventsTest {
  private final RegisterBench court = new RegisterBench("J0401");

  EventsTest() {
    court.submit(Cases.civil());
    court.acknowledgeAll();
    court.sent.clear();
  }

  private static MailedNotice notice(String number, MailedNotice.Kind kind) {
    return new MailedNotice(number, kind, "", Cases.TIME, Cases.place("1 Main St"), 15_000);
  }

  /// FARE-13, FARE-75.
  @Test
  void noticesAreDocketed() {
    court.receive(
        ROE, new VendorTransaction.ReminderMailed(notice("1", MailedNotice.Kind.REMINDER)));
    court.receive(
        ROE, new VendorTransaction.PostDispositionMailed(notice("2", MailedNotice.Kind.POST1)));
    court.receive(
        ROE, new VendorTransaction.PostDispositionMailed(notice("3", MailedNotice.Kind.POST2)));

    assertThat(court.docket)
        .containsExactly(
            "Reminder notice mailed",
            "Post-disposition notice 1 mailed",
            "Post-disposition notice 2 mailed");
    assertThat(court.register(ROE).announced().notices()).hasSize(3);
  }

  /// FARE-52, FARE-53.
  @Test
  void addressesArePostedAndFlagged() {
    Address found = Cases.foundAddress("9 Elm St");
    Address.Bad bad = new Address.Bad("DEC", Cases.TIME, "1");
    court.receive(ROE, new VendorTransaction.AddressFound(found));
    court.receive(ROE, new VendorTransaction.AddressBad("1", Cases.place("1 Main St"), bad));

    assertThat(court.register(ROE).caseParty().addresses())
        .containsExactly(Cases.address("1 Main St").returned(bad), found);
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.REVIEW_CASE);
    assertThat(court.sent).isEmpty();
    court.submit(Cases.civil());
    assertThat(court.sent).isEmpty();
  }

  /// An address nobody knows cannot be flagged; the number has had its turn all the same.
  @Test
  void whatIsRefusedHasHadItsTurn() {
    FareAnswer answer =
        court.receive(
            ROE,
            new VendorTransaction.AddressBad(
                "1", Cases.place("7 Nowhere"), new Address.Bad("ANK", Cases.TIME, null)));

    assertThat(answer.refuses()).isTrue();
    assertThat(court.register(ROE).inbound().next()).isEqualTo(2);
  }

  // ---- holds

  @Test
  void holdsAreRecorded() {
    court.receive(ROE, new VendorTransaction.TteapHold(HoldGround.MONEY, "00", Cases.TIME));
    assertThat(court.register(ROE).announced().holds())
        .extracting(Hold::standing)
        .containsExactly(Hold.Standing.CONFIRMED);

    FareAnswer released =
        court.receive(
            ROE, new VendorTransaction.TteapReleased(HoldGround.MONEY, "00", "PD", Cases.TIME));
    FareAnswer again =
        court.receive(
            ROE, new VendorTransaction.TteapReleased(HoldGround.MONEY, "60", "PD", Cases.TIME));

    assertThat(court.register(ROE).announced().holds())
        .extracting(Hold::standing)
        .containsExactly(Hold.Standing.RELEASED);
    assertThat(remarks(released)).isEmpty();
    assertThat(remarks(again)).containsExactly("W102");
  }

  /// A release that overtakes the hold it ends is not overwritten by it.
  @Test
  void aReleaseThatCameFirstStands() {
    court.receive(
        ROE, 2, new VendorTransaction.TteapReleased(HoldGround.FTA, "00", "AP", Cases.TIME));
    court.receive(ROE, 1, new VendorTransaction.TteapHold(HoldGround.FTA, "00", Cases.TIME));

    assertThat(court.register(ROE).announced().holds())
        .extracting(Hold::standing)
        .containsExactly(Hold.Standing.RELEASED);
  }

  /// FARE-59, FARE-60: which fields differ, without what stands in them.
  @Test
  void aRejectionShowsWhichFieldsDiffer() {
    MvdRecord theirs =
        new MvdRecord(Cases.person().name(), Cases.DAY, null, Cases.place("9 Elm St"), null);

    court.receive(ROE, new VendorTransaction.TteapReject(HoldGround.MONEY, "21", List.of(theirs)));

    WorkItem item = court.raised.getFirst();
    assertThat(item.mend())
        .extracting(WorkItem.Field::name)
        .containsExactly("birthDate", "address");
    assertThat(item.toString()).doesNotContain("Roe").doesNotContain("Elm");
    assertThat(court.register(ROE).announced().rejections().getFirst().onFile())
        .containsExactly(theirs);
  }

  // ---- order

  @Test
  void whatIsAheadOfItsTurnWaitsAndTheGapIsAskedForOnce() {
    FareAnswer second = reminder(2);
    FareAnswer third = reminder(3);

    assertThat(remarks(second)).containsExactly("E005");
    assertThat(remarks(third)).containsExactly("E005");
    assertThat(court.docket).isEmpty();
    assertThat(court.sent)
        .singleElement()
        .extracting(FareMessage::transaction)
        .isEqualTo(new LaneTransaction.ResendRequest(1));

    reminder(1);
    assertThat(court.docket).hasSize(3);
    assertThat(court.alarms).isEmpty();
  }

  @Test
  void aGapThatStandsIsSomebodysToSeeTo() {
    reminder(2);
    court.ring(ROE, "gap");
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.TRACE_MESSAGE);

    reminder(1);

    assertThat(court.settled).hasSize(1);
    court.ring(ROE, "gap");
    assertThat(court.raised).hasSize(1);
  }

  private FareAnswer reminder(long sequence) {
    return court.receive(
        ROE,
        sequence,
        new VendorTransaction.ReminderMailed(notice("N" + sequence, MailedNotice.Kind.REMINDER)));
  }

  @Test
  void whatHasNoAnswerIsSentAgainWhenJustisAsks() {
    court.submit(Cases.civil().change().firstAppearance(null).done());
    MessageId unanswered = court.sent.getFirst().header().messageId();

    court.receive(ROE, new LaneTransaction.ResendRequest(2));
    assertThat(court.resent).extracting(Effect.ResendMessage::message).containsExactly(unanswered);
    assertThat(court.raised).isEmpty();

    court.receive(ROE, new LaneTransaction.ResendRequest(1));
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.TRACE_MESSAGE);
  }

  @Test
  void aDifferenceJustisReckonsIsSomebodysToSeeTo() {
    court.receive(ROE, new LaneTransaction.Reconciliation("balance", 100, 200, 1));

    assertThat(court.kinds()).containsExactly(WorkItem.Kind.REVIEW_CASE);
  }

  @Test
  void aMessageThatCannotBeDeliveredIsTracedOnceAndSentAgainWhenThatIsDone() {
    court.submit(Cases.civil().change().firstAppearance(null).done());
    MessageId message = court.sent.getFirst().header().messageId();
    for (int i = 0; i < 2; i++) {
      court.take(new Input.DeliveryReported(court.key(ROE), message, DeliveryTrouble.GAVE_UP));
    }
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.TRACE_MESSAGE);

    court.close(ROE, court.raised.getFirst(), "the line is mended");

    assertThat(court.resent).containsExactly(new Effect.ResendMessage(court.key(ROE), message));
  }

  @Test
  void nothingIsTakenForACaseNobodyKnows() {
    FareAnswer answer =
        court.receive(
            PartyKey.parse("J0401/TR2026-000999/DEF-1"),
            new VendorTransaction.ReminderMailed(notice("1", MailedNotice.Kind.REMINDER)));

    assertThat(((FareAnswer.Refusal) answer).code()).isEqualTo("E002");
  }

  private static List<String> remarks(FareAnswer answer) {
    return ((FareAnswer.Acknowledgement) answer)
        .remarks().stream().map(FareAnswer.Remark::code).toList();
  }
}
