package cursitor.fare.court;

import static cursitor.fare.court.Cases.FINE;
import static cursitor.fare.court.Cases.ROE;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Refusal;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.fare.CaseNumber;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A case/party that goes from one key to another (FARE-82 to FARE-94).
class KeyChangeTest {
  private static final PartyKey NEW = PartyKey.parse("J0401/CV2026-000009/DEF-1");

  private final RegisterBench court = new RegisterBench("J0401");

  KeyChangeTest() {
    court.submit(Cases.civil());
    court.acknowledgeAll();
    court.sent.clear();
  }

  /// FARE-82, FARE-88: recall of the old key, word that it is no longer valid, and the new key only
  /// when the recall is acknowledged.
  @Test
  void aNewCaseNumberWaitsForTheRecallOfTheOldOne() {
    Decision decision = court.submit(renumbered());

    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    assertThat(court.codes())
        .containsExactly(TransactionCode.FLAG_UPD, TransactionCode.CASE_INVALIDATE);
    assertThat(court.sent).extracting(FareMessage::party).containsOnly(ROE);
    assertThat(court.sent.getLast().transaction())
        .isEqualTo(new CourtTransaction.CaseInvalidate(NEW));

    court.acknowledge(court.sent.getLast());
    assertThat(court.codes()).hasSize(2);

    court.acknowledge(court.sent.getFirst());
    assertThat(court.sent).hasSize(3);
    assertThat(court.sent.getLast().party()).isEqualTo(NEW);
    assertThat(court.sent.getLast().transaction())
        .isEqualTo(new CourtTransaction.CaseAdd(Cases.civil(NEW), ROE));
  }

  @Test
  void theSameCaseUnderItsNewNumberAgainSendsNothing() {
    court.submit(renumbered());
    court.acknowledge(court.sent.getFirst());
    court.sent.clear();

    court.submit(renumbered());

    assertThat(court.sent).isEmpty();
  }

  @Test
  void whatChangesWhileTheNewKeyWaitsGoesOutWithIt() {
    court.submit(renumbered());
    court.submit(Cases.civil(NEW).change().firstAppearance(null).done());
    assertThat(court.sent).hasSize(2);

    court.acknowledge(court.sent.getFirst());

    assertThat(court.sent.getLast().transaction())
        .isEqualTo(
            new CourtTransaction.CaseAdd(
                Cases.civil(NEW).change().firstAppearance(null).done(), ROE));
  }

  /// FARE-89 to FARE-94, A2: consolidation and severance recall that party's old key only.
  @Test
  void aPartyThatMovesIsRecalledFromItsOldCaseOnly() {
    PartyKey stays = PartyKey.parse("J0401/TR2026-000123/DEF-2");
    court.submit(Cases.civil(stays));
    court.sent.clear();

    court.submit(new PartySubmission(Cases.civil(NEW), false, false, ROE));

    assertThat(court.codes()).containsExactly(TransactionCode.FLAG_UPD);
    assertThat(court.sent.getFirst().party()).isEqualTo(ROE);
  }

  /// A recall of what JUSTIS does not have, or has recalled already, has nothing left to do.
  @ParameterizedTest
  @ValueSource(strings = {"E002", "E003", "E013"})
  void aRecallWithNothingToRecallLetsTheNewKeyGo(String code) {
    court.submit(renumbered());

    FareMessage recall = court.sent.getFirst();
    court.refuse(recall, code);

    assertThat(court.effects)
        .contains(new Effect.MarkMessage(recall.header().messageId(), Standing.CLOSED));
    assertThat(court.sent.getLast().transaction()).isInstanceOf(CourtTransaction.CaseAdd.class);
    assertThat(court.raised).isEmpty();
  }

  @Test
  void aRecallThatIsRefusedOtherwiseHoldsTheNewKeyBack() {
    court.submit(renumbered());

    court.refuse(court.sent.getFirst(), "E110");

    assertThat(court.sent).hasSize(2);
    assertThat(court.kinds()).containsExactly(WorkItem.Kind.MEND_NOTICE);
  }

