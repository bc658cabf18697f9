package cursitor.fare.court;

import static cursitor.fare.court.Cases.FINE;
import static cursitor.fare.court.Cases.ROE;
import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Deadline;
import cursitor.exchange.Decision;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.ObligationKey;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.ShippedFarePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Payments and delinquency: what the vendor and JUSTIS announce, and the court's echo.
class AnnouncementsTest {
  private static final ObligationKey DFEE = ObligationKey.parse("DFEE");
  private static final PartyKey PALO_VERDE = PartyKey.parse("M0702/TR2026-000123/DEF-1");

  /// Books at once.
  private final RegisterBench globe = new RegisterBench("J0401");

  /// Leaves it to its case management system.
  private final RegisterBench paloVerde = new RegisterBench("M0702");

  AnnouncementsTest() {
    globe.submit(Cases.civil());
    paloVerde.submit(Cases.civil(PALO_VERDE));
    globe.sent.clear();
    paloVerde.sent.clear();
  }

  private static VendorTransaction.ElectronicPayment payment(String number, long amount) {
    return new VendorTransaction.ElectronicPayment(
        number, Cases.TIME, "PAYW", amount, 250, "CARD", FINE, false, null);
  }

  private Optional<Deadline> deadline() {
    return new RegisterDeadlines(ShippedFarePolicy.POLICY)
        .of(paloVerde.register(PALO_VERDE), paloVerde.raised.getFirst(), paloVerde.now);
  }

  private static String limit(FareLimit limit) {
    return ShippedFarePolicy.POLICY.limitRow(LocalDate.of(2026, 3, 2), limit).name();
  }

  // ---- payments

  /// FARE-45 to FARE-47.
  @Test
  void aPaymentIsBookedAtOnceAndConfirmed() {
    globe.receive(ROE, payment("W1", 5_000));

    FareMessage confirmation = globe.sent.getFirst();
    assertThat(confirmation.header().correlationId()).isEqualTo("event 1");
    FinancialTransaction booking =
        ((CourtTransaction.PaymentConfirmation) confirmation.transaction()).booking();
    assertThat(booking.electronic())
        .isEqualTo(new FinancialTransaction.Electronic("W1", Cases.TIME));
    assertThat(booking.amount()).isEqualTo(5_000);
    assertThat(booking.receivedAt()).isEqualTo(Cases.TIME);
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(10_000);
    assertThat(globe.docket).containsExactly("Payment of 50.00 to ACS/FARE posted");
  }

  @Test
  void aPaymentIsBookedOnce() {
    globe.receive(ROE, payment("W1", 5_000));
    FareAnswer again = globe.receive(ROE, payment("W1", 5_000));

    assertThat(globe.sent).hasSize(1);
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(10_000);
    assertThat(remarks(again)).containsExactly("W101");
  }

  @Test
  void aCaseThatDoesNotKnowOfThePaymentYetChangesNothing() {
    globe.receive(ROE, payment("W1", 5_000));
    globe.sent.clear();

    globe.submit(Cases.civil());

    assertThat(globe.sent).isEmpty();
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(10_000);
  }

  @Test
  void thePaymentIsRecognisedWhenTheCourtSubmitsIt() {
    globe.receive(ROE, payment("W1", 5_000));
    globe.sent.clear();
    CaseParty submitted = withPayment(Cases.civil(), "R-77", "W1", 5_000);

    globe.submit(submitted);
    globe.submit(submitted);

    assertThat(globe.sent).isEmpty();
    assertThat(globe.register(ROE).caseParty().financials()).hasSize(1);
  }

  /// A court payment that crosses a web payment: both stand (A34).
  @Test
  void aPaymentToTheCourtStandsBesideOneItDoesNotKnowOf() {
    globe.receive(ROE, payment("W1", 5_000));
    globe.sent.clear();

    globe.submit(
        Cases.civil()
            .change()
            .obligations(List.of(Cases.owed(FINE, 15_000).owing(12_000)))
            .financials(List.of(Cases.paid("R-1", FINE, 3_000, 12_000)))
            .done());

    assertThat(globe.sentSince()).containsExactly(TransactionCode.PAY_COURT);
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(7_000);
  }

  @Test
  void whatIsPaidTooMuchIsToBeGivenBack() {
    globe.receive(ROE, payment("W1", 16_000));

    assertThat(globe.kinds()).containsExactly(WorkItem.Kind.REFUND);
    assertThat(globe.register(ROE).caseParty().balance()).isZero();
    assertThat(
            ((CourtTransaction.PaymentConfirmation) globe.sent.getFirst().transaction())
                .booking()
                .amount())
        .isEqualTo(16_000);
  }

