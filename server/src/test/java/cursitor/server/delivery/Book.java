package cursitor.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Input;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps what is reported, and knows what is open. Numbers are those of the ids of [Letters].
final class Book implements Ledger {
  final TreeMap<Long, Outgoing> open = new TreeMap<>();
  final List<Arrival> arrivals = new ArrayList<>();
  final List<Priority> priorities = new ArrayList<>();

  /// Nothing can be kept.
  boolean broken;

  /// Nothing can be read on.
  boolean unreadable;

  /// How many pages, and how many single messages, were read.
  int pages;

  int singles;

  /// What happens while the next page is under way.
  Runnable meanwhile = () -> {};

  /// What happens while the next lane is read.
  Runnable meanwhileOfLane = () -> {};

  /// What happens before the next report is kept.
  Runnable meanwhileOfReport = () -> {};

  /// Whose lock nobody may hold who reads.
  @Nullable Line line;

  @Override
  public void report(List<Arrival> fresh, Priority priority) {
    if (broken) {
      throw new IllegalStateException("the disk is full");
    }
    Runnable now = meanwhileOfReport;
    meanwhileOfReport = () -> {};
    now.run();
    priorities.add(priority);
    for (Arrival arrival : fresh) {
      arrivals.add(arrival);
      if (arrival instanceof Arrival.Attempted attempted) {
        note(attempted);
      }
    }
  }

  private void note(Arrival.Attempted attempted) {
    long number = attempted.attempt().message().value().getLeastSignificantBits();
    Outgoing message = open.remove(number);
    if (attempted.open() && message != null) {
      open.put(number, tried(message));
    }
  }

  private static Outgoing tried(Outgoing one) {
    return new Outgoing(
        one.number(),
        one.sender(),
        one.recipient(),
        one.lane(),
        one.caseFile(),
        one.message(),
        one.awaitsAnswer(),
        one.priority(),
        one.document(),
        one.attempts() + 1);
  }

  @Override
  public long lastNumber() {
    return open.isEmpty() ? 0 : open.lastKey();
  }

  @Override
  public List<Course> courses() {
    return List.copyOf(undelivered().keySet());
  }

  @Override
  public Map<Course, Long> undelivered() {
    return open.values().stream()
        .collect(Collectors.groupingBy(Letters::course, Collectors.counting()));
  }

  @Override
  public List<Outgoing> undelivered(Course course, long after, long upTo, int limit) {
    pages++;
    List<Outgoing> page =
        read(
            open.subMap(after, false, upTo, true).values().stream()
                .filter(one -> Letters.course(one).equals(course))
                .limit(limit)
                .toList());
    Runnable now = meanwhile;
    meanwhile = () -> {};
    now.run();
    return page;
  }

  @Override
  public List<Outgoing> lane(long number) {
    Outgoing last = open.get(number);
    List<Outgoing> found =
        read(
            open.headMap(number, true).values().stream()
                .filter(one -> last != null && one.lane().equals(last.lane()))
                .toList());
    Runnable now = meanwhileOfLane;
    meanwhileOfLane = () -> {};
    now.run();
    return found;
  }

  private List<Outgoing> read(List<Outgoing> found) {
    if (line != null) {
      assertThat(Thread.holdsLock(line)).as("nobody waits for the store").isFalse();
    }
    if (unreadable) {
      throw new IllegalStateException("the disk does not answer");
    }
    return found.stream().map(Outgoing::lean).toList();
  }

  @Override
  public Optional<Outgoing> undelivered(long number) {
    singles++;
    if (unreadable) {
      throw new IllegalStateException("the disk does not answer");
    }
    return Optional.ofNullable(open.get(number));
  }

  List<String> attempts() {
    return arrivals.stream()
        .filter(Arrival.Attempted.class::isInstance)
        .map(Arrival.Attempted.class::cast)
        .map(one ->
            one.attempt().message().value().getLeastSignificantBits()
                + " "
                + one.attempt().result()
                + (one.open() ? " open" : " done"))
        .toList();
  }

  List<Arrival> answers() {
    return arrivals.stream().filter(Arrival.Valid.class::isInstance).toList();
  }

  List<String> garbage() {
    return arrivals.stream()
        .filter(Arrival.Faulty.class::isInstance)
        .map(one -> ((Arrival.Faulty) one).bytes().text())
        .toList();
  }

  List<DeliveryTrouble> troubles() {
    return arrivals.stream()
        .filter(Arrival.Internal.class::isInstance)
        .map(one -> ((Input.DeliveryReported) ((Arrival.Internal) one).input()).trouble())
        .toList();
  }
}
