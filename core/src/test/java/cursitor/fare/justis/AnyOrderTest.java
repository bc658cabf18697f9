package cursitor.fare.justis;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.caseparty.CaseParties;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.TransactionCode;
import cursitor.fare.update.SubmissionsAtRandom;
import cursitor.fare.update.SubmissionsAtRandom.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever order the messages about a case/party come in, JUSTIS ends with what the court has
/// (A24, E005).
class AnyOrderTest {
  private static final int SEEDS = 500;

  @Test
  void theEndIsTheSameInAnyOrder() {
    Set<TransactionCode> ahead = EnumSet.noneOf(TransactionCode.class);
    for (long seed = 0; seed < SEEDS; seed++) {
      SubmissionsAtRandom submissions = SubmissionsAtRandom.of(seed);
      if (submissions.last().flags().recalled()) {
        continue;
      }
      HubBench justis = new HubBench();
      justis.court(new CourtTransaction.CaseAdd(submissions.first(), null));
      List<FareMessage> messages = new ArrayList<>();
      submissions
          .told()
          .forEach(each ->
              messages.add(
                  justis.message(
                      CaseParties.COURT, CaseParties.KEY, each.group(), each.transaction())));
      Collections.shuffle(messages, new Random(seed));
      for (FareMessage each : messages) {
        if (each.sequence() > justis.file().lanes().fromCourt().next()) {
          ahead.add(each.transaction().code());
        }
        justis.receive(each);
      }
      assertThat(Outcome.of(justis.data()))
          .as("seed %d", seed)
          .isEqualTo(Outcome.of(submissions.last()));
    }
    assertThat(ahead)
        .contains(
            TransactionCode.PAY_COURT,
            TransactionCode.ADJ_NONFIN,
            TransactionCode.OBLIG_ADD,
            TransactionCode.FLAG_UPD);
  }
}
