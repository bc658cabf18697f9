package cursitor.server.engine;

import cursitor.server.store.Place;
import cursitor.server.store.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class PostgresVerifyTest extends VerifyCorpus {
  private Place.Server server = new Place.Server("", "", "");

  @Override
  Place place() {
    server = TestPostgres.emptyStore();
    return server;
  }

  @Override
  Connection connection() throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }
}
