package cursitor.server.delivery;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.delivery.Lane.State;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import cursitor.server.store.Priority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lanes of one line, as far as their messages are at hand, and the windows through which those
/// come. Guarded by its line.
final class Lanes {
  private final int concurrency;
  private final ReadyLanes ready;
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<MessageId, Resting> waiting = new HashMap<>();
  private final Map<OrganizationId, Window.Pair> pairs = new HashMap<>();
  private final List<Window> windows = new ArrayList<>();
  private long told;

  private record Resting(Lane lane, Instant until) {}

  /// @param concurrency how many may be on their way at once
  Lanes(int concurrency) {
    this.concurrency = concurrency;
    ready = new ReadyLanes(concurrency);
  }

  /// Those whose first message may go.
  ReadyLanes ready() {
    return ready;
  }

  /// Whatever has this number or a lower one is in the store already.
  void begin(long last) {
    told = last;
  }

  /// The greatest number we were told of. Nothing behind it is read from the store: it may be there
  /// before we are told of it.
  long told() {
    return told;
  }

  /// There is something of this course in the store.
  void open(Course course) {
    Window.Pair pair = pair(course.sender(), course.recipient());
    pair.of(course.priority()).open();
  }

  /// A message was committed. One that is to be sent once more has an old number; it is taken in
  /// any case, without its bytes: the store may have shown it already, and it may be done.
  void committed(Outgoing message) {
    if (message.number() <= told) {
      take(message.lean());
      return;
    }
    told = message.number();
    Window.Pair pair = pair(message.sender(), message.recipient());
    if (pair.of(message.priority()).takes(message.number())) {
      take(message);
    }
  }

  /// Puts a message into its lane; what is at hand already is not taken twice.
  void take(Outgoing message) {
    Lane lane =
        lanes.computeIfAbsent(
            message.lane(), _ -> new Lane(pair(message.sender(), message.recipient())));
    boolean waited = lane.priority() == Priority.BACKLOG;
    lane.add(message);
    if (lane.state() == State.IDLE) {
      makeReady(lane);
    } else if (waited && lane.priority() == Priority.SAME_DAY && lane.state() == State.READY) {
      ready.hurry(lane);
    }
  }

  /// The lane's message on its way is done with; the next one may go.
  void finished(Lane lane) {
    Outgoing done = lane.current();
    lane.removeCurrent();
    if (lane.isEmpty()) {
      lanes.remove(done.lane());
    } else {
      makeReady(lane);
    }
  }

  /// The lane waits until its message is woken.
  ///
  /// @param until when that is to be
  /// @return that message
  MessageId rest(Lane lane, Instant until) {
    MessageId message = lane.current().message();
    lane.become(State.WAITING);
    waiting.put(message, new Resting(lane, until));
    return message;
  }

  /// When the first lane that waits is to be woken; null where none waits.
  @Nullable Instant nextAt() {
    return waiting.values().stream().map(Resting::until).min(Instant::compareTo).orElse(null);
  }

  /// The lane that waits because of this message does so no longer.
  ///
  /// @return whether there is one
  boolean wake(MessageId message) {
    Resting resting = waiting.remove(message);
    if (resting != null) {
      makeReady(resting.lane());
    }
    return resting != null;
  }

  /// The same where it was to wait until this time: since then it may have gone and wait anew.
  boolean due(MessageId message, Instant until) {
    Resting resting = waiting.get(message);
    return resting != null && resting.until().equals(until) && wake(message);
  }

  /// No lane waits any more.
  void wakeAll() {
    List.copyOf(waiting.keySet()).forEach(this::wake);
  }

  /// The lane goes before all others as soon as anybody may.
  void makeFirst(Lane lane) {
    lane.become(State.READY);
    ready.addFirst(lane);
  }

  private void makeReady(Lane lane) {
    lane.become(State.READY);
    ready.add(lane);
  }

  /// Of a message that is not to be sent any more nothing but its place is kept.
  void forgetBytes(String name, long number) {
    Lane lane = lanes.get(name);
    if (lane != null) {
      lane.forgetBytes(number);
    }
  }

  /// The bytes of all messages are read again when their turn comes.
  void forgetBytes() {
    lanes.values().forEach(Lane::forgetBytes);
  }

  int size() {
    return lanes.size();
  }

  /// The windows for which it is time to read on.
  List<Window> due() {
    List<Window> due = List.of();
    for (Window window : windows) {
      if (window.isDue()) {
        due = new ArrayList<>(due);
        due.add(window);
      }
    }
    return due;
  }

  private Window.Pair pair(OrganizationId sender, OrganizationId recipient) {
    return pairs.computeIfAbsent(
        sender,
        _ ->
            new Window.Pair(
                window(new Course(sender, recipient, Priority.SAME_DAY)),
                window(new Course(sender, recipient, Priority.BACKLOG))));
  }

  private Window window(Course course) {
    Window window = new Window(course, concurrency);
    windows.add(window);
    return window;
  }
}
