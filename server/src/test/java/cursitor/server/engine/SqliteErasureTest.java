package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.ErasedFile;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.verify.Verify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteErasureTest extends ErasureCorpus {
  @TempDir Path folder;
  @TempDir Path copy;

  @Override
  Place place() {
    return EmptyStore.in(folder);
  }

  @Override
  void nothingIsLeftBesideTheTables() throws Exception {
    ErasedFile.await(folder);
    assertThat(filesHoldingTheName(folder)).isEmpty();
  }

  private static List<String> filesHoldingTheName(Path where) throws IOException {
    List<String> holding = new ArrayList<>();
    try (Stream<Path> files = Files.list(where)) {
      for (Path file : files.toList()) {
        if (Trace.contains(Files.readAllBytes(file), NAME)) {
          holding.add(String.valueOf(file.getFileName()));
        }
      }
    }
    return holding;
  }

  private Connection somebodyElse() throws Exception {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
    connection.setAutoCommit(false);
    return connection;
  }

  @Test
  void theRawFilesHeldTheNameBefore() throws Exception {
    everythingHappens();
    assertThat(filesHoldingTheName(folder)).isNotEmpty();
  }

  /// Rows that grow move from page to page, and must leave no copy behind.
  @Test
  void noPageKeepsWhatOnceStoodOnIt() throws Exception {
    for (int batch = 0; batch < 40; batch++) {
      List<Arrival> arrivals = new ArrayList<>();
      for (int i = 30 * batch; i < 30 * (batch + 1); i++) {
        String text = NAME + "x".repeat(i % 70) + i;
        arrivals.add(world.request("S" + i % 40, i % 3 == 0 ? NoteDesk.TELL + text : text));
        arrivals.add(world.request("other " + i % 40, "of somebody else " + "x".repeat(i % 90)));
      }
      world.engine().submitAll(arrivals);
    }
    for (int i = 0; i < 40; i += 10) {
      List<Arrival> erasures = new ArrayList<>();
      for (int j = i; j < i + 10; j++) {
        erasures.add(world.request("S" + j, "erase"));
      }
      world.engine().submitAll(erasures);
    }

    nothingIsLeft();
  }

  /// The process ends after the commit, before the log is emptied: somebody who reads is in its
  /// way.
  @Test
  void aStoreThatIsKilledAfterwardsHoldsNothingWhenItIsOpenedAgain() throws Exception {
    everythingHappens();
    try (Connection reader = somebodyElse();
        Statement reading = reader.createStatement()) {
      reading.executeQuery("SELECT * FROM body").close();
      submit(erase());
      for (String file : List.of("cursitor.db", "cursitor.db-wal")) {
        Files.copy(folder.resolve(file), copy.resolve(file));
      }
    }
    assertThat(filesHoldingTheName(copy)).isNotEmpty();

    try (Store opened = Store.open(new Place.Folder(copy), NoteWorld.KINDS)) {
      assertThat(Trace.columns(opened, NAME)).isEmpty();
      assertThat(Verify.of(opened).findings()).isEmpty();
    }
    assertThat(filesHoldingTheName(copy)).isEmpty();
  }

  /// SQLite leaves a copy behind here and there; a row that is deleted without care stands for it.
  @Test
  void whatFreeSpaceHeldIsGoneAsWell() throws Exception {
    everythingHappens();
    leaveACopy();
    submit(erase());

    nothingIsLeft();
  }

  /// As after an erasure by a version that did not clear free space.
  @Test
  void whatFreeSpaceStillHoldsIsGoneAfterTheNextStart() throws Exception {
    everythingHappens();
    submit(erase());
    ErasedFile.await(folder);
    leaveACopy();
    try (Connection earlier = somebodyElse();
        Statement statement = earlier.createStatement()) {
      statement.execute("PRAGMA user_version = 0");
      earlier.commit();
    }
    world.restart();

    nothingIsLeft();
  }

  private void leaveACopy() throws Exception {
    try (Connection careless = somebodyElse();
        Statement statement = careless.createStatement()) {
      statement.execute("INSERT INTO setting (name, value) VALUES ('copy', '" + NAME + "')");
      statement.execute("DELETE FROM setting WHERE name = 'copy'");
      careless.commit();
    }
    try (Connection checked = somebodyElse();
        Statement statement = checked.createStatement()) {
      checked.setAutoCommit(true);
      statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
    }
    assertThat(filesHoldingTheName(folder)).contains("cursitor.db");
  }

  @Test
  void theLogIsEmptiedOnceNobodyReadsFromItAnyMore() throws Exception {
    everythingHappens();
    try (Connection reader = somebodyElse();
        Statement reading = reader.createStatement()) {
      reading.executeQuery("SELECT * FROM body").close();
      submit(erase());
      submit(world.request("T", "more"));
    }

    nothingIsLeft();
  }

  @Test
  void whatIsBeingWrittenMeanwhileIsErasedToo() throws Exception {
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
        Connection writer = somebodyElse()) {
      submit(world.request("S", "before"));
      world.decided.drainPermits();
      try (Statement writing = writer.createStatement()) {
        writing.execute("UPDATE setting SET value = value");
      }
      List<Future<Outcome>> outcomes = new ArrayList<>();
      Arrival throwing = world.request("S", NoteDesk.THROW + NAME);
      for (Arrival arrival :
          List.of(
              tell(), note(NAME), throwing, NoteWorld.act(NoteWorld.id(), "S", NAME), erase())) {
        outcomes.add(callers.submit(() -> submit(arrival)));
        // What meets a defect has a second turn, in which it is parked.
        world.decided.acquireUninterruptibly(arrival.equals(throwing) ? 2 : 1);
      }
      writer.rollback();
      for (Future<Outcome> outcome : outcomes) {
        outcome.get();
      }
    }

    nothingIsLeft();
    assertThat(world.read("S").pages()).isEmpty();
    assertThat(world.store().undelivered(0, 10)).hasSize(1);
  }
}
