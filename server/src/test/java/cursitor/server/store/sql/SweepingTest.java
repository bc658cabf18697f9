package cursitor.server.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows grow, move from page to page, and are deleted; what SQLite leaves of them is cleared.
class SweepingTest {
  private static final String NAME = "OLLERENSHAW";
  private static final int ROWS = 3_000;
  private static final int PAGES_AT_ONCE = 16;

  @TempDir Path folder;
  private final Random random = new Random(28);
  private Path file;
  private Connection writer;

  @BeforeEach
  void open() throws SQLException {
    file = folder.resolve("cursitor.db");
    writer = connect();
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA wal_autocheckpoint = 0");
    run("CREATE TABLE erasure (number INTEGER PRIMARY KEY)");
    run("CREATE TABLE word (number INTEGER PRIMARY KEY, word TEXT)");
    run("CREATE TABLE clustered (word TEXT PRIMARY KEY) WITHOUT ROWID");
    run("CREATE INDEX by_word ON word (word)");
    rowsComeGrowAndGo();
  }

  @AfterEach
  void close() throws SQLException {
    writer.close();
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA synchronous = OFF");
    }
    return connection;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute(sql);
    }
  }

  private void rowsComeGrowAndGo() throws SQLException {
    writer.setAutoCommit(false);
    try (PreparedStatement insert = writer.prepareStatement("INSERT INTO word VALUES (?, ?)");
        PreparedStatement update =
            writer.prepareStatement("UPDATE word SET word = ? WHERE number = ?");
        PreparedStatement clustered = writer.prepareStatement("INSERT INTO clustered VALUES (?)")) {
      for (int i = 0; i < ROWS; i++) {
        insert.setInt(1, i);
        insert.setString(2, word(i));
        insert.execute();
        clustered.setString(1, word(i));
        clustered.execute();
        int grows = random.nextInt(i + 1);
        update.setString(1, word(grows) + "x".repeat(random.nextInt(300)));
        update.setInt(2, grows);
        update.execute();
      }
    }
    writer.commit();
    writer.setAutoCommit(true);
    run("DELETE FROM word WHERE number % 3 = 0");
    run("DELETE FROM clustered WHERE word LIKE '%" + NAME + "%'");
    run("INSERT INTO erasure VALUES (7)");
  }

  private String word(int number) {
    return random.nextInt(100_000) + (number % 3 == 0 ? NAME : "SOMEBODY") + number;
  }

  private boolean isAnywhere() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(NAME);
  }

  private List<String> all(String question) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = writer.createStatement();
        var row = statement.executeQuery(question)) {
      while (row.next()) {
        all.add(row.getString(1));
      }
    }
    return all;
  }

  private List<String> kept() throws SQLException {
    List<String> kept = all("SELECT word FROM word ORDER BY number");
    kept.addAll(all("SELECT number FROM word ORDER BY word"));
    kept.addAll(all("SELECT word FROM clustered"));
    return kept;
  }

  private void sweep() {
    Sweeping sweeping = new Sweeping(file, PAGES_AT_ONCE);
    Checkpointer checkpointer = new Checkpointer(this::connect, 1_000, 1_000, sweeping);
    checkpointer.emptyLog();
    checkpointer.close();
    sweeping.close();
  }

  @Test
  void whatRowsLeftBehindIsClearedAndWhatIsKeptStays() throws Exception {
    List<String> kept = kept();
    run("PRAGMA wal_checkpoint(TRUNCATE)");
    assertThat(isAnywhere()).isTrue();
    sweep();

    assertThat(isAnywhere()).isFalse();
    assertThat(kept()).isEqualTo(kept);
    assertThat(all("PRAGMA integrity_check")).containsExactly("ok");
    assertThat(all("PRAGMA user_version")).containsExactly("7");
  }

  /// The writer has pages in memory, with what was left on them.
  @Test
  void theWriterDoesNotBringItBack() throws Exception {
    assertThat(kept()).isNotEmpty();
    sweep();
    run("UPDATE word SET word = word || '.' WHERE number % 7 = 1");
    run("INSERT INTO clustered SELECT word || '!' FROM clustered WHERE length(word) % 2 = 0");
    run("PRAGMA wal_checkpoint(TRUNCATE)");

    assertThat(isAnywhere()).isFalse();
    assertThat(all("PRAGMA integrity_check")).containsExactly("ok");
  }

  @Test
  void aPassIsMadeOnlyWhereSomethingWasErased() throws Exception {
    run("PRAGMA user_version = 7");
    run("PRAGMA wal_checkpoint(TRUNCATE)");
    sweep();

    assertThat(isAnywhere()).isTrue();
  }

  /// A page of another kind, or one that contradicts itself, is left alone.
  @Test
  void whatIsNoPageOfATreeIsLeftAlone() {
    ByteBuffer leaf = ByteBuffer.allocate(512).put(200, (byte) 'x').putShort(5, (short) 400);
    assertThat(PageGaps.clear(leaf.duplicate().put(0, (byte) 13), 512)).isTrue();
    assertThat(leaf.get(200)).isZero();

    leaf.put(200, (byte) 'x').put(0, (byte) 0);
    assertThat(PageGaps.clear(leaf, 512)).isFalse();
    leaf.put(0, (byte) 13).putShort(3, (short) 1).putShort(8, (short) 300);
    assertThat(PageGaps.clear(leaf, 512)).as("a cell in the gap").isFalse();
    leaf.putShort(8, (short) 450).putShort(1, (short) 460).putShort(460, (short) 455);
    assertThat(PageGaps.clear(leaf, 512)).as("blocks in a ring").isFalse();
    assertThat(leaf.get(200)).isEqualTo((byte) 'x');
  }
}
