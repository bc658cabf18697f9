package cursitor.server.play;

import cursitor.server.store.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A part of the stories is enough here: what differs is the database, and the engine's own tests
/// run on it in full.
class PostgresStoriesTest extends StoryCorpus {
  private static final Set<String> PLAYED = Set.of("correction.story", "idempotency.story");
  private static final AtomicInteger COUNT = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  Place place() {
    String name = "story_" + COUNT.incrementAndGet();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Place.Server(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
  }

  @Override
  boolean plays(String file) {
    return PLAYED.contains(file);
  }
}
