package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.server.store.Place;
import cursitor.server.store.Priority;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever sends a message goes before alarms that wait, also before those that were there first.
class AlarmsYieldTest {
  @TempDir Path folder;

  @Test
  void aMessageGoesBeforeAlarmsThatWereHandedInBeforeIt() {
    try (NoteWorld world = new NoteWorld(new Place.Folder(folder))) {
      var _ = world.engine().submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
      world.pass(Duration.ofMinutes(2));
      world.decided.drainPermits();
      world.mayDecide.acquireUninterruptibly();
      Underway other = handIn(world, world.request("A", "one"));
      world.decided.acquireUninterruptibly();

      Underway rung =
          world
              .engine()
              .handIn(
                  List.of(
                      new Arrival.Internal(
                          NoteWorld.HERE,
                          new Input.AlarmRang(NoteWorld.notebook("S"), "overdue"))));
      Underway message = handIn(world, world.request("S", "two"));
      world.mayDecide.release();
      List.of(other, rung, message).forEach(Underway::await);

      assertThat(world.read("S").pages())
          .endsWith(new Notebook.Page.Written("two"), new Notebook.Page.Written("overdue"));
    }
  }

  private static Underway handIn(NoteWorld world, Arrival arrival) {
    return world.engine().inOrder().handIn(List.of(arrival), Priority.SAME_DAY);
  }
}
