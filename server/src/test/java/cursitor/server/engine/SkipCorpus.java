package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.Input;
import cursitor.exchange.MessageSkipping;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a message an operator takes out of its lane. For every database there is a
/// subclass.
abstract class SkipCorpus {
  private static final String WHY = "the partner cannot read it: ticket 7";

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

  private Outcome submit(Arrival arrival) {
    world.pass(Duration.ofMinutes(1));
    return world.engine().submit(arrival);
  }

  private Outgoing stuck(String subject) {
    submit(NoteWorld.act(NoteWorld.id(), subject, "hello"));
    Outgoing sent = world.outbox.getLast();
    submit(tried(sent, Attempt.Result.BUSY));
    return sent;
  }

  private Arrival tried(Outgoing sent, Attempt.Result result) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(NoteWorld.HERE, sent.message(), world.now, Duration.ofSeconds(1), result, 503),
        true);
  }

  private Outcome skip(Outgoing sent) {
    return submit(skipping(sent));
  }

  /// An operator takes it out of its lane.
  static Arrival skipping(Outgoing sent) {
    return new Arrival.Acted(
        NoteWorld.HERE,
        NoteWorld.id(),
        new Input.ActPerformed(
            new MessageSkipping(
                NoteWorld.HERE, OperatingMode.PRODUCTION, sent.message(), WHY, "operator")),
        Octets.ofText("skip " + sent.message() + " " + WHY));
  }

  private KeptMessage kept(Outgoing sent) {
    return world.store().records().messages(NoteWorld.HERE, sent.message()).getFirst();
  }

  private List<KeptWorkItem> openItems() {
    return world.store().records().workItems(NoteWorld.HERE, true, 9);
  }

  @Test
  void itLeavesItsLaneAndDeliveryIsTold() {
    Outgoing first = stuck("A");
    submit(NoteWorld.act(NoteWorld.id(), "A", "more"));
    Outgoing second = world.outbox.getLast();

    assertThat(skip(first).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(world.withdrawn)
        .containsExactly(
            new Outbox.Withdrawn(
                first.number(), first.sender(), first.recipient(), first.lane(), first.message()));
    assertThat(world.store().undelivered(first.number())).isEmpty();
    assertThat(world.store().undelivered(second.number())).isPresent();
    assertThat(world.store().messages().stuck(Set.of(NoteWorld.HERE), 9)).isEmpty();
  }

  @Test
  void nothingIsLostAndTheBooksAddUp() {
    Outgoing sent = stuck("A");

    skip(sent);
    world.restart();

    assertThat(kept(sent).standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(world.store().records().bytes(kept(sent).number())).isEqualTo(sent.document());
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void itsDeskIsToldAndWhoWhenAndWhyStandWithTheCase() {
    skip(stuck("A"));

    assertThat(world.read("A").pages()).contains(new Notebook.Page.Written("SKIPPED"));
    List<FeedEntry> told = world.store().records().feed(NoteWorld.HERE, 0, 99);
    assertThat(told)
        .filteredOn(each -> each.kind() == FeedEntry.Kind.REASON)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.text()).contains("operator", WHY);
          assertThat(each.at()).isEqualTo(world.now);
          assertThat(each.caseFile()).isEqualTo(NoteWorld.notebook("A"));
        });
    KeptMessage act =
        world
            .store()
            .records()
            .messages(NoteWorld.HERE, Direction.ACT, Standing.SETTLED, 1)
            .getFirst();
    assertThat(act.caseFile()).isEqualTo(NoteWorld.notebook("A"));
    assertThat(world.store().records().bytes(act.number()).text()).contains(WHY);
  }

  @Test
  void whereTheDeskRaisesNoItemTheNodeDoes() {
    skip(stuck("A"));

    assertThat(openItems())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.item().kind()).isEqualTo(WorkItem.Kind.TRACE_MESSAGE);
          assertThat(each.item().caseFile()).isEqualTo(NoteWorld.notebook("A"));
        });
    submit(NoteWorld.closing(openItems().getFirst().item(), "asked them"));
    assertThat(openItems()).isEmpty();
  }

  @Test
  void anAnswerThatComesAfterAllSettlesIt() {
    Outgoing sent = stuck("A");
    skip(sent);

    submit(world.answer(NoteWorld.id(), sent.message(), "A", "E1 no"));

    assertThat(kept(sent).standing()).isEqualTo(Standing.REFUSED);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void aTryThatWasOnItsWayDoesNotBringItBack() {
    Outgoing sent = stuck("A");
    skip(sent);

    submit(tried(sent, Attempt.Result.TIMED_OUT));

    assertThat(world.store().undelivered(sent.number())).isEmpty();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void whatIsNotStuckIsNotSkipped() {
    submit(NoteWorld.act(NoteWorld.id(), "A", "hello"));
    Outgoing fresh = world.outbox.getLast();
    Outgoing answered = stuck("B");
    submit(world.answer(NoteWorld.id(), answered.message(), "B", "ok"));
    Outgoing twice = stuck("C");
    skip(twice);

    for (Outgoing each : List.of(fresh, answered, twice)) {
      assertThat(skip(each).verdict()).isEqualTo(Verdict.REFUSED);
    }
    assertThat(world.store().undelivered(fresh.number())).isPresent();
    assertThat(kept(answered).standing()).isEqualTo(Standing.SETTLED);
    assertThat(openItems()).hasSize(1);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void anAnswerOfOursGoesAgainWhenItIsAskedForOnceMore() {
    Arrival request = world.request(NoteWorld.LATER, NoteWorld.id(), "L", "hello");
    submit(request);
    Outgoing answer = world.outbox.getLast();
    submit(tried(answer, Attempt.Result.BUSY));

    assertThat(skip(answer).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(openItems())
        .singleElement()
        .satisfies(each -> assertThat(each.item().message()).isEqualTo(answer.message()));
    assertThat(Verify.of(world.store()).findings()).isEmpty();

    submit(request);
    assertThat(world.store().undelivered(answer.number())).isPresent();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }
}
