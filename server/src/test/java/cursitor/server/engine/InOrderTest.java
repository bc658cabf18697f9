package cursitor.server.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups from one source, several of them under way at a time.
class InOrderTest {
  @TempDir Path folder;
  private NoteWorld world;
  private InOrder groups;

  @BeforeEach
  void begin() {
    world = new NoteWorld(EmptyStore.in(folder));
    groups = world.engine().inOrder();
  }

  @AfterEach
  void end() {
    world.close();
  }

  private static List<Arrival> written(String subject, String text) {
    return List.of(NoteWorld.act(NoteWorld.id(), subject, text));
  }

  private Underway handIn(List<Arrival> group) {
    return groups.handIn(group, Priority.BACKLOG);
  }

  private static long receipt(Underway group) {
    return group.await().getFirst().receipt();
  }

  @Test
  void whatMustNotWaitDoesNotOvertakeWhatIsBeforeIt() throws InterruptedException {
    world.mayDecide.acquire();
    handIn(written("somebody else's", "keeps the engine busy"));
    world.decided.acquire();
    Underway first = handIn(written("S", "first"));
    AtomicReference<Underway> second = new AtomicReference<>();
    Thread source = new Thread(() -> second.set(handIn(written(NoteWorld.URGENT, "second"))));
    source.start();
    while (source.getState() != Thread.State.WAITING && source.isAlive()) {
      Thread.onSpinWait();
    }
    world.mayDecide.release();
    source.join();

    assertThat(receipt(first)).isLessThan(receipt(requireNonNull(second.get())));
  }

  @Test
  void whatComesBehindAGroupThatCannotBeKeptFallsWithIt() throws SQLException {
    run("ALTER TABLE body RENAME TO lost");
    Underway first = handIn(written("S", "first"));
    assertThatThrownBy(first::await).isInstanceOf(StoreFailure.class);
    List<Arrival> behind = written("T", "second");
    Underway second = handIn(behind);
    Underway third = handIn(written("T", "third"));

    assertThatThrownBy(second::await).isInstanceOf(StoreFailure.class);
    assertThatThrownBy(third::await).isInstanceOf(StoreFailure.class);
    run("ALTER TABLE lost RENAME TO body");
    // Whoever comes before the engine has heard of the failure would fall with it too.
    world.restart();
    assertThat(world.engine().submitAll(behind).getFirst().repeated()).isFalse();
    assertThat(world.read("T").pages()).hasSize(1);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
