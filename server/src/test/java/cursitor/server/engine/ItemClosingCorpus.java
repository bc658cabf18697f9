package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.engine.Outcome.Verdict;
import cursitor.server.store.Attempt;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.verify.Verify;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Work items no case file keeps are closed with a reason, and what they say of a message is done
/// with: kept, told and proved from the store. For every database there is a subclass.
abstract class ItemClosingCorpus {
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

  private WorkItem open(CaseKey about, String code) {
    WorkItem item =
        new WorkItem(
            UUID.randomUUID(), about, WorkItem.Kind.BOOK_ANNOUNCED, "", null, code, "", List.of());
    submit(new Arrival.Reviewed(NoteWorld.HERE, List.of(item), List.of()));
    return item;
  }

  private WorkItem onlyOpen() {
    List<KeptWorkItem> open = world.store().records().workItems(NoteWorld.HERE, true, 9);
    assertThat(open).hasSize(1);
    return open.getFirst().item();
  }

  private Standing standing(MessageId id) {
    return world.store().records().messages(NoteWorld.HERE, id).getFirst().standing();
  }

  private void assertBooksHold() {
    world.restart();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  private void assertClosed(WorkItem item, String reason) {
    assertThat(world.store().records().workItem(item.id()).orElseThrow().settlement())
        .isEqualTo(new Settlement(world.now, "closed", reason, "A CLERK"));
    assertThat(world.store().records().feed(NoteWorld.HERE, 0, 99))
        .filteredOn(each -> each.kind() == FeedEntry.Kind.WORK_ITEM_SETTLED)
        .extracting(FeedEntry::text)
        .contains("closed by A CLERK: " + reason);
  }

  /// Before there was a case file, and also once there is one.
  @Test
  void whatWasRaisedBeforeItsCaseFileIsClosedOnceThereIsOne() {
    WorkItem before = open(NoteWorld.notebook("S"), "E002");
    submit(world.request("S", "hello"));
    assertThat(world.store().records().caseFile(NoteWorld.notebook("S"))).isPresent();

    assertThat(submit(NoteWorld.closing(before, "given back")).verdict())
        .isEqualTo(Verdict.ACCEPTED);

    assertClosed(before, "given back");
    assertBooksHold();
  }

  /// An item that stands under another case file is not closed by that name.
  @Test
  void anItemIsClosedOnlyUnderItsOwnKeyAndOnlyOnce() {
    WorkItem item = open(NoteWorld.notebook("S"), "E002");
    CaseKey other = new CaseKey(NoteWorld.HERE, OperatingMode.PRODUCTION, Notebook.KIND, "T");
    WorkItem misnamed =
        new WorkItem(item.id(), other, item.kind(), "", null, item.code(), "", List.of());

    assertThat(submit(NoteWorld.closing(misnamed, "seen to")).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(submit(NoteWorld.closing(item, "seen to")).verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(submit(NoteWorld.closing(item, "again")).verdict()).isEqualTo(Verdict.REFUSED);
    assertBooksHold();
  }

  @Test
  void anAnswerToNothingOfOursIsOpenNoLongerInTheBooks() {
    MessageId id = NoteWorld.id();
    Arrival stray = world.answer(id, NoteWorld.id(), "S", "ok");
    submit(stray);
    WorkItem item = onlyOpen();

    submit(NoteWorld.closing(item, "it was meant for another"));

    assertClosed(item, "it was meant for another");
    assertThat(standing(id)).isEqualTo(Standing.CLOSED);
    submit(stray);
    assertThat(standing(id)).as("it comes again").isEqualTo(Standing.CLOSED);
    assertBooksHold();
  }

  @Test
  void anAnswerOfOursThatWasTakenOutIsWithdrawnUntilItIsAskedForAgain() {
    Arrival request = world.request(NoteWorld.LATER, NoteWorld.id(), "L", "hello");
    submit(request);
    Outgoing answer = world.outbox.getLast();
    submit(tried(answer));
    submit(SkipCorpus.skipping(answer));
    WorkItem item = onlyOpen();

    submit(NoteWorld.closing(item, "told by phone"));

    assertClosed(item, "told by phone");
    assertThat(standing(answer.message())).isEqualTo(Standing.CANCELLED);
    assertBooksHold();
    submit(request);
    assertThat(standing(answer.message())).isEqualTo(Standing.AWAITING);
    assertThat(world.store().undelivered(answer.number())).isPresent();
    assertBooksHold();
  }

  @Test
  void whatIsRefusedIsClosedWithAnItemNoCaseFileKeeps() {
    Outgoing sent = sent("A");
    submit(world.answer(NoteWorld.id(), sent.message(), "A", "E1 no"));
    assertThat(standing(sent.message())).isEqualTo(Standing.REFUSED);

    submit(NoteWorld.closing(onlyOpen(), "not wanted any more"));

    assertThat(standing(sent.message())).isEqualTo(Standing.CLOSED);
    assertBooksHold();
  }

  @Test
  void aRequestThatIsLeftUnsentLeavesItsLaneAndIsBackWhenItIsSentOnceMore() {
    Outgoing sent = sent("A");

    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.WITHDRAW + sent.message().value()));

    assertThat(standing(sent.message())).isEqualTo(Standing.CANCELLED);
    assertThat(world.store().undelivered(sent.number())).isEmpty();
    assertThat(world.withdrawn).hasSize(1);
    assertBooksHold();

    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.RESEND + sent.message().value()));
    assertThat(standing(sent.message())).isEqualTo(Standing.AWAITING);
    assertThat(world.store().undelivered(sent.number())).isPresent();
    assertBooksHold();
  }

  @Test
  void anAnswerThatComesAfterAllIsTakenAndWhatIsAnsweredIsNotWithdrawn() {
    Outgoing left = sent("A");
    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.WITHDRAW + left.message().value()));
    submit(world.answer(NoteWorld.id(), left.message(), "A", "ok"));
    assertThat(standing(left.message())).isEqualTo(Standing.CANCELLED);
    assertThat(world.read("A").pages()).contains(new Notebook.Page.Sent("ok", true));

    Outgoing answered = sent("B");
    submit(world.answer(NoteWorld.id(), answered.message(), "B", "ok"));
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.WITHDRAW + answered.message().value()));
    assertThat(standing(answered.message())).isEqualTo(Standing.SETTLED);
    assertBooksHold();
  }

  private Outgoing sent(String subject) {
    submit(NoteWorld.act(NoteWorld.id(), subject, "hello"));
    Outgoing sent = world.outbox.getLast();
    submit(tried(sent));
    return sent;
  }

  private Arrival tried(Outgoing sent) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(
            NoteWorld.HERE,
            sent.message(),
            world.now,
            Duration.ofSeconds(1),
            Attempt.Result.BUSY,
            503),
        true);
  }
}
