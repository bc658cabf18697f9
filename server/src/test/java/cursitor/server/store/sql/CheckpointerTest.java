package cursitor.server.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointerTest {
  private static final int SEQUENCE_AT = 12;

  @TempDir Path folder;
  private Path file;
  private Connection writer;

  @BeforeEach
  void open() throws SQLException {
    file = folder.resolve("cursitor.db");
    writer = connect();
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA wal_autocheckpoint = 0");
    run("CREATE TABLE word (word TEXT)");
  }

  @AfterEach
  void close() throws SQLException {
    writer.close();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private Checkpointer checkpointer(int rowsBetween, int logPages) {
    return new Checkpointer(
        this::connect, rowsBetween, logPages, (connection, last) -> Checkpointer.NEVER);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean isInDatabase(String word) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
  }

  /// How often the log has begun anew, as its header says.
  private int sequence() throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(folder.resolve("cursitor.db-wal")))
        .getInt(SEQUENCE_AT);
  }

  @Test
  void theLogIsBroughtOverAfterSoManyRows() throws Exception {
    Checkpointer checkpointer = checkpointer(2, 1_000);
    run("INSERT INTO word VALUES ('harbour')");
    checkpointer.committed(writer, 1);
    boolean after1 = isInDatabase("harbour");
    checkpointer.committed(writer, 1);
    checkpointer.close();

    assertThat(after1).isFalse();
    assertThat(isInDatabase("harbour")).isTrue();
  }

  @Test
  void aLongLogBeginsAnew() throws Exception {
    Checkpointer checkpointer = checkpointer(1, 1);
    run("INSERT INTO word VALUES ('harbour')");
    checkpointer.committed(writer, 1);
    checkpointer.close();
    run("INSERT INTO word VALUES ('since then')");
    int before = sequence();
    checkpointer.committed(writer, 0);
    run("INSERT INTO word VALUES ('lantern')");

    assertThat(sequence()).isEqualTo(before + 1);
  }

  @Test
  void afterAnErasureTheLogIsEmptied() throws Exception {
    Checkpointer checkpointer = checkpointer(1_000, 1_000);
    run("INSERT INTO word VALUES ('harbour')");
    checkpointer.emptyLog();
    checkpointer.close();

    assertThat(Files.size(folder.resolve("cursitor.db-wal"))).isZero();
    assertThat(isInDatabase("harbour")).isTrue();
  }

  @Test
  void somebodyWhoReadsHoldsTheWriterUpForAMomentOnly() throws Exception {
    Checkpointer checkpointer = checkpointer(1, 1);
    try (Connection reader = connect();
        Statement reading = reader.createStatement()) {
      reader.setAutoCommit(false);
      reading.executeQuery("SELECT * FROM word").close();
      run("INSERT INTO word VALUES ('harbour')");
      checkpointer.committed(writer, 1);
      checkpointer.close();
      int before = sequence();
      checkpointer.committed(writer, 0);
      run("INSERT INTO word VALUES ('lantern')");

      assertThat(sequence()).isEqualTo(before);
    }
  }
}
