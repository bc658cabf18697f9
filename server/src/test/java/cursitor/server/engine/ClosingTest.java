package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whoever has an answer may close at once, while the engine hears that the answer is written.
class ClosingTest {
  private static final int TIMES = 1_500;

  @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void anEngineEndsHoweverSoonAfterAnAnswerItIsClosed() {
    try (NoteWorld world = new NoteWorld(new Place.Folder(folder))) {
      for (int i = 0; i < TIMES; i++) {
        world.engine().submit(NoteWorld.act(NoteWorld.id(), "S" + i, "first"));
        world.restartEngine();
      }
      assertThat(world.read("S" + (TIMES - 1)).pages()).hasSize(1);
    }
  }
}
