package cursitor.server.delivery;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.config.PartnerConfig;
import cursitor.server.engine.Outbox;
import cursitor.server.store.Course;
import cursitor.server.store.Outgoing;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings what was kept for partners to them, and what they answer back to the engine. It begins
/// when it is told where this node can be reached; until then everything waits in the store.
public final class Delivery implements Outbox, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

  private final Ledger ledger;
  private final Function<PartnerConfig, Wrapping> wrappings;
  private final Transport transport;
  private final Surroundings world;
  private final Tally tally = new Tally();
  private Map<Route, Line> lines = Map.of();
  private final Map<OrganizationId, Stop> stops = new HashMap<>();
  private boolean begun;

  public Delivery(
      Ledger ledger,
      Function<PartnerConfig, Wrapping> wrappings,
      Transport transport,
      Surroundings world) {
    this.ledger = ledger;
    this.wrappings = wrappings;
    this.transport = transport;
    this.world = world;
  }

  /// Takes up what an earlier process left undelivered, and sends from now on.
  ///
  /// @param self where this node is reached, for partners whose address is a path alone
  public synchronized void begin(List<PartnerConfig> partners, URI self) {
    Map<Route, Line> made = new HashMap<>();
    for (PartnerConfig partner : partners) {
      made.put(new Route(partner.desk(), partner.id()), line(partner, self));
    }
    lines = Map.copyOf(made);
    begun = true;
    long last = ledger.lastNumber();
    Map<Line, List<Course>> left = new HashMap<>();
    for (Course course : ledger.courses()) {
      Line line = line(course.sender(), course.recipient());
      if (line == null) {
        warn(course.recipient());
      } else {
        left.computeIfAbsent(line, _ -> new ArrayList<>()).add(course);
      }
    }
    lines.values().forEach(line -> line.begin(last, left.getOrDefault(line, List.of())));
  }

  /// The way a desk has for itself, else the one for all desks.
  private synchronized Route route(OrganizationId sender, OrganizationId recipient) {
    Route own = new Route(sender, recipient);
    return lines.containsKey(own) ? own : new Route(null, recipient);
  }

  private synchronized @Nullable Line line(OrganizationId sender, OrganizationId recipient) {
    return lines.get(route(sender, recipient));
  }

  private Line line(PartnerConfig partner, URI self) {
    URI address = self.resolve(partner.address());
    Courier courier =
        new Courier(partner, address, wrappings.apply(partner), transport, world.time());
    Line line = new Line(partner, courier, ledger, world, tally);
    stopped(partner.id()).ifPresent(line::stop);
    return line;
  }

  @Override
  public synchronized void committed(List<Outgoing> fresh) {
    if (!begun) {
      return;
    }
    for (Outgoing message : fresh) {
      Line line = line(message.sender(), message.recipient());
      if (line == null) {
        warn(message.recipient());
      } else {
        line.add(message);
      }
    }
  }

  private static void warn(OrganizationId recipient) {
    LOG.log(
        Level.WARNING,
        "A message for {0} is kept but not sent: add {0} to the partners of this node",
        recipient);
  }

  @Override
  public void answered(OrganizationId desk, MessageId message) {
    lines().values().forEach(line -> line.wake(message));
  }

  @Override
  public void withdrawn(Withdrawn message) {
    Line line = line(message.sender(), message.recipient());
    if (line != null) {
      line.withdraw(message);
    }
  }

  /// Sends to this partner again, after it had shut us out and an operator has seen to that.
  ///
  /// @return whether there is such a partner
  public boolean restore(OrganizationId partner) {
    List<Line> known = linesTo(partner);
    known.forEach(Line::restore);
    return !known.isEmpty();
  }

  /// The same, and what waits for its next try goes now.
  public void retry(OrganizationId partner) {
    linesTo(partner).forEach(Line::retry);
  }

  /// Of what waits for its next try this message goes now.
  public void retry(OrganizationId sender, OrganizationId recipient, MessageId message) {
    Line line = line(sender, recipient);
    if (line != null) {
      line.retry(message);
    }
  }

  /// Sends nothing to this partner, whoever the sender is, until it is started again. May be said
  /// before delivery begins. Whoever says it keeps it: this process forgets it when it ends.
  public synchronized void stop(OrganizationId partner, Stop by) {
    stops.put(partner, by);
    linesTo(partner).forEach(line -> line.stop(by));
  }

  /// Sends to this partner again, which was stopped by hand.
  public synchronized void start(OrganizationId partner) {
    stops.remove(partner);
    linesTo(partner).forEach(Line::start);
  }

  /// Who has stopped the delivery to this partner, if anybody has.
  public synchronized Optional<Stop> stopped(OrganizationId partner) {
    return Optional.ofNullable(stops.get(partner));
  }

  private List<Line> linesTo(OrganizationId partner) {
    return lines().entrySet().stream()
        .filter(entry -> entry.getKey().partner().equals(partner))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// How each way to a partner stands, by `PARTNER` or `DESK to PARTNER`.
  public Map<String, LineState> states() {
    Map<String, LineState> states = new TreeMap<>();
    lines().forEach((route, line) -> states.put(route.toString(), line.state()));
    return states;
  }

  /// How many messages are still to be delivered each way, by the store; ways without any are left
  /// out.
  public Map<String, Long> undelivered() {
    Map<String, Long> counts = new TreeMap<>();
    ledger
        .undelivered()
        .forEach((course, messages) -> {
          Route route = route(course.sender(), course.recipient());
          counts.merge(route.toString(), messages, Long::sum);
        });
    return counts;
  }

  public Tally tally() {
    return tally;
  }

  private synchronized Map<Route, Line> lines() {
    return lines;
  }

  /// The way from a desk of this node, or from every one, to a partner.
  private record Route(@Nullable OrganizationId desk, OrganizationId partner) {
    @Override
    public String toString() {
      return desk == null ? partner.value() : desk + " to " + partner;
    }
  }

  /// Stops sending. What is on its way is sent again, under the same id, when the node opens next.
  @Override
  public void close() {
    lines().values().forEach(Line::close);
    world.wakeups().close();
    transport.close();
  }
}
