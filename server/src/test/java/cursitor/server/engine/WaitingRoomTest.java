package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.server.store.Priority;
import cursitor.server.store.encoding.Digest;
import cursitor.wire.Octets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is decided first.
class WaitingRoomTest {
  private static final int MANY = 32;
  private final WaitingRoom room = new WaitingRoom();

  @Test
  void whatIsLoadedInBulkLetsEverythingElseGoFirst() throws InterruptedException {
    List<Ticket> bulk = put(3, true, 100);
    List<Ticket> others = put(40, false, 1);

    assertThat(room.next(MANY)).isEqualTo(others.subList(0, MANY));
    assertThat(room.next(MANY)).isEqualTo(others.subList(MANY, 40));
    assertThat(room.next(MANY)).isEqualTo(bulk.subList(0, 1));
    List<Ticket> late = put(1, false, 1);
    assertThat(room.next(MANY)).isEqualTo(late);
    assertThat(room.next(MANY)).isEqualTo(bulk.subList(1, 2));
  }

  @Test
  void manySmallOnesOfABacklogGoTogetherInTheirOrder() throws InterruptedException {
    List<Ticket> bulk = put(MANY + 1, true, 1);

    assertThat(room.next(MANY)).isEqualTo(bulk.subList(0, MANY));
    assertThat(room.next(MANY)).isEqualTo(bulk.subList(MANY, MANY + 1));
    assertThat(room.next(MANY)).isEmpty();
    assertThat(room.isEmpty()).isTrue();
  }

  @Test
  void aBacklogComesOnAlthoughOthersKeepComing() throws InterruptedException {
    List<Ticket> bulk = put(1, true, 100);
    List<Ticket> decided = new ArrayList<>();
    for (int i = 0; i < WaitingRoom.YIELDS; i++) {
      assertThat(decided).doesNotContainAnyElementsOf(bulk);
      put(1, false, 1);
      decided.addAll(room.next(MANY));
    }

    assertThat(decided).endsWith(bulk.getFirst());
  }

  private List<Ticket> put(int tickets, boolean mayWait, int arrivals) throws InterruptedException {
    List<Ticket> put = new ArrayList<>();
    for (int i = 0; i < tickets; i++) {
      Prepared any =
          new Prepared(
              NoteWorld.garbage(NoteWorld.HERE, ""), Digest.known(Octets.NONE), null, null);
      put.add(new Ticket(Collections.nCopies(arrivals, any), Priority.BACKLOG, mayWait, null));
      room.put(put.getLast());
    }
    return put;
  }
}
