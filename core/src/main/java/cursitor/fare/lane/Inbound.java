package cursitor.fare.lane;

import cursitor.fare.message.FareMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What has come from one sender about one case/party.
///
/// Messages take effect in their sequence. One that is ahead of its turn waits (E005), unless its
/// kind acts on arrival; then what it set is remembered until the gap is closed, so that an older
/// message that comes later does not overwrite it.
///
/// @param next the sequence number that is due
/// @param parked messages that wait, by ascending sequence
/// @param early numbers above `next` that have already taken effect, ascending
/// @param newest for each value set ahead of its turn, what set it last; empty without a gap
public record Inbound(
    long next, List<FareMessage> parked, List<Long> early, Map<String, Newest> newest) {
  /// Nothing has come yet.
  public static final Inbound NONE = new Inbound(1, List.of(), List.of(), Map.of());

  public Inbound {
    parked = List.copyOf(parked);
    early = List.copyOf(early);
    newest = Map.copyOf(newest);
  }

  /// A value that was set ahead of its turn.
  ///
  /// @param sequence of the message that set it
  /// @param value what it set: cents of a balance, 1 or 0 of a flag
  public record Newest(long sequence, long value) {
    private Newest or(Newest other) {
      return other.sequence > sequence ? other : this;
    }
  }

  /// What is to be done with a message that has come.
  public sealed interface Turn {
    /// These take effect now, in this order: the message, and what was parked behind it.
    record Now(Inbound inbound, List<FareMessage> due) implements Turn {
      public Now {
        due = List.copyOf(due);
      }
    }

    /// It takes effect now although others before it are missing.
    record Ahead(Inbound inbound, FareMessage due) implements Turn {}

    /// It waits for those before it.
    ///
    /// @param first whether the gap was not known before
    record Wait(Inbound inbound, boolean first) implements Turn {}

    /// Its number has had its turn.
    record Past(Inbound inbound) implements Turn {}
  }

  /// Whether messages before one that has come are missing.
  public boolean hasGap() {
    return !parked.isEmpty() || !early.isEmpty();
  }

  /// Gives a message its turn.
  ///
  /// @param actsOnArrival whether it takes effect even ahead of its turn
  /// @param sets the values it sets, by any names that are the same each time
  public Turn take(FareMessage message, boolean actsOnArrival, Map<String, Long> sets) {
    long number = message.sequence();
    if (number < next || early.contains(number)) {
      return new Turn.Past(this);
    }
    if (number == next) {
      return inTurn(message);
    }
    if (actsOnArrival) {
      return new Turn.Ahead(ahead(number, sets), message);
    }
    if (parked.stream().anyMatch(each -> each.sequence() == number)) {
      return new Turn.Past(this);
    }
    List<FareMessage> waiting = new ArrayList<>(parked);
    int place = 0;
    while (place < waiting.size() && waiting.get(place).sequence() < number) {
      place++;
    }
    waiting.add(place, message);
    return new Turn.Wait(new Inbound(next, waiting, early, newest), !hasGap());
  }

  private Turn.Now inTurn(FareMessage message) {
    List<FareMessage> due = new ArrayList<>(List.of(message));
    List<FareMessage> waiting = new ArrayList<>(parked);
    List<Long> done = new ArrayList<>(early);
    long number = next + 1;
    boolean more = true;
    while (more) {
      more = done.remove(Long.valueOf(number));
      if (!more && !waiting.isEmpty() && waiting.getFirst().sequence() == number) {
        due.add(waiting.removeFirst());
        more = true;
      }
      if (more) {
        number++;
      }
    }
    boolean gap = !waiting.isEmpty() || !done.isEmpty();
    return new Turn.Now(new Inbound(number, waiting, done, gap ? newest : Map.of()), due);
  }

  private Inbound ahead(long number, Map<String, Long> sets) {
    List<Long> done = new ArrayList<>(early);
    done.add(number);
    done.sort(null);
    Map<String, Newest> set = new TreeMap<>(newest);
    sets.forEach((name, value) -> set.merge(name, new Newest(number, value), Newest::or));
    return new Inbound(next, parked, done, set);
  }

  /// Whether something newer has set this value already, so that the message must not.
  public boolean overtaken(FareMessage message, String value) {
    return newer(message, value).isPresent();
  }

  /// What something newer has set this value to already.
  public Optional<Long> newer(FareMessage message, String value) {
    return Optional.ofNullable(newest.get(value))
        .filter(by -> by.sequence() > message.sequence())
        .map(Newest::value);
  }
}
