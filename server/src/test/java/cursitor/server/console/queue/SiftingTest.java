package cursitor.server.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.console.ConsoleNode;
import cursitor.server.console.MovedClock;
import cursitor.server.store.Queue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiftingTest {
  private static final int MOST_HELD = 1_000;

  @TempDir Path folder;

  /// Of what somebody holds beyond a thousand the page says that there is more.
  @Test
  void whoHoldsMoreThanIsLookedThroughIsTold() {
    MovedClock clock = new MovedClock();
    try (ConsoleNode node = ConsoleNode.open(folder, clock)) {
      Workroom room = new Workroom(node.node(), node.console());
      Question question = Question.of(Map.of("owner", "clerk"));
      Queue.Choice choice = question.choice(Set.of(), clock.instant());
      Sifting sifting = new Sifting(room.queue(), room.records(), room::deadlines, room.owners());

      node.console()
          .store()
          .together(_ -> {
            for (int i = 0; i < MOST_HELD; i++) {
              room.owners().give(UUID.randomUUID(), "clerk");
            }
            return true;
          });
      assertThat(sifting.page(question, choice, null, clock.instant()).looked()).isZero();

      room.owners().give(UUID.randomUUID(), "clerk");
      assertThat(sifting.page(question, choice, null, clock.instant()).looked())
          .isEqualTo(MOST_HELD);
    }
  }
}