  @Test
  void theOldKeyTakesNothingMore() {
    court.submit(renumbered());

    Decision decision = court.submit(Cases.civil());

    assertThat(((Decision.Refused) decision).refusals())
        .extracting(Refusal::code)
        .containsExactly(FareCode.E003);
  }

  /// A33: money for the old key is booked where the case/party is now, and confirmed where the
  /// vendor knows it.
  @Test
  void aPaymentForTheOldKeyIsBookedOnTheNewOne() {
    court.submit(renumbered());
    court.acknowledge(court.sent.getFirst());
    court.sent.clear();

    court.receive(
        ROE,
        new VendorTransaction.ElectronicPayment(
            "W1", Cases.TIME, "PAYW", 5_000, 0, null, FINE, true, NEW));

    assertThat(court.register(NEW).caseParty().balance()).isEqualTo(10_000);
    assertThat(court.sent)
        .extracting(each -> each.party() + " " + each.transaction().code())
        .containsExactly(NEW + " PAY_COURT", ROE + " PAY_CONFIRM");
    assertThat(court.raised).isEmpty();
  }

  /// What the register booked and the court does not know of yet is not lost on the way.
  @Test
  void aPaymentTheCourtDoesNotKnowOfYetGoesAlong() {
    court.receive(
        ROE,
        new VendorTransaction.ElectronicPayment(
            "W1", Cases.TIME, "PAYW", 5_000, 0, null, FINE, false, null));
    court.sent.clear();

    court.submit(renumbered());
    court.acknowledge(court.sent.getFirst());

    assertThat(((CourtTransaction.CaseAdd) court.sent.getLast().transaction()).caseParty())
        .satisfies(added -> {
          assertThat(added.balance()).isEqualTo(10_000);
          assertThat(added.booking("W1")).isPresent();
        });
    court.sent.clear();
    court.submit(renumbered());
    assertThat(court.sent).isEmpty();
  }

  /// What is sealed is gone under its old keys too.
  @Test
  void aSealedCaseLeavesUnderItsOldKeysToo() {
    court.submit(renumbered());
    court.acknowledge(court.sent.getFirst());
    court.sent.clear();

    court.submit(new CaseSubmission(NEW.court(), NEW.caseNumber(), true, null, List.of()));

    assertThat(court.codes()).containsOnly(TransactionCode.CASE_DEL);
    assertThat(court.sent).extracting(FareMessage::party).containsExactlyInAnyOrder(ROE, NEW);
  }

  @Test
  void aRefusedRecallGoesOutAgainWhenTheNewKeyIsSubmittedAgain() {
    court.submit(renumbered());
    court.refuse(court.sent.getFirst(), "E110");
    court.close(ROE, court.raised.getFirst(), "the key was renewed");
    FareMessage recall = court.sent.getFirst();
    court.sent.clear();

    court.submit(renumbered());

    assertThat(court.sent)
        .singleElement()
        .extracting(FareMessage::transaction)
        .isEqualTo(recall.transaction());
  }

  /// FARE-82: recalled while it waited, the case gets one more number and is to be collected again;
  /// the first key is still not acknowledged.
  @Test
  void aKeyBehindOneThatWasNeverSentWaitsForTheRecallBeforeThat() {
    PartyKey last = PartyKey.parse("J0401/CV2026-000010/DEF-1");
    court.submit(renumbered());
    court.submit(NEW, new CourtTransaction.FlagUpdate(new FlagChange.Recall("by the court")));
    FareMessage recall = court.sent.getFirst();
    court.sent.clear();

    court.submit(new PartySubmission(Cases.civil(last), false, false, NEW));
    assertThat(court.sent).isEmpty();

    court.acknowledge(recall);
    assertThat(court.sent)
        .singleElement()
        .extracting(FareMessage::transaction)
        .isEqualTo(new CourtTransaction.CaseAdd(Cases.civil(last), ROE));
  }

  private static CaseSubmission renumbered() {
    return new CaseSubmission(
        NEW.court(),
        NEW.caseNumber(),
        false,
        new CaseNumber("TR2026-000123"),
        List.of(new PartySubmission(Cases.civil(NEW), false, false, null)));
  }
}
