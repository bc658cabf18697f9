package cursitor.server.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.WorkItem;
import cursitor.server.store.Attempt;
import cursitor.server.store.Direction;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Queue;
import cursitor.server.store.Queue.Order;
import cursitor.server.store.Traffic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The queue and the counts of what was kept. For every database there is a subclass.
abstract class QueueCorpus extends ConsoleReads {
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
    assertThat(traffic.hours(world.now)).contains(sent);
    assertThat(traffic.hours(world.now)).noneMatch(each -> each.number() < sent.number());
    assertThat(traffic.days(List.of(first)))
        .filteredOn(each -> each.direction() == Direction.SENT)
        .extracting(Traffic.Count::refused)
        .contains(1L);
    closeItem(parked);
    assertThat(traffic.hours(world.now)).contains(sent);
    assertThat(traffic.work(List.of(first)).stream().mapToLong(Traffic.Work::raised).sum())
        .isEqualTo(2);
    assertThat(traffic.work(List.of(first)).stream().mapToLong(Traffic.Work::settled).sum())
        .isEqualTo(1);
  }

  /// Two hours before and half an hour behind each midnight of the night in which the clock is put
  /// on in California, so that the day has 23 hours.
  @Test
  void daysBeginWhenTheyDoAlsoWhereOneIsShort() {
    List<Instant> begins =
        List.of(
            Instant.parse("2026-03-07T08:00:00Z"),
            Instant.parse("2026-03-08T08:00:00Z"),
            Instant.parse("2026-03-09T07:00:00Z"));
    for (Instant at :
        List.of(
            begins.get(0).minus(Duration.ofHours(2)),
            begins.get(1).minus(Duration.ofHours(2)),
            begins.get(1).plus(Duration.ofMinutes(30)),
            begins.get(2).minus(Duration.ofHours(2)),
            begins.get(2).plus(Duration.ofMinutes(30)),
            begins.get(2).plus(Duration.ofHours(23)))) {
      world.now = at;
      closeItem(parked("S" + at.toEpochMilli()));
    }
    Traffic traffic = world.store().traffic();
    assertThat(traffic.days(begins).stream().filter(each -> each.direction() == Direction.RECEIVED))
        .extracting(each -> each.number() + ": " + each.messages())
        .containsExactlyInAnyOrder("0: 1", "1: 2", "2: 2");
    assertThat(byDay(traffic.work(begins), Traffic.Work::raised)).hasToString("{0=1, 1=2, 2=2}");
    assertThat(byDay(traffic.work(begins), Traffic.Work::settled)).hasToString("{0=1, 1=2, 2=2}");
  }

  private static SortedMap<Integer, Long> byDay(
      List<Traffic.Work> work, ToLongFunction<Traffic.Work> figure) {
    return work.stream()
        .collect(
            Collectors.groupingBy(
                Traffic.Work::place, TreeMap::new, Collectors.summingLong(figure)));
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
}
