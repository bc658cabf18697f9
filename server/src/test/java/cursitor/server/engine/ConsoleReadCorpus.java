package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.server.store.Decided;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.MessageBrowser;
import cursitor.server.store.MessageBrowser.StuckLane;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Place;
import cursitor.server.store.Queue;
import cursitor.server.store.Queue.Order;
import cursitor.server.store.Search.Found;
import cursitor.server.store.Traffic;
import cursitor.server.store.verify.Verify;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the console asks of a real store: the queue, the index, messages, stuck lanes, reasons. For
/// every database there is a subclass.
abstract class ConsoleReadCorpus {
  private static final Set<OrganizationId> HERE = Set.of(NoteWorld.HERE);
  private static final Set<OrganizationId> BOTH = Set.of(NoteWorld.HERE, NoteWorld.THERE);
  private static final Duration MINUTE = Duration.ofMinutes(1);

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
    world.pass(MINUTE);
    return world.engine().submit(arrival);
  }

  // ---- the queue

  /// An item that tells a text, about a message of `there`.
  private KeptWorkItem told(String subject, String text) {
    submit(world.request(subject, NoteDesk.TELL + text));
    return newest();
  }

  /// An item about a note of ours that was refused.
  private KeptWorkItem refused(String subject, String code) {
    submit(NoteWorld.act(NoteWorld.id(), subject, "hello"));
    Outgoing sent = world.outbox.getLast();
    submit(tried(sent, Attempt.Result.RECEIVED));
    submit(world.answer(NoteWorld.id(), sent.message(), subject, code + " no"));
    return newest();
  }

  /// An item about a case that a defect stopped; the only ones this desk lets be closed.
  private KeptWorkItem parked(String subject) {
    submit(world.request(subject, "throw"));
    return newest();
  }

  private Arrival tried(Outgoing sent, Attempt.Result result) {
    return new Arrival.Attempted(
        NoteWorld.HERE,
        new Attempt(NoteWorld.HERE, sent.message(), world.now, Duration.ofSeconds(30), result, 0),
        result != Attempt.Result.RECEIVED);
  }

  private KeptWorkItem newest() {
    return world.store().records().workItems(NoteWorld.HERE, false, 1).getFirst();
  }

  private void closeItem(KeptWorkItem item) {
    submit(NoteWorld.closing(item.item(), "a clerk has seen to it"));
  }

  private List<KeptWorkItem> page(Queue.Choice choice, Order order) {
    return world.store().queue().page(choice, order, null, 100);
  }

  @Test
  void theQueueIsReadPageByPageBothWaysAndKeepsItsPlace() {
    List<KeptWorkItem> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(told("S" + i, "text " + i));
    }
    Queue queue = world.store().queue();
    Queue.Choice open = Queue.Choice.open(HERE);

    List<KeptWorkItem> first = queue.page(open, Order.OLDEST_FIRST, null, 3);
    assertThat(first).isEqualTo(all.subList(0, 3));
    Queue.Place place = Queue.Place.parse(Queue.Place.of(first.getLast()).toString());
    assertThat(queue.page(open, Order.OLDEST_FIRST, place, 9)).isEqualTo(all.subList(3, 7));
    assertThat(queue.page(open, Order.NEWEST_FIRST, place, 9))
        .isEqualTo(all.reversed().subList(5, 7));
    assertThat(queue.page(open, Order.NEWEST_FIRST, null, 9)).isEqualTo(all.reversed());
    assertThat(queue.page(Queue.Choice.open(Set.of()), Order.OLDEST_FIRST, null, 9)).isEmpty();
    assertThat(page(Queue.Choice.open(Set.of(NoteWorld.THERE)), Order.OLDEST_FIRST)).isEmpty();
  }

  @Test
  void anItemKnowsItsPlaceAndItsNeighboursInItsCause() {
    KeptWorkItem first = parked("S1");
    refused("S2", "E302");
    KeptWorkItem second = parked("S3");
    KeptWorkItem third = parked("S4");
    Queue queue = world.store().queue();

    assertThat(queue.rank(first)).isEqualTo(new Queue.Rank(0, 3, null, second.item().id()));
    assertThat(queue.rank(second))
        .isEqualTo(new Queue.Rank(1, 3, first.item().id(), third.item().id()));
    assertThat(queue.rank(third))
        .isEqualTo(new Queue.Rank(2, 3, second.item().id(), first.item().id()));
    closeItem(second);
    assertThat(queue.rank(second))
        .isEqualTo(new Queue.Rank(1, 2, first.item().id(), third.item().id()));
    closeItem(first);
    assertThat(queue.rank(third)).isEqualTo(new Queue.Rank(0, 1, null, null));
  }

  @Test
  void hoursAndDaysCountWhatWasKeptInThem() {
    KeptWorkItem parked = parked("S1");
    Instant first = world.now;
    world.pass(Duration.ofHours(1));
    refused("S2", "E301");
    Traffic traffic = world.store().traffic();

    Traffic.Count sent =
        new Traffic.Count(
            NoteWorld.HERE, Direction.SENT, Traffic.Span.HOUR.number(world.now), 1, 1);
    assertThat(traffic.since(Traffic.Span.HOUR, world.now)).contains(sent);
    assertThat(traffic.since(Traffic.Span.HOUR, world.now))
        .noneMatch(each -> each.number() < sent.number());
    assertThat(traffic.since(Traffic.Span.DAY, first))
        .filteredOn(each -> each.direction() == Direction.SENT)
        .extracting(Traffic.Count::refused)
        .contains(1L);
    closeItem(parked);
    assertThat(traffic.since(Traffic.Span.HOUR, world.now)).contains(sent);
    assertThat(traffic.work(first).stream().mapToLong(Traffic.Work::raised).sum()).isEqualTo(2);
    assertThat(traffic.work(first).stream().mapToLong(Traffic.Work::settled).sum()).isEqualTo(1);
  }

  @Test
  void aChoiceHasWhatItsPageShows() {
    refused("S1", "E301");
    KeptWorkItem second = refused("S2", "E302");
    closeItem(parked("S3"));
    Queue.Choice open = Queue.Choice.open(HERE);
    List<KeptWorkItem> all = new ArrayList<>(page(open, Order.OLDEST_FIRST));
    all.addAll(page(Queue.Choice.settled(HERE), Order.OLDEST_FIRST));
    assertThat(all).hasSize(3);
    for (Queue.Choice choice :
        List.of(
            open,
            Queue.Choice.settled(HERE),
            open.under("E301"),
            open.of(second.item().kind()),
            open.of(NoteWorld.THERE),
            open.of(NoteWorld.HERE),
            Queue.Choice.open(Set.of(NoteWorld.THERE)),
            open.between(second.raisedAt(), second.raisedAt().plus(MINUTE)),
            open.between(Instant.EPOCH, second.raisedAt()))) {
      assertThat(all.stream().filter(choice::has).toList())
          .as(choice.toString())
          .containsExactlyInAnyOrderElementsOf(page(choice, Order.OLDEST_FIRST));
    }
  }

  @Test
  void itemsOfOneMomentAreInOneOrderToo() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      arrivals.add(world.request("S" + i, NoteDesk.TELL + i));
    }
    world.engine().submitAll(arrivals);
    Queue queue = world.store().queue();

    List<KeptWorkItem> all = page(Queue.Choice.open(BOTH), Order.OLDEST_FIRST);
    assertThat(all).hasSize(9);
    List<KeptWorkItem> read = new ArrayList<>();
    Queue.Place place = null;
    for (int i = 0; i < 3; i++) {
      read.addAll(queue.page(Queue.Choice.open(BOTH), Order.OLDEST_FIRST, place, 3));
      place = Queue.Place.of(read.getLast());
    }
    assertThat(read).isEqualTo(all);
    assertThat(page(Queue.Choice.open(BOTH), Order.NEWEST_FIRST)).isEqualTo(all.reversed());
  }

  @Test
  void theQueueIsChosenByCauseByPartnerAndByAge() {
    KeptWorkItem told = told("A", "something");
    KeptWorkItem first = refused("B", "E100");
    KeptWorkItem second = refused("C", "E200");
    KeptWorkItem third = refused("D", "E100");
    Queue.Choice open = Queue.Choice.open(HERE);

    assertThat(page(open.of(WorkItem.Kind.MEND_NOTICE, "E100"), Order.OLDEST_FIRST))
        .containsExactly(first, third);
    assertThat(page(open.of(WorkItem.Kind.REVIEW_CASE, "TOLD"), Order.OLDEST_FIRST))
        .containsExactly(told);
    assertThat(told.partner()).isEqualTo(NoteWorld.THERE);
    assertThat(first.partner()).isEqualTo(NoteWorld.THERE);
    assertThat(page(open.of(NoteWorld.THERE), Order.OLDEST_FIRST)).hasSize(4);
    assertThat(page(open.of(NoteWorld.LATER), Order.OLDEST_FIRST)).isEmpty();
    assertThat(page(open.between(first.raisedAt(), third.raisedAt()), Order.OLDEST_FIRST))
        .containsExactly(first, second);
  }

  @Test
  void whatIsClosedIsInTheQueueNoMoreAndStaysToBeFound() {
    submit(world.request("A", "throw"));
    KeptWorkItem early = newest();
    submit(world.request("B", "throw"));
    KeptWorkItem late = newest();
    closeItem(late);
    closeItem(early);

    assertThat(page(Queue.Choice.open(HERE), Order.OLDEST_FIRST)).isEmpty();
    List<KeptWorkItem> settled = page(Queue.Choice.settled(HERE), Order.NEWEST_FIRST);
    assertThat(settled)
        .extracting(each -> each.item().id())
        .containsExactly(early.item().id(), late.item().id());
    assertThat(
            world
                .store()
                .queue()
                .page(
                    Queue.Choice.settled(HERE),
                    Order.NEWEST_FIRST,
                    Queue.Place.of(settled.getFirst()),
                    9))
        .containsExactly(settled.getLast());
    assertThat(world.store().queue().causes(HERE)).isEmpty();
  }

  @Test
  void theOpenItemsAreCountedByCauseWithTheOldest() {
    KeptWorkItem oldest = refused("A", "E100");
    KeptWorkItem told = told("B", "something");
    refused("C", "E100");

    assertThat(world.store().queue().causes(BOTH))
        .containsExactly(
            new Queue.Cause(
                NoteWorld.HERE, WorkItem.Kind.MEND_NOTICE, "E100", 2, oldest.raisedAt()),
            new Queue.Cause(NoteWorld.HERE, WorkItem.Kind.REVIEW_CASE, "TOLD", 1, told.raisedAt()));
    assertThat(world.store().queue().causes(Set.of(NoteWorld.THERE))).isEmpty();
  }

  @Test
  void anItemIsToldWithItsMessageItsTriesAndItsForerunners() {
    KeptWorkItem before = refused("A", "E100");
    KeptWorkItem item = refused("A", "E200");
    refused("B", "E100");

    Queue.Story story = world.store().queue().item(HERE, item.item().id()).orElseThrow();
    assertThat(story.item()).isEqualTo(item);
    assertThat(story.others()).containsExactly(before);
    Queue.Concerned concerned = story.messages().getFirst();
    assertThat(concerned.message().id()).isEqualTo(item.item().message());
    assertThat(concerned.attempts())
        .extracting(Attempt::result)
        .containsExactly(Attempt.Result.RECEIVED);
    assertThat(concerned.answer()).isNotNull();
    assertThat(world.store().queue().item(Set.of(NoteWorld.THERE), item.item().id())).isEmpty();
  }

  // ---- the index

  private List<String> found(String typed) {
    return world.store().search().find(typed, HERE).found().stream()
        .map(each -> ((Found.ByHeading) each).key().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          OLL                  | TR-2026-17
          oller                | TR-2026-17
          Ollerenshaw          | TR-2026-17
          ollerenshaw perp     | TR-2026-17
          Perpetua Ollerenshaw | TR-2026-17
          obrien               | TR-2026-18
          O'Brien              | TR-2026-18
          müller               | TR-2026-19
          MULLER               | TR-2026-19
          TR-2026-17           | TR-2026-17
          tr 2026 17           | TR-2026-17
          TR202618             | TR-2026-18
          here/TR-2026-19/P1   | TR-2026-19
          TR-2026-18/P1        | TR-2026-18
          here/TR-2026-18      | TR-2026-18
          ENSHAW               | -
          OLLERENSHAWS         | -
          OL                   | -
          """)
  void whatBeginsAsTypedIsFound(String typed, @Nullable String subject) {
    submit(world.request("TR-2026-17", "Ollerenshaw Perpetua"));
    submit(world.request("TR-2026-18", "O'Brien, Sean"));
    submit(world.request("TR-2026-19", "Müller-Lüdenscheidt"));

    assertThat(found(typed)).isEqualTo(subject == null ? List.of() : List.of(subject));
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void wholeWordsComeFirstAndShortNamesAreFoundWhole() {
    submit(world.request("A-1", "LIMBURG ANNA"));
    submit(world.request("A-2", "LIM CHO"));
    submit(world.request("A-3", "LI WEI"));

    assertThat(found("LIM")).containsExactly("A-2", "A-1");
    assertThat(found("LI ")).containsExactly("A-3");
    assertThat(found("LI")).containsExactly("A-3");
  }

  @Test
  void anotherDesksCasesAreNotFound() {
    submit(world.request("A-1", "OLLERENSHAW"));

    assertThat(world.store().search().find("OLLER", Set.of(NoteWorld.THERE)).found()).isEmpty();
    assertThat(world.store().search().find("OLLER", Set.of()).found()).isEmpty();
    assertThat(world.store().search().find("OLLER", BOTH).found()).hasSize(1);
  }

  @Test
  void whatIsErasedIsFoundNoMore() {
    submit(world.request("A-1", "OLLERENSHAW"));
    submit(world.request("A-2", "OLLERENSHAW"));
    submit(world.request("A-1", "erase quietly"));

    assertThat(found("OLLER")).containsExactly("A-2");
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  @Test
  void noMoreThanFiftyAreShownAndItIsSaid() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      arrivals.add(world.request("A-" + i, i < 5 ? "OLLERENS" : "OLLERENSHAW"));
    }
    world.engine().submitAll(arrivals);

    var many = world.store().search().find("ollerens", HERE);
    assertThat(many.more()).isTrue();
    assertThat(many.found()).hasSize(50);
    assertThat(many.found().subList(0, 5)).allMatch(each -> ((Found.ByHeading) each).whole());
    var few = world.store().search().find("ollerens ", HERE);
    assertThat(few.more()).isFalse();
    assertThat(few.found()).hasSize(5);
  }

  @Test
  void aMessageIsFoundByTheBeginningOfItsId() {
    MessageId id = NoteWorld.id();
    submit(world.request(NoteWorld.THERE, id, "A", "hello"));
    String text = id.value().toString();

    for (String typed :
        List.of(
            text,
            id.toString(),
            text.substring(0, 9),
            text.replace("-", "").toUpperCase(Locale.ROOT))) {
      assertThat(world.store().search().find(typed, HERE).found())
          .singleElement()
          .isInstanceOfSatisfying(
              Found.ById.class, found -> assertThat(found.message().id()).isEqualTo(id));
    }
    assertThat(world.store().search().find(text, Set.of(NoteWorld.THERE)).found()).isEmpty();
  }

  // ---- messages

  private List<KeptMessage> messages(MessageBrowser.Choice choice) {
    List<KeptMessage> all = new ArrayList<>();
    long before = Long.MAX_VALUE;
    do {
      MessageBrowser.Page page = world.store().messages().page(choice, before, 2);
      assertThat(page.messages().size()).isLessThanOrEqualTo(2);
      all.addAll(page.messages());
      before = page.next();
    } while (before != 0);
    return all;
  }

  private static MessageBrowser.Choice choice(
      @Nullable OrganizationId partner,
      @Nullable Direction direction,
      @Nullable Standing standing,
      @Nullable String code) {
    return new MessageBrowser.Choice(
        HERE, partner, null, direction, standing, code, Instant.EPOCH, Instant.MAX);
  }

  @Test
  void messagesAreReadNewestFirstOverAllFlows() {
    for (int i = 0; i < 4; i++) {
      submit(world.request("R" + i, "hello"));
      submit(NoteWorld.act(NoteWorld.id(), "W" + i, "hello"));
    }
    List<KeptMessage> all = messages(MessageBrowser.Choice.of(BOTH));

    assertThat(all).hasSize(16);
    assertThat(all)
        .extracting(KeptMessage::number)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
    assertThat(messages(MessageBrowser.Choice.of(Set.of(NoteWorld.THERE)))).isEmpty();
    Instant from = all.get(9).keptAt();
    Instant until = all.get(4).keptAt();
    assertThat(messages(new MessageBrowser.Choice(HERE, null, null, null, null, null, from, until)))
        .isEqualTo(
            all.stream()
                .filter(each -> !each.keptAt().isBefore(from) && each.keptAt().isBefore(until))
                .toList());
  }

  @Test
  void messagesAreChosenByPartnerDirectionStandingAndCode() {
    refused("A", "E100");
    refused("B", "E200");
    submit(world.request("C", "hello"));
    submit(world.request("D", "no"));
    submit(world.request("E", "no"));
    MessageId unwanted = NoteWorld.id();
    submit(world.request(NoteWorld.THERE, unwanted, "F", "no"));

    assertThat(messages(choice(NoteWorld.LATER, null, null, null))).isEmpty();
    assertThat(messages(choice(NoteWorld.THERE, Direction.ACT, null, null))).isEmpty();
    assertThat(messages(choice(null, Direction.ACT, null, null))).hasSize(2);
    assertThat(messages(choice(null, Direction.RECEIVED, Standing.REFUSED, null)))
        .extracting(KeptMessage::subject)
        .containsExactly("F", "E", "D");
    assertThat(messages(choice(null, Direction.RECEIVED, Standing.SETTLED, null)))
        .extracting(KeptMessage::subject)
        .containsExactly("C", "B", "A");
    assertThat(messages(choice(null, null, null, "E200")))
        .extracting(KeptMessage::subject)
        .containsExactly("B");
    assertThat(messages(choice(null, null, null, NoteCode.UNWANTED.code())))
        .extracting(KeptMessage::subject)
        .containsExactly("F", "E", "D");
  }

  @Test
  void whatIsStuckIsFoundLaneByLaneTheOldestFirst() {
    submit(NoteWorld.act(NoteWorld.id(), "A", "one"));
    Outgoing first = world.outbox.getLast();
    submit(NoteWorld.act(NoteWorld.id(), "B", "one"));
    submit(NoteWorld.act(NoteWorld.id(), "A", "two"));
    submit(NoteWorld.act(NoteWorld.id(), "C", "one"));
    Outgoing other = world.outbox.getLast();
    assertThat(world.store().messages().stuck(BOTH, 9)).isEmpty();
    submit(tried(other, Attempt.Result.BUSY));
    submit(tried(first, Attempt.Result.NO_CONNECTION));
    submit(tried(first, Attempt.Result.TIMED_OUT));

    List<StuckLane> stuck = world.store().messages().stuck(BOTH, 9);
    assertThat(stuck)
        .extracting(lane -> lane.first().id())
        .containsExactly(first.message(), other.message());
    assertThat(stuck.getFirst().attempts()).isEqualTo(2);
    assertThat(stuck.getFirst().waiting()).isEqualTo(2);
    assertThat(stuck.getFirst().last().result()).isEqualTo(Attempt.Result.TIMED_OUT);
    assertThat(stuck.getFirst().caseFile()).isEqualTo(NoteWorld.notebook("A"));
    assertThat(stuck.getLast().waiting()).isEqualTo(1);
    assertThat(world.store().messages().stuck(Set.of(NoteWorld.THERE), 9)).isEmpty();
  }

  // ---- what was decided

  private Decided.Page decided(
      @Nullable String rule, @Nullable String policy, @Nullable Long program, Instant from) {
    return world
        .store()
        .decided()
        .page(new Decided.Choice(NoteWorld.HERE, rule, policy, program, from, Instant.MAX), 0, 100);
  }

  @Test
  void whatWasDecidedIsFoundByRuleByPolicyAndByTime() {
    told("A", "something");
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-2"));
    Decided store = world.store().decided();

    assertThat(store.rules(NoteWorld.HERE)).containsExactly(NoteDesk.RULE, NoteDesk.OTHER_RULE);
    assertThat(decided(null, null, null, Instant.EPOCH).decisions()).hasSize(3);
    List<Decided.Decision> byRule =
        decided(NoteDesk.OTHER_RULE, null, null, Instant.EPOCH).decisions();
    assertThat(byRule)
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("B", "C");
    assertThat(byRule.getFirst().sent()).extracting(KeptMessage::subject).containsExactly("B");
    assertThat(decided(null, "2026-2", null, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("C");
    assertThat(decided(null, null, null, world.now).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("C");
    assertThat(byRule.getFirst().reason().kind()).isEqualTo(FeedEntry.Kind.REASON);
  }

  @Test
  void decisionsAreReadPageByPage() {
    for (int i = 0; i < 5; i++) {
      submit(NoteWorld.act(NoteWorld.id(), "S" + i, NoteDesk.BECAUSE + "2026-1"));
    }
    Decided.Choice all =
        new Decided.Choice(NoteWorld.HERE, null, null, null, Instant.EPOCH, Instant.MAX);
    Decided.Page first = world.store().decided().page(all, 0, 3);
    Decided.Page second = world.store().decided().page(all, first.next(), 3);

    assertThat(first.decisions()).hasSize(3);
    assertThat(second.decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("S3", "S4");
    assertThat(second.next()).isZero();
  }

  @Test
  void whatAVersionOfTheProgramHasDecidedIsFound() throws Exception {
    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.BECAUSE + "2026-1"));
    world.close();
    sql("UPDATE program SET version = 'an older one'");
    world = new NoteWorld(place());
    world.pass(Duration.ofHours(1));
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    world.restart();
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-1"));

    List<Decided.Written> programs = world.store().decided().programs();
    assertThat(programs).hasSize(2);
    assertThat(programs.getFirst().version()).isEqualTo("an older one");
    assertThat(decided(null, null, 1L, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("A");
    assertThat(decided(null, null, 2L, Instant.EPOCH).decisions())
        .extracting(each -> each.reason().caseFile().name())
        .containsExactly("B", "C");
  }

  @Test
  void whatWasSentIsFoundWithoutAReasonPageByPage() {
    Instant before = world.now;
    for (int i = 0; i < 5; i++) {
      submit(NoteWorld.act(NoteWorld.id(), "S" + i, "hello"));
    }
    submit(world.request("R", "hello"));
    Instant after = world.now;
    world.pass(MINUTE);
    submit(NoteWorld.act(NoteWorld.id(), "LATE", "hello"));
    Decided.Choice span =
        new Decided.Choice(
            NoteWorld.HERE, null, null, null, before.plus(MINUTE.multipliedBy(2)), after);
    Decided decided = world.store().decided();

    Decided.SentPage first = decided.sent(span, 0, 3);
    Decided.SentPage second = decided.sent(span, first.next(), 3);

    assertThat(first.messages()).extracting(KeptMessage::subject).containsExactly("S1", "S2", "S3");
    assertThat(second.messages()).extracting(KeptMessage::subject).containsExactly("S4");
    assertThat(second.next()).isZero();
    assertThat(decided.countSent(span, 9)).isEqualTo(new Decided.Count(4, false));
    assertThat(decided.countSent(span, 3)).isEqualTo(new Decided.Count(3, true));
    assertThat(decided.countDecisions(span, 9)).isEqualTo(new Decided.Count(0, false));
  }

  @Test
  void whatAVersionOfTheProgramHasSentIsFoundAndReasonsAreCounted() throws Exception {
    submit(NoteWorld.act(NoteWorld.id(), "A", NoteDesk.BECAUSE + "2026-1"));
    world.close();
    sql("UPDATE program SET version = 'an older one'");
    world = new NoteWorld(place());
    submit(NoteWorld.act(NoteWorld.id(), "B", NoteDesk.BECAUSE + "2026-1"));
    submit(NoteWorld.act(NoteWorld.id(), "C", NoteDesk.BECAUSE + "2026-2"));
    Decided decided = world.store().decided();

    assertThat(decided.sent(byProgram(1L), 0, 9).messages())
        .extracting(KeptMessage::subject)
        .containsExactly("A");
    assertThat(decided.sent(byProgram(2L), 0, 9).messages())
        .extracting(KeptMessage::subject)
        .containsExactly("B", "C");
    assertThat(decided.countSent(byProgram(2L), 9).number()).isEqualTo(2);
    assertThat(decided.countDecisions(byProgram(2L), 9)).isEqualTo(new Decided.Count(2, false));
    assertThat(decided.countDecisions(byProgram(2L), 1)).isEqualTo(new Decided.Count(1, true));
  }

  private static Decided.Choice byProgram(long program) {
    return new Decided.Choice(NoteWorld.HERE, null, null, program, Instant.EPOCH, Instant.MAX);
  }

  // ---- what an older version left

  @Test
  void whatAnOlderVersionLeftIsIndexedOnce() throws Exception {
    submit(world.request("A-1", "OLLERENSHAW"));
    submit(world.request("A-2", "no"));
    world.close();
    sql("DELETE FROM heading");
    sql("DELETE FROM refusal_code");
    sql("DELETE FROM setting WHERE name = 'headings'");
    world = new NoteWorld(place());

    assertThat(found("OLLER")).containsExactly("A-1");
    assertThat(messages(choice(null, null, null, NoteCode.UNWANTED.code()))).hasSize(1);
    assertThat(Verify.of(world.store()).findings()).isEmpty();
    world.restart();
    assertThat(Verify.of(world.store()).findings()).isEmpty();
  }

  private void sql(String sql) throws Exception {
    Stores.run(place(), sql);
  }
}
