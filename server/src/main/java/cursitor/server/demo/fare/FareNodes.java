package cursitor.server.demo.fare;

import cursitor.exchange.Act;
import cursitor.exchange.Input;
import cursitor.exchange.MessageId;
import cursitor.server.app.WebServer;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Role;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.demo.DemoNode;
import cursitor.server.demo.DemoPeople;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Outcome;
import cursitor.server.node.Node;
import cursitor.server.store.Alarm;
import cursitor.server.store.Store;
import cursitor.wire.Octets;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The four nodes, each with its store and its doors, under one clock. One may be shut for a while,
/// as a machine that is down, and opened again on its store.
final class FareNodes implements AutoCloseable {
  private static final int ALARMS = 100;

  /// How often a node looks for alarms.
  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Path folder;
  private final Listen listen;
  private final StoryClock clock;
  private final Map<String, URI> addresses = new ConcurrentHashMap<>();
  private final Map<Seat, Node> nodes = new EnumMap<>(Seat.class);
  private final Map<Seat, WebServer> doors = new EnumMap<>(Seat.class);

  private List<Alarm> rung = List.of();

  private FareNodes(Path folder, Listen listen, StoryClock clock) {
    this.folder = folder;
    this.listen = listen;
    this.clock = clock;
  }

  /// Opens the stores. Nothing is sent and no alarm rings before the doors are open.
  ///
  /// @param folder of all four stores, which may be those of an earlier run
  /// @param listen where the court listens; the others take the ports that follow, or any free ones
  ///   where it does
  static FareNodes open(Path folder, Listen listen, StoryClock clock) {
    FareNodes all = new FareNodes(folder, listen, clock);
    try {
      for (Seat seat : Seat.values()) {
        all.openStore(seat);
      }
      return all;
    } catch (RuntimeException e) {
      all.close();
      throw e;
    }
  }

  private void openStore(Seat seat) {
    NodeConfig config = config(seat);
    HttpTransport http = new HttpTransport(config.limits().bodyBytes());
    nodes.put(seat, Node.open(config, clock.surroundings(), new Signpost(http, addresses)));
  }

  private NodeConfig config(Seat seat) {
    int port = listen.port() == 0 ? 0 : listen.port() + seat.place();
    return NodeConfig.of(
        folder.resolve(seat.folder()).toString(),
        new Listen(listen.address(), port),
        List.of(seat.desk()),
        Arrays.stream(Seat.values())
            .filter(seat::sendsTo)
            .map(other ->
                PartnerConfig.of(
                    other.id().value(), Signpost.to(other), DemoNode.keyOf(seat.id().value())))
            .toList(),
        Arrays.stream(Seat.values()).map(FareNodes::key).toList());
  }

  private static KeyConfig key(Seat seat) {
    String id = seat.id().value();
    return seat == Seat.COURT
        ? KeyConfig.ofKey(DemoNode.keyOf(id), id, Role.PARTNER, Role.CMS)
        : KeyConfig.ofKey(DemoNode.keyOf(id), id, Role.PARTNER, Role.OPERATOR);
  }

  /// When the last message was kept in any of the stores, or null where they are new.
  @Nullable Instant lastKept() {
    return nodes.values().stream()
        .flatMap(node -> node.store().books().lastKept().stream())
        .max(Instant::compareTo)
        .orElse(null);
  }

  /// Opens all doors; from now on they exchange messages.
  void openDoors() {
    for (Seat seat : Seat.values()) {
      openDoor(seat);
    }
  }

  private void openDoor(Seat seat) {
    WebServer door = WebServer.start(node(seat));
    doors.put(seat, door);
    addresses.put(seat.id().value(), door.address());
  }

  /// Lets people in at the consoles; the court's node has a clerk too.
  void admit(DemoPeople people) {
    doors.forEach((seat, door) ->
        people.admit(
            door.console().accounts(),
            seat == Seat.COURT ? List.of(seat.id().value()) : List.of()));
  }

  /// Takes one down. Its address stays, and nobody answers there.
  void shut(Seat seat) {
    clock.settle();
    close(seat);
  }

  /// Brings it back on the store it had.
  void reopen(Seat seat) {
    openStore(seat);
    openDoor(seat);
  }

  /// @throws NotSeen when it is shut
  Node node(Seat seat) {
    Node node = nodes.get(seat);
    if (node == null) {
      throw new NotSeen("an answer of " + seat.id() + ", whose node is down");
    }
    return node;
  }

  Store store(Seat seat) {
    return node(seat).store();
  }

  URI address(Seat seat) {
    URI address = addresses.get(seat.id().value());
    if (address == null) {
      throw new IllegalStateException(seat + " has no doors yet");
    }
    return address;
  }

  Path folder(Seat seat) {
    return folder.resolve(seat.folder());
  }

  /// Has somebody at an organisation do something there, and waits for what follows.
  ///
  /// @param form tells one act from another; without personal data
  /// @throws NotSeen when the desk refuses it
  void perform(Seat seat, Act act, String form) {
    Octets bytes = Octets.ofText(form);
    MessageId id = new MessageId(UUID.nameUUIDFromBytes(bytes.bytes()));
    Outcome outcome =
        node(seat).submit(new Arrival.Acted(seat.id(), id, new Input.ActPerformed(act), bytes));
    if (outcome.verdict() != Outcome.Verdict.ACCEPTED) {
      throw new NotSeen("the consent of " + seat.id() + " to " + form + " " + outcome.refusals());
    }
    clock.settle();
  }

  /// Waits until everything that can happen now has.
  void settle() {
    clock.settle();
  }

  Instant now() {
    return clock.instant();
  }

  /// Moves the time on, from alarm to alarm, so that nothing rings late.
  void passTo(Instant when) {
    clock.settle();
    while (clock.instant().isBefore(when)) {
      step(when);
    }
  }

  /// Moves the time on until something has happened, and gives when.
  ///
  /// @throws NotSeen when it has not by the latest
  Instant passUntil(String what, BooleanSupplier seen, Instant latest) {
    clock.settle();
    while (!seen.getAsBoolean()) {
      if (!clock.instant().isBefore(latest)) {
        throw new NotSeen(what);
      }
      step(latest);
    }
    return clock.instant();
  }

  private void step(Instant latest) {
    clock.moveTo(next(latest));
    clock.settle();
  }

  /// When the next alarm rings. One set for a time that has come already is rung a moment later, as
  /// the clock of a node does; one that rang and still stands is in nobody's way.
  private Instant next(Instant latest) {
    Instant now = clock.instant();
    List<Alarm> alarms =
        nodes.values().stream()
            .flatMap(node -> node.store().dueAlarms(latest, ALARMS).stream())
            .toList();
    List<Alarm> due = alarms.stream().filter(alarm -> !alarm.at().isAfter(now)).toList();
    if (!due.isEmpty() && !due.equals(rung)) {
      rung = due;
      return now.plus(MOMENT);
    }
    return alarms.stream()
        .map(Alarm::at)
        .filter(at -> at.isAfter(now))
        .min(Instant::compareTo)
        .orElse(latest);
  }

  private void close(Seat seat) {
    WebServer door = doors.remove(seat);
    if (door != null) {
      door.close();
    }
    Node node = nodes.remove(seat);
    if (node != null) {
      node.close();
    }
  }

  @Override
  public void close() {
    for (Seat seat : Seat.values()) {
      close(seat);
    }
  }
}