  /// A33: never dropped, whatever became of the key.
  @Test
  void aPaymentForACaseThatLeftIsSomebodysToSeeToAndConfirmed() {
    globe.submit(new CaseSubmission(ROE.court(), ROE.caseNumber(), true, null, List.of()));
    globe.sent.clear();

    globe.receive(ROE, payment("W1", 5_000));

    assertThat(globe.sentSince()).containsExactly(TransactionCode.PAY_CONFIRM);
    assertThat(globe.kinds()).containsExactly(WorkItem.Kind.BOOK_ANNOUNCED);
  }

  @Test
  void aPaymentForACaseNobodyKnowsIsSomebodysToSeeTo() {
    PartyKey nobodys = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    FareAnswer answer = globe.receive(nobodys, payment("W1", 5_000));

    assertThat(answer.refuses()).isFalse();
    assertThat(globe.kinds()).containsExactly(WorkItem.Kind.BOOK_ANNOUNCED);
    globe.close(nobodys, globe.raised.getFirst(), "given back");
    assertThat(globe.settled).hasSize(1);
  }

  /// What was raised before there was a register is no register's, and is closed all the same.
  @Test
  void whatWasRaisedBeforeItsRegisterIsClosedAlsoOnceTheCaseIsSubmitted() {
    PartyKey late = PartyKey.parse("J0401/TR2026-000999/DEF-1");
    globe.receive(late, payment("W1", 5_000));
    WorkItem item = globe.raised.getFirst();
    globe.submit(Cases.civil(late));

    assertThat(globe.close(late, item, " ")).isInstanceOf(Decision.Refused.class);
    assertThat(globe.close(late, item, "given back")).isInstanceOf(Decision.Accepted.class);
    assertThat(globe.settled).singleElement().matches(each -> each.reason().equals("given back"));
    assertThat(globe.close(late, item, "once more")).isInstanceOf(Decision.Refused.class);
  }

  /// T8: the case management system books it; the confirmation carries the announcement's
  /// correlation.
  @Test
  void aPaymentWaitsForTheCourtThatBooksItself() {
    paloVerde.receive(PALO_VERDE, payment("W1", 5_000));
    assertThat(paloVerde.sent).isEmpty();
    assertThat(paloVerde.alarms).containsEntry("PAYMENT W1", Instant.parse("2026-03-03T19:00:00Z"));

    paloVerde.submit(withPayment(Cases.civil(PALO_VERDE), "R-1", "W1", 5_000));

    assertThat(paloVerde.codes()).containsExactly(TransactionCode.PAY_CONFIRM);
    assertThat(paloVerde.sent.getFirst().header().correlationId()).isEqualTo("event 1");
    assertThat(paloVerde.alarms).isEmpty();
    paloVerde.ring(PALO_VERDE, "PAYMENT W1");
    assertThat(paloVerde.raised).isEmpty();
  }

  @Test
  void aPaymentThatIsNotConfirmedInTimeIsSomebodysToSeeTo() {
    paloVerde.receive(PALO_VERDE, payment("W1", 5_000));
    Instant due = Objects.requireNonNull(paloVerde.alarms.get("PAYMENT W1"));
    paloVerde.ring(PALO_VERDE, "PAYMENT W1");
    paloVerde.ring(PALO_VERDE, "PAYMENT W1");
    assertThat(paloVerde.kinds()).containsExactly(WorkItem.Kind.BOOK_ANNOUNCED);
    assertThat(deadline()).contains(new Deadline(due, limit(FareLimit.CONFIRMATION_DUE_DAYS)));

    paloVerde.submit(withPayment(Cases.civil(PALO_VERDE), "R-1", "W1", 5_000));

    assertThat(paloVerde.settled).hasSize(1);
  }

  @Test
  void onlyWhatWasAnnouncedIsConfirmed() {
    paloVerde.receive(PALO_VERDE, payment("W1", 5_000));

    assertThat(codes(paloVerde.submit(withPayment(Cases.civil(PALO_VERDE), "R-1", "W2", 5_000))))
        .containsExactly(FareCode.E014);
    assertThat(codes(paloVerde.submit(withPayment(Cases.civil(PALO_VERDE), "R-1", "W1", 4_000))))
        .containsExactly(FareCode.E015);
  }

  private static CaseParty withPayment(CaseParty before, String number, String acs, long amount) {
    long after = before.balance() - amount;
    return before
        .change()
        .obligations(List.of(before.obligations().getFirst().owing(after)))
        .financials(
            List.of(
                new FinancialTransaction(
                    number,
                    "PAYW",
                    List.of(new FinancialTransaction.Allocation(FINE, amount, after)),
                    Cases.TIME,
                    null,
                    new FinancialTransaction.Electronic(acs, Cases.TIME),
                    null)))
        .done();
  }

  private static List<Object> codes(Decision decision) {
    return ((Decision.Refused) decision).refusals().stream().<Object>map(Refusal::code).toList();
  }

  private static List<String> remarks(FareAnswer answer) {
    return ((FareAnswer.Acknowledgement) answer)
        .remarks().stream().map(FareAnswer.Remark::code).toList();
  }

  // ---- delinquency

