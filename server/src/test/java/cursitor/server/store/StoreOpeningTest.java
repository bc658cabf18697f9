package cursitor.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps a store from opening, and what its operator is told.
class StoreOpeningTest {
  private static final CaseFileKinds KINDS = new CaseFileKinds(Map.of());

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("cursitor.db");
  }

  private Store open() {
    return Store.open(new Place.Folder(folder), KINDS);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void refuses(String words) {
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(words)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aNewStoreOpensAgain() {
    open().close();
    open().close();
    try (Store store = Store.openToRead(new Place.Folder(folder), KINDS)) {
      assertThat(store.records().counts()).isEmpty();
    }
  }

  @Test
  void twoDoNotWriteToOneStore() {
    try (Store first = open()) {
      refuses("in use by another process");
      Store.openToRead(new Place.Folder(folder), KINDS).close();
      assertThat(first.nextAlarm()).isEmpty();
    }
  }

  @Test
  void aFileInPlaceOfTheFolder() throws IOException {
    Files.writeString(folder.resolve("data"), "a file");
    assertThatThrownBy(() -> Store.open(new Place.Folder(folder.resolve("data")), KINDS))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("cannot be made");
  }

  @Test
  void nothingToRead() {
    assertThatThrownBy(() -> Store.openToRead(new Place.Folder(folder), KINDS))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("there is no store");
  }

  @Test
  void noDatabase() throws IOException {
    Files.writeString(file(), "these are the notes of the last meeting ".repeat(9));
    refuses("is no database");
  }

  @Test
  void aDatabaseOfAnotherProgram() throws SQLException {
    sql("CREATE TABLE recipe (name TEXT)");
    refuses("of another program");
  }

  @Test
  void aNewerStore() throws SQLException {
    open().close();
    sql("UPDATE flyway_schema_history SET version = '999' WHERE version = '1'");
    refuses("newer version");
  }

  /// Reading brings nothing up to date: it says who does.
  @Test
  void anOlderStoreIsReadOnceANodeHasStartedOnIt() throws SQLException {
    open().close();
    sql("ALTER TABLE feed DROP COLUMN led");
    sql("DELETE FROM flyway_schema_history WHERE version = '7'");

    assertThatThrownBy(() -> Store.openToRead(new Place.Folder(folder), KINDS))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("start a node of this version on it once")
        .message()
        .doesNotContain("\n");

    open().close();
    Store.openToRead(new Place.Folder(folder), KINDS).close();
  }

  @Test
  void aStoreThatIsCutOff() throws IOException {
    open().close();
    Files.deleteIfExists(folder.resolve("cursitor.db-wal"));
    try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
      cut.setLength(cut.length() / 2);
    }
    refuses("is cut off");
  }

  @Test
  void aDamagedStore() throws IOException {
    open().close();
    try (RandomAccessFile damaged = new RandomAccessFile(file().toFile(), "rw")) {
      damaged.seek(100);
      damaged.write(new byte[3000]);
    }
    refuses("is damaged");
  }

  @Test
  void nobodyAnswersAtTheServer() {
    assertThatThrownBy(() ->
            Store.open(
                new Place.Server("jdbc:postgresql://127.0.0.1:1/store?connectTimeout=1", "x", "x"),
                KINDS))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("no connection to")
        .message()
        .doesNotContain("\n");
  }
}
