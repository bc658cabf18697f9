package cursitor.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.node.Desks;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.TestPostgres;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PostgresKeptTest extends KeptCorpus {
  @Override
  Place place() {
    return TestPostgres.emptyStore();
  }

  /// Whichever of the two is there first.
  @Test
  void theNodesTablesAndTheConsolesDoNotMeet() {
    Place.Server database = TestPostgres.freshDatabase();
    Console.open(database, InstantSource.system()).close();
    Store.open(database, Desks.kinds()).close();
    try (Console console = Console.open(database, InstantSource.system())) {
      assertThat(console.begin()).isPresent();
    }
    Store.open(database, Desks.kinds()).close();
  }
}