  private static VendorTransaction.Delinquent delinquent() {
    return new VendorTransaction.Delinquent(Cases.TIME, Cases.TIME, 15_000, fee());
  }

  private static AddedFee fee() {
    return new AddedFee("DFEE", "AO 2005-29", 3_500, false);
  }

  /// FARE-78.
  @Test
  void theDelinquencyFeeIsBookedAndEchoed() {
    globe.receive(ROE, delinquent());

    assertThat(globe.docket).containsExactly("Delinquency declared, 150.00 owed");
    assertThat(globe.sent.getFirst().header().correlationId()).isEqualTo("event 1");
    Obligation booked =
        ((CourtTransaction.ObligationAdd) globe.sent.getFirst().transaction()).obligation();
    assertThat(booked)
        .isEqualTo(new Obligation(DFEE, 3_500, 3_500, null, 3, Obligation.Cause.FARE_DELINQUENCY));
  }

  @Test
  void theFeeIsRecognisedByItsCodeWhenTheCourtSubmitsIt() {
    globe.receive(ROE, delinquent());
    globe.sent.clear();
    globe.submit(Cases.civil());
    assertThat(globe.sent).isEmpty();
    CaseParty submitted =
        Cases.civil()
            .change()
            .obligations(
                Cases.with(
                    Cases.civil().obligations(),
                    new Obligation(
                        new ObligationKey(null, "DFEE", 7),
                        3_500,
                        3_500,
                        null,
                        3,
                        Obligation.Cause.FARE_DELINQUENCY)))
            .done();

    globe.submit(submitted);
    globe.submit(submitted);

    assertThat(globe.sent).isEmpty();
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(18_500);
  }

  /// T9.
  @Test
  void aFeeThatIsNotBookedInTimeIsSomebodysToSeeTo() {
    paloVerde.receive(PALO_VERDE, delinquent());
    assertThat(paloVerde.sent).isEmpty();

    Instant due = Objects.requireNonNull(paloVerde.alarms.get("FEE DFEE"));
    paloVerde.ring(PALO_VERDE, "FEE DFEE");
    assertThat(paloVerde.kinds()).containsExactly(WorkItem.Kind.BOOK_ANNOUNCED);
    assertThat(deadline()).contains(new Deadline(due, limit(FareLimit.ECHO_DUE_DAYS)));

    CaseParty before = Cases.civil(PALO_VERDE);
    paloVerde.submit(
        before
            .change()
            .obligations(Cases.with(before.obligations(), Cases.owed(DFEE, 3_500)))
            .done());
    assertThat(paloVerde.codes()).containsExactly(TransactionCode.OBLIG_ADD);
    assertThat(paloVerde.sent.getFirst().header().correlationId()).isEqualTo("event 1");
    assertThat(paloVerde.settled).hasSize(1);
  }

  /// A35: paid before the delinquency was declared, told after it.
  @Test
  void aWithdrawnDelinquencyTakesItsFeeOff() {
    globe.receive(ROE, delinquent());
    globe.receive(ROE, new JustisTransaction.DelinquencyWithdrawn(Cases.TIME, fee()));

    assertThat(globe.codes())
        .containsExactly(TransactionCode.OBLIG_ADD, TransactionCode.ADJ_NONFIN);
    FinancialTransaction taken =
        ((CourtTransaction.NonFinancialAdjustment) globe.sent.getLast().transaction()).adjustment();
    assertThat(taken.type()).isEqualTo("FEEW");
    assertThat(taken.amount()).isEqualTo(3_500);
    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(15_000);

    globe.sent.clear();
    globe.submit(Cases.civil());
    assertThat(globe.sent).isEmpty();
  }

  /// The withdrawal acts on arrival; the delinquency that comes after it books nothing any more.
  @Test
  void aDelinquencyThatComesAfterItsWithdrawalBooksNothing() {
    globe.receive(ROE, 2, new JustisTransaction.DelinquencyWithdrawn(Cases.TIME, fee()));
    globe.receive(ROE, 1, delinquent());

    assertThat(globe.register(ROE).caseParty().balance()).isEqualTo(15_000);
  }

  /// T14, Ariz. R. Crim. P. 26.12(c).
  @Test
  void theProsecutorIsToldOfACriminalCaseThatIsNotPaid() {
    PartyKey key = PartyKey.parse("J0401/TR2026-000200/DEF-1");
    globe.submit(
        Cases.civil(key).change().charges(List.of(Cases.charge(Cases.SPEEDING, "TR"))).done());

    globe.receive(ROE, delinquent());
    assertThat(globe.raised).isEmpty();
    globe.receive(key, delinquent());

    assertThat(globe.raised)
        .singleElement()
        .satisfies(item -> {
          assertThat(item.kind()).isEqualTo(WorkItem.Kind.TELL_OUTSIDER);
          assertThat(item.sentence()).contains("within 5 days");
        });
  }
}
