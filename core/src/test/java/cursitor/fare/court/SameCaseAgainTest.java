package cursitor.fare.court;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Decision;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.update.CasesAtRandom;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// For hundreds of cases, with payments and fees coming from the other side in between: the same
/// case twice sends nothing, and what was sent leads JUSTIS to what the register has. Of one that
/// comes recalled nothing is sent at all.
class SameCaseAgainTest {
  private static final int SEEDS = 250;

  @Test
  void theSameCaseTwiceSendsNothingAndJustisIsInStep() {
    int changed = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RegisterBench court = new RegisterBench("J0401");
      CasesAtRandom cases = new CasesAtRandom(seed, false);
      Random random = new Random(seed);
      CaseParty next = cases.first();
      if (next.flags().recalled()) {
        continue; // what comes recalled is never told (A17)
      }
      PartyKey key = next.key();
      assertThat(court.submit(next)).as("seed %d", seed).isInstanceOf(Decision.Accepted.class);
      if (next.flags().recalled()) {
        assertThat(court.sent).as("seed %d", seed).isEmpty();
        continue;
      }
      CaseParty atJustis = next;
      for (int round = 0; round < 4; round++) {
        announce(court, key, random, round);
        atJustis = told(atJustis, court, seed);

        court.submit(next);
        assertThat(court.codes()).as("seed %d, round %d", seed, round).isEmpty();

        next = cases.later();
        Decision decision = court.submit(next);
        atJustis = told(atJustis, court, seed);
        assertThat(atJustis)
            .as("seed %d, round %d", seed, round)
            .usingRecursiveComparison()
            .isEqualTo(court.register(key).caseParty());
        if (!(decision instanceof Decision.Accepted)) {
          break;
        }
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(SEEDS);
  }

  private static void announce(RegisterBench court, PartyKey key, Random random, int round) {
    AddedFee fee = new AddedFee("DFEE", "AO 2005-29", 3_500, false);
    switch (random.nextInt(4)) {
      case 0 ->
          court.receive(
              key,
              new VendorTransaction.ElectronicPayment(
                  "W" + round,
                  Cases.TIME,
                  "PAYW",
                  random.nextLong(1, 20_000),
                  0,
                  null,
                  null,
                  false,
                  null));
      case 1 ->
          court.receive(key, new VendorTransaction.Delinquent(Cases.TIME, Cases.TIME, 1, fee));
      case 2 -> {
        // Under a key that has ended the fee comes off the court's own ledger alone.
        if (!court.register(key).life().ended()) {
          court.receive(key, new JustisTransaction.DelinquencyWithdrawn(Cases.TIME, fee));
        }
      }
      default -> {}
    }
  }

  /// JUSTIS has the case/party as it was told it.
  private static CaseParty told(CaseParty before, RegisterBench court, long seed) {
    CaseParty now = before;
    for (FareMessage message : court.sent) {
      if (message.transaction() instanceof CourtTransaction transaction) {
        Updated updated = Updates.apply(now, transaction);
        assertThat(updated).as("seed %d: %s", seed, message).isNotInstanceOf(Updated.No.class);
        now = updated instanceof Updated.To(CaseParty next) ? next : now;
      }
    }
    court.sent.clear();
    return now;
  }
}
