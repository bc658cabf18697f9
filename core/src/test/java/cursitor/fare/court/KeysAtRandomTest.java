package cursitor.fare.court;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.CaseNumber;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseAdd;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A case that is renumbered, recalled and said to be invalid again and again, with payments
/// announced under the keys it has and JUSTIS answering late. Whatever the order, no key is sent
/// before the recall of the one before it is acknowledged (FARE-82); when the case is sealed
/// nothing is left under any of its keys (FARE-50), and each payment was confirmed once (A33).
class KeysAtRandomTest {
  private static final int SEEDS = 150;
  private static final int STEPS = 12;

  @Test
  void keysFollowEachOtherAndNeitherDataNorMoneyStays() {
    int added = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Chain chain = new Chain(seed);
      for (int step = 0; step < STEPS; step++) {
        chain.step();
      }
      chain.seal();
      added += chain.added();
      chain.check();
    }
    assertThat(added).isGreaterThan(SEEDS);
  }

  /// One case, and what was seen of it.
  private static final class Chain {
    private final long seed;
    private final Random random;
    private final RegisterBench court = new RegisterBench("M0702");
    private final List<FareMessage> waiting = new ArrayList<>();
    private final Set<PartyKey> acknowledged = new HashSet<>();
    private final List<FareMessage> all = new ArrayList<>();
    private CaseParty now = Cases.civil(key(0));
    private final List<VendorTransaction.ElectronicPayment> announced = new ArrayList<>();
    private int numbers;
    private int paid;

    Chain(long seed) {
      this.seed = seed;
      random = new Random(seed);
      court.submit(now);
      take();
    }

    private static PartyKey key(int number) {
      return PartyKey.parse("M0702/TR2026-%06d/DEF-1".formatted(number));
    }

    void step() {
      switch (random.nextInt(9)) {
        case 0, 1 -> renumber();
        case 2 -> court.submit(now);
        case 3 -> recall();
        case 4 -> invalidate();
        case 5 -> pay();
        case 6 -> book();
        default -> answer();
      }
      take();
    }

    /// Sometimes a case that was recalled is to be collected again under its new number.
    private void renumber() {
      CaseNumber former = now.key().caseNumber();
      numbers++;
      CaseParty next = now.under(key(numbers));
      now = random.nextBoolean() ? next : next.change().flags(ControlFlags.NONE).done();
      court.submit(
          new CaseSubmission(
              now.key().court(),
              now.key().caseNumber(),
              false,
              former,
              List.of(new PartySubmission(now, false, false, null))));
    }

    private void invalidate() {
      recalled();
      court.submit(now.key(), new CourtTransaction.CaseInvalidate(null));
    }

    private void recall() {
      recalled();
      court.submit(now);
    }

    private void recalled() {
      now = now.change().flags(now.flags().with(new FlagChange.Recall(""))).done();
    }

    /// The vendor takes money under the key it knows.
    private void pay() {
      if (!addedKeys().contains(now.key())) {
        return;
      }
      paid++;
      announced.add(
          new VendorTransaction.ElectronicPayment(
              "W" + paid, Cases.TIME, "PAYW", 100L * paid, 0, null, Cases.FINE, false, null));
      court.receive(now.key(), announced.getLast());
    }

    /// The court's system books all it was told of, and submits the case.
    private void book() {
      for (VendorTransaction.ElectronicPayment each : announced) {
        if (now.booking(each.acsTransactionNumber()).isEmpty()) {
          long after = Math.max(0, now.balance() - each.amount());
          now =
              now.change()
                  .obligations(List.of(now.obligations().getFirst().owing(after)))
                  .financials(Cases.with(now.financials(), booking(each, after)))
                  .done();
        }
      }
      court.submit(now);
    }

    private static FinancialTransaction booking(
        VendorTransaction.ElectronicPayment paid, long after) {
      return new FinancialTransaction(
          "R-" + paid.acsTransactionNumber(),
          "PAYW",
          List.of(new FinancialTransaction.Allocation(Cases.FINE, paid.amount(), after)),
          Cases.TIME,
          null,
          new FinancialTransaction.Electronic(paid.acsTransactionNumber(), paid.paidAt()),
          null);
    }

    private void answer() {
      if (!waiting.isEmpty()) {
        FareMessage message = waiting.remove(random.nextInt(waiting.size()));
        court.acknowledge(message);
        if (Answers.endsKey(message.transaction())) {
          acknowledged.add(message.party());
        }
      }
    }

    /// What was sent since.
    private void take() {
      for (FareMessage message : court.sent) {
        if (message.transaction() instanceof CaseAdd) {
          Set<PartyKey> before = addedKeys();
          assertThat(acknowledged).as("seed %d: %s", seed, message).containsAll(before);
        }
        all.add(message);
        waiting.add(message);
      }
      court.sent.clear();
    }

    private Set<PartyKey> addedKeys() {
      return all.stream()
          .filter(each -> each.transaction() instanceof CaseAdd)
          .map(FareMessage::party)
          .collect(Collectors.toSet());
    }

    void seal() {
      book();
      take();
      court.submit(
          new CaseSubmission(
              now.key().court(),
              now.key().caseNumber(),
              true,
              null,
              List.of(new PartySubmission(now, false, false, null))));
      take();
      while (!waiting.isEmpty()) {
        answer();
        take();
      }
    }

    int added() {
      return addedKeys().size();
    }

    void check() {
      Set<PartyKey> deleted =
          all.stream()
              .filter(each -> each.transaction() instanceof CaseDelete)
              .map(FareMessage::party)
              .collect(Collectors.toSet());
      assertThat(deleted).as("seed %d", seed).isEqualTo(addedKeys());
      assertThat(
              all.stream()
                  .map(FareMessage::transaction)
                  .filter(CourtTransaction.PaymentConfirmation.class::isInstance)
                  .map(each -> ((CourtTransaction.PaymentConfirmation) each).booking().amount()))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              announced.stream().map(VendorTransaction.ElectronicPayment::amount).toList());
    }
  }
}
