package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Alarm;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.FlowCount;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Priority;
import cursitor.server.store.StoreFailure;
import cursitor.wire.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the engine promises, on any database.
abstract class EngineCorpus {
  private NoteWorld world;

  abstract Place place() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    world = new NoteWorld(place());
  }

  @AfterEach
  void end() {
    world.close();
  }

  private Outcome submit(Arrival arrival) {
    return world.engine().submit(arrival);
  }

  private List<KeptMessage> here(MessageId id) {
    return world.store().records().messages(NoteWorld.HERE, id);
  }

  private Standing standing(MessageId id) {
    return here(id).getFirst().standing();
  }

  private FlowCount count(OrganizationId partner, Direction direction) {
    return world.store().records().counts().stream()
        .filter(count -> count.flow().desk().equals(NoteWorld.HERE))
        .filter(count -> count.flow().partner().equals(partner))
        .filter(count -> count.flow().direction() == direction)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRequestIsDecidedKeptAndAnswered() {
    MessageId id = NoteWorld.id();
    Arrival request = world.request(NoteWorld.THERE, id, "S", "hello");
    Outcome outcome = submit(request);

    assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(NoteWorld.said(outcome)).isEqualTo("ok");
    assertThat(world.read("S").pages()).containsExactly(new Notebook.Page.Written("hello"));
    assertThat(world.store().records().bytes(outcome.receipt()))
        .isEqualTo(((Arrival.Valid) request).bytes());
    assertThat(standing(id)).isEqualTo(Standing.SETTLED);
  }

  @Test
  void theSameAgainGetsTheFirstAnswerByteForByte() {
    Arrival request = world.request("S", "hello");
    Outcome first = submit(request);
    world.pass(Duration.ofDays(7));
    world.restart();
    Outcome second = submit(request);

    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(second.repeated()).isTrue();
    assertThat(second.receipt()).isEqualTo(first.receipt());
    assertThat(world.read("S").pages()).hasSize(1);
    assertThat(count(NoteWorld.THERE, Direction.RECEIVED).repeats()).isEqualTo(1);
    assertThat(count(NoteWorld.THERE, Direction.RECEIVED).total()).isEqualTo(1);
  }

  @Test
  void theSameTwiceInOneBatchIsDecidedOnce() {
    Arrival request = world.request("S", "hello");
    List<Outcome> outcomes = world.engine().submitAll(List.of(request, request));

    assertThat(outcomes).extracting(Outcome::repeated).containsExactly(false, true);
    assertThat(outcomes.get(1).answer()).isEqualTo(outcomes.get(0).answer());
    assertThat(world.read("S").pages()).hasSize(1);
  }

  @Test
  void aWantOfMemoryIsToldAndTheEngineGoesOn() {
    assertThatThrownBy(() -> submit(world.request("S", "use up the memory")))
        .isInstanceOf(StoreFailure.class);

    assertThat(submit(world.request("S", "hello")).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(world.read("S").pages()).hasSize(1);
  }

  @Test
  void aRefusalIsTheAnswerForGood() {
    MessageId id = NoteWorld.id();
    Arrival request = world.request(NoteWorld.THERE, id, "S", "no");
    Outcome first = submit(request);
    Outcome second = submit(request);

    assertThat(first.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(second.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(second.answer()).isEqualTo(first.answer());
    assertThat(second.refusals()).hasSize(1);
    assertThat(second.refusals().getFirst().code().code()).isEqualTo("UNWANTED");
    assertThat(world.store().records().caseFile(NoteWorld.notebook("S"))).isEmpty();
    assertThat(standing(id)).isEqualTo(Standing.REFUSED);
  }

  @Test
  void theSameIdWithOtherContentIsAConflict() {
    MessageId id = NoteWorld.id();
    Outcome first = submit(world.request(NoteWorld.THERE, id, "S", "hello"));
    Outcome other = submit(world.request(NoteWorld.THERE, id, "S", "good-bye"));
    Outcome otherAgain = submit(world.request(NoteWorld.THERE, id, "S", "good-bye"));
    Outcome firstAgain = submit(world.request(NoteWorld.THERE, id, "S", "hello"));

    assertThat(other.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(other.refusals().getFirst().code().code()).isEqualTo("CONFLICT");
    assertThat(otherAgain.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(otherAgain.answer()).isEqualTo(other.answer());
    assertThat(firstAgain.answer()).isEqualTo(first.answer());
    assertThat(world.read("S").pages()).hasSize(1);
  }

  @Test
  void anIdBelongsToItsSender() {
    MessageId id = NoteWorld.id();
    submit(world.request(new OrganizationId("stranger"), id, "S", "mine"));
    Outcome outcome = submit(world.request(NoteWorld.THERE, id, "S", "hello"));

    assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(outcome.repeated()).isFalse();
  }

  @Test
  void anAnswerThatAsksForAResendIsNeverGivenAgain() {
    MessageId id = NoteWorld.id();
    Arrival request = world.request(NoteWorld.THERE, id, "S", "again");
    Outcome first = submit(request);
    Outcome second = submit(request);

    assertThat(NoteWorld.said(first)).isEqualTo("again");
    assertThat(second.answer()).isNotEqualTo(first.answer());
    assertThat(second.receipt()).isEqualTo(first.receipt());
    assertThat(standing(id)).isEqualTo(Standing.AWAITING);
    assertThat(count(NoteWorld.THERE, Direction.RECEIVED).of(Standing.AWAITING)).isEqualTo(1);
  }

  @Test
  void laterOnesOfABatchSeeTheEarlierOnes() {
    world
        .engine()
        .submitAll(
            List.of(
                world.request("A", "one"),
                world.request("B", "one"),
                world.request("B", "two"),
                world.request("", "find")));

    assertThat(world.read("B").pages()).hasSize(2);
    assertThat(world.read("found").pages()).containsExactly(new Notebook.Page.Written("1"));
    submit(world.request("C", "one"));
    submit(world.request("", "find"));
    assertThat(world.read("found").pages()).last().isEqualTo(new Notebook.Page.Written("3"));
  }

  @Test
  void aDefectParksItsArrivalAndLeavesTheOthersAlone() {
    MessageId id = NoteWorld.id();
    Arrival bad = world.request(NoteWorld.THERE, id, "B", "throw");
    List<Outcome> outcomes =
        world.engine().submitAll(List.of(world.request("A", "a"), bad, world.request("C", "c")));

    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.ACCEPTED, Verdict.PARKED, Verdict.ACCEPTED);
    assertThat(world.read("C").pages()).hasSize(1);
    assertThat(standing(id)).isEqualTo(Standing.PARKED);
    submit(bad);
    assertThat(world.store().records().workItems(NoteWorld.HERE, true, 10)).hasSize(1);
    assertThat(here(id)).hasSize(1);
  }

  @Test
  void whatWasParkedIsDecidedWhenItComesAgainAndItsWorkItemIsSettled() {
    MessageId id = NoteWorld.id();
    NoteDesk.mended = false;
    Arrival request = world.request(NoteWorld.THERE, id, "M", "throw until mended");
    assertThat(submit(request).verdict()).isEqualTo(Verdict.PARKED);
    NoteDesk.mended = true;
    assertThat(submit(request).verdict()).isEqualTo(Verdict.ACCEPTED);

    assertThat(standing(id)).isEqualTo(Standing.SETTLED);
    assertThat(world.store().records().workItems(NoteWorld.HERE, true, 10)).isEmpty();
  }

  @Test
  void bytesThatCannotBeReadAreKeptAndAnswered() {
    Outcome outcome = submit(NoteWorld.garbage(NoteWorld.THERE, "<<<"));

    assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(NoteWorld.said(outcome)).isEqualTo("no");
    assertThat(world.store().records().bytes(outcome.receipt())).isEqualTo(Octets.ofText("<<<"));
    assertThat(world.store().records().refusals(outcome.receipt())).hasSize(1);
  }

  @Test
  void aLaterAcceptedMessageMendsARefusedOne() {
    MessageId refused = NoteWorld.id();
    submit(world.request(NoteWorld.THERE, refused, "S", "no"));
    submit(world.request("S", "hello"));

    assertThat(standing(refused)).isEqualTo(Standing.MENDED);
    FlowCount count = count(NoteWorld.THERE, Direction.RECEIVED);
    assertThat(count.of(Standing.MENDED)).isEqualTo(1);
    assertThat(count.of(Standing.REFUSED)).isZero();
  }

  @Test
  void anActSendsAMessageWhoseAnswerSettlesIt() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    Outgoing sent = world.outbox.getFirst();
    assertThat(standing(sent.message())).isEqualTo(Standing.AWAITING);
    assertThat(world.store().undelivered(0, 10)).containsExactly(sent);
    assertThat(world.store().nextAlarm()).contains(world.now.plusSeconds(60));

    Outcome outcome = submit(world.answer(NoteWorld.id(), sent.message(), "S", "ok"));

    assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(standing(sent.message())).isEqualTo(Standing.SETTLED);
    assertThat(here(sent.message()).getFirst().answer()).isEqualTo(outcome.receipt());
    assertThat(world.store().undelivered(0, 10)).isEmpty();
    assertThat(world.store().nextAlarm()).isEmpty();
  }

  @Test
  void aRefusedMessageOfOursIsAWorkItem() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    MessageId sent = world.outbox.getFirst().message();
    submit(world.answer(NoteWorld.id(), sent, "S", "no"));

    assertThat(standing(sent)).isEqualTo(Standing.REFUSED);
    var items = world.store().records().workItems(NoteWorld.HERE, true, 10);
    assertThat(items).hasSize(1);
    assertThat(items.getFirst().item().message()).isEqualTo(sent);
    assertThat(items.getFirst().item().mend()).hasSize(1);
    assertThat(world.store().records().feed(NoteWorld.HERE, 0, 10))
        .extracting(FeedEntry::kind)
        .containsExactly(FeedEntry.Kind.WORK_ITEM_RAISED);
  }

  @Test
  void aSecondAnswerIsKeptAndDoesNotSettleAgain() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    MessageId sent = world.outbox.getFirst().message();
    Outcome first = submit(world.answer(NoteWorld.id(), sent, "S", "ok"));
    Outcome second = submit(world.answer(NoteWorld.id(), sent, "S", "no"));

    assertThat(second.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(here(sent).getFirst().answer()).isEqualTo(first.receipt());
    assertThat(standing(sent)).isEqualTo(Standing.SETTLED);
  }

  @Test
  void anAnswerToWhatWasNeverSentIsQuarantined() {
    MessageId id = NoteWorld.id();
    Outcome outcome = submit(world.answer(id, NoteWorld.id(), "S", "ok"));

    assertThat(outcome.verdict()).isEqualTo(Verdict.QUARANTINED);
    assertThat(standing(id)).isEqualTo(Standing.QUARANTINED);
    assertThat(
            world
                .store()
                .records()
                .messages(NoteWorld.HERE, Direction.RECEIVED, Standing.QUARANTINED, 10))
        .hasSize(1);
    assertThat(world.store().records().caseFile(NoteWorld.notebook("S"))).isEmpty();
  }

  @Test
  void whatTheEngineRaisedItselfIsClosedWithoutItsDesk() {
    submit(world.answer(NoteWorld.id(), NoteWorld.id(), "S", "ok"));
    submit(world.request(NoteWorld.THERE, NoteWorld.id(), "B", "throw"));
    List<WorkItem> raised = open();
    assertThat(raised)
        .extracting(WorkItem::code)
        .containsExactlyInAnyOrder("QUARANTINED", "PARKED");

    for (WorkItem item : raised) {
      assertThat(submit(NoteWorld.closing(item, "")).verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(submit(NoteWorld.closing(item, "seen to")).verdict()).isEqualTo(Verdict.ACCEPTED);
      assertThat(submit(NoteWorld.closing(item, "again")).verdict()).isEqualTo(Verdict.REFUSED);
      assertThat(world.store().records().workItem(item.id()).orElseThrow().settlement())
          .isEqualTo(new Settlement(world.now, "closed", "seen to", "A CLERK"));
    }

    assertThat(open()).isEmpty();
    assertThat(world.store().records().feed(NoteWorld.HERE, 0, 10))
        .extracting(FeedEntry::text)
        .contains("closed by A CLERK: seen to");
  }

  @Test
  void aClosedItemOfWhatIsParkedIsOpenAgainWhenTheDefectIsMetAgain() {
    Arrival bad = world.request(NoteWorld.THERE, NoteWorld.id(), "B", "throw");
    submit(bad);
    submit(NoteWorld.closing(open().getFirst(), "seen to"));
    submit(bad);

    assertThat(open()).hasSize(1);
  }

  @Test
  void whatIsParkedSaysWhetherItCanBeSentAgain() {
    submit(world.request(NoteWorld.THERE, NoteWorld.id(), "B", "throw"));
    assertThat(open().getFirst().sentence()).contains("it can then be sent again");

    String alarm = NoteDesk.TELL + "throw";
    submit(world.request(NoteWorld.THERE, NoteWorld.id(), "S", alarm));
    world.pass(Duration.ofMinutes(2));
    submit(
        new Arrival.Internal(NoteWorld.HERE, new Input.AlarmRang(NoteWorld.notebook("S"), alarm)));
    assertThat(open())
        .filteredOn(item -> item.code().equals("PARKED"))
        .hasSize(2)
        .anySatisfy(item -> assertThat(item.sentence()).contains("nothing to send again"));
  }

  private List<WorkItem> open() {
    return world.store().records().workItems(NoteWorld.HERE, true, 10).stream()
        .map(KeptWorkItem::item)
        .toList();
  }

  @Test
  void anAnswerThatAsksForAResendQueuesTheMessageAgain() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    Outgoing sent = world.outbox.getFirst();
    submit(attempted(sent, Attempt.Result.RECEIVED, false));
    assertThat(world.store().undelivered(0, 10)).isEmpty();

    submit(world.answer(NoteWorld.id(), sent.message(), "S", "again"));

    assertThat(world.store().undelivered(0, 10)).hasSize(1);
    assertThat(world.outbox).hasSize(2).last().extracting(Outgoing::attempts).isEqualTo(1);
    assertThat(standing(sent.message())).isEqualTo(Standing.AWAITING);
    assertThat(world.read("S").pages()).hasSize(1);
  }

  private Arrival attempted(Outgoing sent, Attempt.Result result, boolean open) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(NoteWorld.HERE, sent.message(), world.now, Duration.ofMillis(12), result, 202),
        open);
  }

  @Test
  void aTimeOutMakesTheStandingUnknownUntilTheAnswerComes() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    Outgoing sent = world.outbox.getFirst();
    submit(attempted(sent, Attempt.Result.TIMED_OUT, true));

    assertThat(standing(sent.message())).isEqualTo(Standing.UNKNOWN);
    assertThat(world.store().records().attempts(sent.number()))
        .extracting(Attempt::result, Attempt::took)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Attempt.Result.TIMED_OUT, Duration.ofMillis(12)));
    world.restart();
    assertThat(world.store().undelivered(0, 10))
        .singleElement()
        .extracting(Outgoing::attempts, Outgoing::document)
        .containsExactly(1, sent.document());
    submit(world.answer(NoteWorld.id(), sent.message(), "S", "ok"));
    assertThat(standing(sent.message())).isEqualTo(Standing.SETTLED);
  }

  @Test
  void anAlarmRingsOnceAndNotBeforeItsTime() {
    submit(NoteWorld.act(NoteWorld.id(), "S", "hello"));
    var ring =
        new Arrival.Internal(
            NoteWorld.HERE, new Input.AlarmRang(NoteWorld.notebook("S"), "overdue"));
    submit(ring);
    assertThat(world.read("S").pages()).hasSize(1);
    assertThat(world.store().dueAlarms(world.now, 10)).isEmpty();

    world.pass(Duration.ofMinutes(2));
    assertThat(world.store().dueAlarms(world.now, 10)).hasSize(1);
    submit(ring);
    submit(ring);
    assertThat(world.read("S").pages()).last().isEqualTo(new Notebook.Page.Written("overdue"));
    assertThat(world.read("S").pages()).hasSize(2);
    assertThat(world.store().dueAlarms(world.now, 10)).isEmpty();
  }

  @Test
  void dueAlarmsAreReadPageByPageWhileTheyRing() {
    List.of("S", "T", "U").forEach(each -> submit(NoteWorld.act(NoteWorld.id(), each, "hello")));
    world.pass(Duration.ofMinutes(2));
    List<Alarm> all = world.store().dueAlarms(world.now, 10);

    List<Alarm> first = world.store().dueAlarms(world.now, 2);
    List<Alarm> next = world.store().dueAlarms(world.now, first.getLast(), 2);
    Underway rung =
        world
            .engine()
            .handIn(
                first.stream()
                    .<Arrival>map(alarm ->
                        new Arrival.Internal(
                            NoteWorld.HERE, new Input.AlarmRang(alarm.caseFile(), alarm.name())))
                    .toList());
    rung.await();

    assertThat(all).hasSize(3);
    assertThat(first).isEqualTo(all.subList(0, 2));
    assertThat(next).isEqualTo(all.subList(2, 3));
    assertThat(world.store().dueAlarms(world.now, 10)).isEqualTo(next);
  }

  @Test
  void whatIsSentBecauseOfABacklogIsBacklogAlsoAfterARestart() {
    List<Arrival> acts =
        List.of(
            NoteWorld.act(NoteWorld.id(), "S", "hello"),
            NoteWorld.act(NoteWorld.id(), NoteWorld.URGENT, "hello"));
    world.engine().submitAll(acts, Priority.BACKLOG);
    submit(NoteWorld.act(NoteWorld.id(), "T", "hello"));
    List<Priority> sent = List.of(Priority.BACKLOG, Priority.SAME_DAY, Priority.SAME_DAY);
    assertThat(world.outbox).extracting(Outgoing::priority).isEqualTo(sent);

    world.restart();

    assertThat(world.store().undelivered(0, 10)).extracting(Outgoing::priority).isEqualTo(sent);
  }

  @Test
  void aRefusedActThatComesAgainBehindItsCorrectionIsLeftAlone() {
    MessageId id = NoteWorld.id();
    submit(NoteWorld.act(id, "S", "refuse"));
    submit(NoteWorld.act(id, "S", "hello"));

    Outcome again = submit(NoteWorld.act(id, "S", "refuse"));

    assertThat(again.verdict()).isEqualTo(Verdict.MENDED);
    assertThat(again.repeated()).isTrue();
    assertThat(standing(id)).isEqualTo(Standing.MENDED);
    assertThat(world.outbox).hasSize(1);
  }

  @Test
  void aRefusedActLeavesItsIdForTheCorrectedOne() {
    MessageId id = NoteWorld.id();
    Outcome refused = submit(NoteWorld.act(id, "S", "refuse"));
    Outcome again = submit(NoteWorld.act(id, "S", "refuse"));
    Outcome mended = submit(NoteWorld.act(id, "S", "hello"));
    Outcome other = submit(NoteWorld.act(id, "S", "good-bye"));

    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(again.repeated()).isTrue();
    assertThat(again.refusals()).hasSize(1);
    assertThat(mended.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(other.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(standing(id)).isEqualTo(Standing.MENDED);
    assertThat(world.outbox).hasSize(1);
  }

  @Test
  void aRefusedActThatComesAgainIsDecidedAnew() {
    MessageId id = NoteWorld.id();
    Arrival early =
        NoteWorld.act(id, "S", NoteDesk.NOT_BEFORE + world.now.plus(Duration.ofHours(1)));
    Outcome refused = submit(early);
    world.pass(Duration.ofHours(2));
    Outcome accepted = submit(early);
    Outcome again = submit(early);

    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(again.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(again.repeated()).isTrue();
    assertThat(standing(id)).isEqualTo(Standing.SETTLED);
    assertThat(world.outbox).hasSize(1);
  }

  @Test
  void whereAnswersTravelLaterTheyAreQueued() {
    Arrival request = world.request(NoteWorld.LATER, NoteWorld.id(), "S", "hello");
    Outcome outcome = submit(request);

    assertThat(outcome.answer()).isEqualTo(Octets.NONE);
    Outgoing answer = world.outbox.getFirst();
    assertThat(answer.awaitsAnswer()).isFalse();
    assertThat(answer.recipient()).isEqualTo(NoteWorld.LATER);
    submit(attempted(answer, Attempt.Result.RECEIVED, false));
    assertThat(standing(answer.message())).isEqualTo(Standing.SETTLED);

    submit(request);
    assertThat(world.outbox).hasSize(2);
    assertThat(world.outbox.getLast().document()).isEqualTo(answer.document());
  }

  @Test
  void everyCallerAmongManyGetsItsOwnOutcome() throws Exception {
    List<Future<Outcome>> outcomes = new ArrayList<>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 500; i++) {
        Arrival request = world.request("S" + i % 7, "note " + i);
        outcomes.add(callers.submit(() -> submit(request)));
      }
    }
    List<Long> receipts = new ArrayList<>();
    for (Future<Outcome> outcome : outcomes) {
      assertThat(outcome.get().verdict()).isEqualTo(Verdict.ACCEPTED);
      receipts.add(outcome.get().receipt());
    }
    assertThat(receipts).doesNotHaveDuplicates();
    world.restart();
    int pages = 0;
    for (int i = 0; i < 7; i++) {
      pages += world.read("S" + i).pages().size();
    }
    assertThat(pages).isEqualTo(500);
  }
}
