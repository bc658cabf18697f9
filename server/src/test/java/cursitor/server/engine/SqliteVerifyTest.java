package cursitor.server.engine;

import cursitor.server.store.EmptyStore;
import cursitor.server.store.Place;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class SqliteVerifyTest extends VerifyCorpus {
  @TempDir Path folder;

  @Override
  Place place() {
    return EmptyStore.in(folder);
  }

  @Override
  Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cursitor.db"));
  }
}
