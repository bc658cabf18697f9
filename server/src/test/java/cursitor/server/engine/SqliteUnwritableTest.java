package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.EmptyStore;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Place;
import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SQLite takes any text; a trigger of somebody's does not.
class SqliteUnwritableTest extends UnwritableCorpus {
  @TempDir Path folder;

  @Override
  Place place() throws SQLException {
    Place place = EmptyStore.in(folder);
    refuse(place, "feed", "said");
    refuse(place, "message", "subject");
    return place;
  }

  private static void refuse(Place place, String table, String column) throws SQLException {
    Stores.run(
        place,
        "CREATE TRIGGER no_%s BEFORE INSERT ON %s WHEN NEW.%s LIKE '%%poison%%'"
                .formatted(table, table, column)
            + " BEGIN SELECT RAISE(ABORT, 'told to'); END");
  }

  @Override
  String poison() {
    return "poison";
  }

  @Test
  void whenTheReasonIsGoneItIsDecidedAfterARestart() throws SQLException {
    Arrival bad = poisonous();
    world.engine().submit(bad);
    Stores.run(new Place.Folder(folder), "DROP TRIGGER no_feed");
    world.restart();

    assertThat(world.engine().submit(bad).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(kept()).extracting(KeptMessage::standing).containsExactly(Standing.SETTLED);
    assertThat(open()).noneMatch(item -> item.code().equals("PARKED"));
  }

  private void refuseItsRow() throws SQLException {
    String hex = id.value().toString().replace("-", "");
    Stores.run(
        new Place.Folder(folder),
        "CREATE TRIGGER not_this BEFORE INSERT ON message WHEN lower(hex(NEW.id)) = '%s'"
                .formatted(hex)
            + " BEGIN SELECT RAISE(ABORT, 'told to'); END");
  }

  @Test
  void whatCannotEvenBeParkedFailsAlone() throws Exception {
    refuseItsRow();
    world.mayDecide.acquire();
    Future<Outcome> first = submitted(world.request("A", "keeps the engine busy"));
    world.decided.acquire();
    Future<Outcome> bad = submitted(poisonous());
    Future<Outcome> good = submitted(world.request("S", "one"));
    world.mayDecide.release();

    assertThat(first.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(good.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThatThrownBy(bad::get).hasCauseInstanceOf(StoreFailure.class);
    assertThat(kept()).isEmpty();
    assertThat(world.engine().submit(world.request("S", "two")).receipt()).isEqualTo(5);
  }

  @Test
  void whatComesBehindItInItsOrderFallsWithIt() throws Exception {
    refuseItsRow();
    InOrder groups = world.engine().inOrder();
    world.mayDecide.acquire();
    Future<Outcome> first = submitted(world.request("A", "keeps the engine busy"));
    world.decided.acquire();
    Underway bad = groups.handIn(List.of(poisonous()), Priority.SAME_DAY);
    Underway behind = groups.handIn(List.of(world.request("S", "one")), Priority.SAME_DAY);
    world.mayDecide.release();

    assertThat(first.get().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThatThrownBy(bad::await).isInstanceOf(StoreFailure.class);
    assertThatThrownBy(behind::await).isInstanceOf(StoreFailure.class);
    assertThat(world.store().records().caseFile(NoteWorld.notebook("S"))).isEmpty();
  }
}
