package cursitor.fare.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.fare.message.CourtTransaction;
import cursitor.fare.update.SubmissionsAtRandom;
import cursitor.fare.update.SubmissionsAtRandom.Outcome;
import cursitor.fare.update.SubmissionsAtRandom.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever order the messages about a case/party come in, the vendor ends with what the court has
/// (A24, E005).
class AnyOrderTest {
  private static final int SEEDS = 500;

  @Test
  void theEndIsTheSameInAnyOrder() {
    for (long seed = 0; seed < SEEDS; seed++) {
      SubmissionsAtRandom submissions = SubmissionsAtRandom.of(seed);
      if (submissions.last().flags().recalled()) {
        continue;
      }
      VendorBench vendor = new VendorBench();
      vendor.justis(new CourtTransaction.CaseAdd(submissions.first(), null));
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < submissions.told().size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(seed));
      for (int place : order) {
        Told each = submissions.told().get(place);
        vendor.receive(each.transaction(), place + 2, each.group());
      }
      assertThat(Outcome.of(Objects.requireNonNull(vendor.file().account()).caseParty()))
          .as("seed %d", seed)
          .isEqualTo(Outcome.of(submissions.last()));
    }
  }
}
