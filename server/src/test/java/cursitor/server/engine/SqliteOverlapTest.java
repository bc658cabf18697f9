package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.EmptyStore;
import cursitor.server.store.StoreFailure;
import cursitor.server.store.verify.Verify;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One batch is decided while the one before cannot be written yet, for somebody else writes.
class SqliteOverlapTest {
  @TempDir Path folder;
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private NoteWorld world;
  private Connection somebodyElse;

  @BeforeEach
  void begin() throws SQLException {
    world = new NoteWorld(EmptyStore.in(folder));
    somebodyElse = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
    run("BEGIN IMMEDIATE");
  }

  @AfterEach
  void end() throws SQLException {
    somebodyElse.close();
    world.close();
    callers.close();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = somebodyElse.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Returns when the arrival is decided, and so in a batch of its own.
  private Future<Outcome> decided(Arrival arrival) {
    Future<Outcome> outcome = callers.submit(() -> world.engine().submit(arrival));
    world.decided.acquireUninterruptibly();
    return outcome;
  }

  @Test
  void theNextBatchSeesWhatIsBeingWritten() throws Exception {
    Arrival first = world.request("S", "first");
    Future<Outcome> one = decided(first);
    Future<Outcome> again = decided(first);
    Future<Outcome> two = decided(world.request("S", "second"));
    Future<Outcome> found = decided(world.request("T", "find"));
    run("ROLLBACK");

    assertThat(again.get().repeated()).isTrue();
    assertThat(again.get().answer()).isEqualTo(one.get().answer());
    assertThat(two.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(found.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(world.read("S").pages())
        .containsExactly(new Notebook.Page.Written("first"), new Notebook.Page.Written("second"));
    assertThat(world.read("found").pages()).containsExactly(new Notebook.Page.Written("0"));
  }

  @Test
  void whatIsDecidedOnTopOfABatchThatCannotBeWrittenFallsWithIt() throws Exception {
    run("ALTER TABLE body RENAME TO lost");
    Arrival first = world.request("S", "first");
    Arrival second = world.request("T", "second");
    Future<Outcome> one = decided(first);
    Future<Outcome> two = decided(second);
    run("COMMIT");

    assertThatThrownBy(one::get).hasCauseInstanceOf(StoreFailure.class);
    assertThatThrownBy(two::get).hasCauseInstanceOf(StoreFailure.class);

    run("ALTER TABLE lost RENAME TO body");
    assertThat(world.engine().submit(second).receipt()).isEqualTo(1);
    assertThat(world.engine().submit(first).repeated()).isFalse();
    assertThat(world.read("T").pages()).hasSize(1);
    assertThat(world.read("S").pages()).hasSize(1);
  }

  @Test
  void whatIsDecidedOnTopOfWhatIsRefusedIsDecidedAgain() throws Exception {
    run(
        "CREATE TRIGGER refuse BEFORE INSERT ON feed WHEN NEW.said = 'tell lies'"
            + " BEGIN SELECT RAISE(ABORT, 'told to'); END");
    Future<Outcome> one = decided(world.request("S", NoteDesk.TELL + "lies"));
    Future<Outcome> two = decided(world.request("S", "second"));
    Future<Outcome> three = decided(world.request("T", "third"));
    run("COMMIT");

    assertThat(one.get().verdict()).isEqualTo(Verdict.PARKED);
    assertThat(two.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(three.get().receipt()).isEqualTo(4);
    assertThat(world.read("S").pages()).containsExactly(new Notebook.Page.Written("second"));
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }
}
