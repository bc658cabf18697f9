package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cursitor.exchange.ConnectionTest;
import cursitor.exchange.Header;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a message that only tests the way to a partner. For every database there is a
/// subclass.
abstract class ConnectionCorpus {
  private NoteWorld world;

  abstract Place place();

  @BeforeEach
  void open() {
    world = new NoteWorld(place());
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Outgoing sendTest() {
    MessageId id = NoteWorld.id();
    Header header =
        new Header(
            id,
            null,
            "C-1",
            world.now,
            "NOTE",
            "1.0",
            NoteWorld.HERE,
            NoteWorld.THERE,
            OperatingMode.TEST);
    Outcome outcome =
        world
            .engine()
            .submit(
                new Arrival.Acted(
                    NoteWorld.HERE,
                    NoteWorld.id(),
                    new Input.ActPerformed(
                        new ConnectionTest(new Note.Request(header, "T", "hello"))),
                    Octets.ofText("test " + id)));
    assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTED);
    return world.outbox.getLast();
  }

  private KeptMessage kept(Outgoing sent) {
    return world.store().records().messages(NoteWorld.HERE, sent.message()).getFirst();
  }

  @Test
  void itIsKeptCountedAsATestAndDelivered() {
    Outgoing sent = sendTest();

    assertThat(kept(sent).flow().mode()).isEqualTo(OperatingMode.TEST);
    assertThat(kept(sent).standing()).isEqualTo(Standing.AWAITING);
    assertThat(world.store().undelivered(sent.number())).isPresent();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void whateverIsAnsweredEndsItAndNobodyHasToMendIt() {
    Outgoing accepted = sendTest();
    Outgoing refused = sendTest();

    world.engine().submit(world.answer(NoteWorld.id(), accepted.message(), "T", "ok"));
    world.engine().submit(world.answer(NoteWorld.id(), refused.message(), "T", "no"));

    assertThat(kept(accepted).standing()).isEqualTo(Standing.SETTLED);
    assertThat(kept(refused).standing()).isEqualTo(Standing.CLOSED);
    assertThat(world.store().records().workItems(NoteWorld.HERE, true, 9)).isEmpty();
    assertThat(world.store().records().caseFile(NoteWorld.notebook("T"))).isEmpty();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void whatIsNoTestTestsNothing() {
    Header header =
        new Header(
            NoteWorld.id(),
            null,
            "C-1",
            world.now,
            "NOTE",
            "1.0",
            NoteWorld.HERE,
            NoteWorld.THERE,
            OperatingMode.PRODUCTION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConnectionTest(new Note.Request(header, "T", "hello")));
  }
}
