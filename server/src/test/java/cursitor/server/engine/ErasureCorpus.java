package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Alarm;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.TimelineEntry;
import cursitor.server.store.verify.Verify;
import cursitor.wire.Octets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// FARE-28, FARE-50, A15: when a case is sealed, everything kept about it goes; that there was
/// something stays, and `verify` still holds. Whatever is about the case file `S` holds one name.
abstract class ErasureCorpus {
  static final String NAME = "PERPETUA OLLERENSHAW";

  /// Every column in which a name can stand.
  private static final Set<String> EVERYWHERE =
      Set.of(
          "alarm.name",
          "body.bytes",
          "case_file.state",
          "fault.refusals",
          "feed.said",
          "feed.subject",
          "message.subject",
          "work_item.mend",
          "work_item.reason",
          "work_item.sentence",
          "work_item.subject");

  NoteWorld world;
  private final MessageId told = NoteWorld.id();
  private final MessageId noted = NoteWorld.id();

  abstract Place place() throws Exception;

  /// Looks for the name beside the tables.
  abstract void nothingIsLeftBesideTheTables() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    world = new NoteWorld(place());
  }

  @AfterEach
  void end() {
    world.close();
  }

  Outcome submit(Arrival arrival) {
    return world.engine().submit(arrival);
  }

  Arrival erase() {
    return world.request("S", "erase");
  }

  Arrival tell() {
    return world.request(NoteWorld.THERE, told, "S", NoteDesk.TELL + NAME);
  }

  Arrival note(String text) {
    return world.request(NoteWorld.THERE, noted, "S", text);
  }

  /// Other content under the same id, about something else: a conflict.
  private Arrival other() {
    return world.request(NoteWorld.THERE, noted, "elsewhere", NAME);
  }

  /// All that can happen to a case file, and something to another one.
  void everythingHappens() {
    submit(tell());
    submit(note(NAME));
    submit(other());
    submit(world.request(NoteWorld.LATER, NoteWorld.id(), "S", NAME));
    submit(world.request("S " + NAME, NoteDesk.REFUSE + NAME));
    submit(world.request("S", NoteDesk.THROW + NAME));
    submit(NoteWorld.closing(items(WorkItem.Kind.PARKED).getFirst(), NAME + " was called"));
    submit(NoteWorld.act(NoteWorld.id(), "S", NAME));
    submit(world.answer(NoteWorld.id(), sent(NAME).message(), "S", "no " + NAME));
    submit(NoteWorld.act(NoteWorld.id(), "S", NAME + " once more"));
    submit(world.request("S", NoteDesk.COPY + NAME));
    submit(world.request("T", "somebody else"));
    submit(world.request("U", NoteDesk.REFUSE + "somebody else"));
  }

  private List<WorkItem> items(WorkItem.Kind kind) {
    return world.store().records().workItems(NoteWorld.HERE, true, 100).stream()
        .map(KeptWorkItem::item)
        .filter(item -> item.kind() == kind)
        .toList();
  }

  private Outgoing sent(String text) {
    return world.outbox.stream()
        .filter(outgoing -> outgoing.document().text().endsWith("|S|" + text))
        .findFirst()
        .orElseThrow();
  }

  private KeptMessage kept(MessageId id) {
    return world.store().records().messages(NoteWorld.HERE, id).getFirst();
  }

  void nothingIsLeft() throws Exception {
    assertThat(Trace.columns(world.store(), NAME)).isEmpty();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
    nothingIsLeftBesideTheTables();
  }

  @Test
  void whatWasEverywhereIsNowhere() throws Exception {
    everythingHappens();
    assertThat(Trace.columns(world.store(), NAME)).isEqualTo(EVERYWHERE);
    assertThat(submit(erase()).verdict()).isEqualTo(Verdict.ACCEPTED);

    nothingIsLeft();
    world.restart();
    nothingIsLeft();
    assertThat(world.read("S").pages()).isEmpty();
  }

  @Test
  void whatIsAboutOthersStays() {
    everythingHappens();
    submit(erase());

    assertThat(world.read("T").pages()).containsExactly(new Notebook.Page.Written("somebody else"));
    assertThat(Trace.columns(world.store(), "somebody else"))
        .containsExactly("body.bytes", "case_file.state", "fault.refusals");
  }

  @Test
  void whatIsErasedInTheBatchItCameInIsNeverKept() throws Exception {
    world
        .engine()
        .submitAll(
            List.of(
                tell(),
                note(NAME),
                other(),
                world.request("S", NoteDesk.COPY + NAME),
                world.request("S", NoteDesk.THROW + NAME),
                world.request("S", NoteDesk.REFUSE + NAME),
                NoteWorld.act(NoteWorld.id(), "S", NAME),
                erase(),
                world.request("S", "since then")));

    nothingIsLeft();
    assertThat(world.read("S").pages()).containsExactly(new Notebook.Page.Written("since then"));
    assertThat(world.outbox)
        .extracting(outgoing -> outgoing.document().text())
        .noneMatch(text -> text.contains(NAME));
  }

  @Test
  void whatIsNotDeliveredYetIsWithdrawnSaveTheDeletionPassedOn() {
    everythingHappens();
    submit(erase());

    Outgoing waiting = sent(NAME + " once more");
    assertThat(kept(waiting.message()).standing()).isEqualTo(Standing.CANCELLED);
    assertThat(kept(sent(NAME).message()).standing()).isEqualTo(Standing.CLOSED);
    assertThat(world.withdrawn)
        .extracting(Outbox.Withdrawn::lane)
        .containsExactlyInAnyOrder(waiting.lane(), "later here:PRODUCTION:notebook:S");
    assertThat(world.store().undelivered(0, 10))
        .singleElement()
        .extracting(outgoing -> outgoing.document().text())
        .asString()
        .endsWith("|S|erase");
  }

  @Test
  void aMessageThatWasOnItsWayIsNotSentAgain() {
    everythingHappens();
    Outgoing waiting = sent(NAME + " once more");
    submit(erase());
    submit(
        new Arrival.Attempted(
            NoteWorld.HERE,
            new Attempt(
                NoteWorld.HERE,
                waiting.message(),
                world.now,
                Duration.ofSeconds(30),
                Attempt.Result.TIMED_OUT,
                0),
            true));
    submit(world.answer(NoteWorld.id(), waiting.message(), "S", "again"));

    assertThat(world.store().undelivered(waiting.number())).isEmpty();
    assertThat(kept(waiting.message()).standing()).isEqualTo(Standing.CANCELLED);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void ofALateAnswerTheBytesAreNotKept() {
    everythingHappens();
    Outgoing waiting = sent(NAME + " once more");
    submit(erase());
    Outcome late = submit(world.answer(NoteWorld.id(), waiting.message(), "S", "ok"));

    assertThat(late.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(world.store().records().bytes(late.receipt())).isEqualTo(Octets.NONE);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void anErasedMessageSaysWhenItWasErased() {
    everythingHappens();
    world.pass(Duration.ofHours(1));
    submit(erase());

    KeptMessage erased = kept(told);
    assertThat(erased.erasedAt()).isEqualTo(world.now);
    assertThat(erased.subject()).isEmpty();
    assertThat(erased.standing()).isEqualTo(Standing.SETTLED);
    assertThat(world.store().records().bytes(erased.number())).isEqualTo(Octets.NONE);
    assertThat(world.store().records().timeline(NoteWorld.notebook("S")))
        .filteredOn(TimelineEntry.MessageKept.class::isInstance)
        .hasSizeGreaterThan(5);
  }

  @Test
  void theDeletionThatComesAgainGetsItsAnswerAgain() {
    everythingHappens();
    Arrival deletion = erase();
    Outcome first = submit(deletion);
    Outcome second = submit(deletion);

    assertThat(second.repeated()).isTrue();
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(NoteWorld.said(second)).isEqualTo("ok");
  }

  @Test
  void anErasedMessageThatComesAgainIsAnsweredAndBringsNothingBack() throws Exception {
    everythingHappens();
    submit(erase());
    Outcome again = submit(tell());
    Outcome refused = submit(other());
    Outcome conflict = submit(note(NAME + " in yet other words"));

    assertThat(again.repeated()).isTrue();
    assertThat(NoteWorld.said(again)).isEqualTo("ok");
    assertThat(again.receipt()).isEqualTo(kept(told).number());
    assertThat(refused.repeated()).isTrue();
    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(NoteWorld.said(refused)).isEqualTo("no");
    assertThat(world.store().records().caseFile(NoteWorld.notebook("elsewhere"))).isEmpty();
    assertThat(conflict.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(world.read("S").pages()).isEmpty();
    nothingIsLeft();
  }

  @Test
  void openWorkItemsAreOvertakenAndTheFeedSaysSo() {
    everythingHappens();
    int open = world.store().records().workItems(NoteWorld.HERE, true, 100).size();
    long last = lastCursor();
    submit(erase());

    assertThat(open).isEqualTo(2);
    assertThat(world.store().records().workItems(NoteWorld.HERE, true, 100)).isEmpty();
    assertThat(world.store().records().feed(NoteWorld.HERE, last, 100))
        .extracting(FeedEntry::text)
        .containsExactlyInAnyOrder(
            "overtaken: the case file was erased", "overtaken: the case file was erased", "erased");
  }

  /// Whoever reads the feed has read as far as here, and must not miss what comes later.
  @Test
  void noCursorIsGivenTwice() {
    submit(world.request("S", "noted"));
    submit(world.request("S", "noted"));
    long last = lastCursor();
    submit(world.request("S", "erase quietly"));
    world.restart();
    submit(world.request("T", "more"));

    assertThat(lastCursor()).isGreaterThan(last);
  }

  private long lastCursor() {
    return world.store().records().feed(NoteWorld.HERE, 0, 1000).getLast().cursor();
  }

  @Test
  void onlyTheAlarmOfTheDeletionRings() {
    everythingHappens();
    submit(erase());

    assertThat(world.store().dueAlarms(world.now.plus(Duration.ofDays(1)), 10))
        .filteredOn(alarm -> alarm.caseFile().equals(NoteWorld.notebook("S")))
        .extracting(Alarm::name)
        .containsExactly("erased");
  }

  @Test
  void whatComesAboutItLaterCanBeErasedAsWell() throws Exception {
    everythingHappens();
    submit(erase());
    submit(world.request("S", NoteDesk.TELL + NAME));
    assertThat(Trace.columns(world.store(), NAME)).isNotEmpty();
    submit(erase());

    nothingIsLeft();
  }
}
