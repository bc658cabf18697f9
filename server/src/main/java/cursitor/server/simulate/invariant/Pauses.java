package cursitor.server.simulate.invariant;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.ControlFlags;
import cursitor.fare.vendor.Account;
import cursitor.fare.vendor.AccountFile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long collection has paused because of the Suspend Flag, as far as the vendor knew of it.
final class Pauses {
  private final Desks desks;
  private final Map<PartyKey, Pause> now = new HashMap<>();
  private final Map<PartyKey, List<Span>> over = new HashMap<>();

  Pauses(Desks desks) {
    this.desks = desks;
  }

  /// @param until the last day, or null where there is none
  private record Pause(Instant from, @Nullable LocalDate until) {}

  private record Span(Instant from, Instant to) {
    Duration since(Instant begin) {
      return to.isAfter(begin) ? Duration.between(begin, to) : Duration.ZERO;
    }
  }

  /// After each reaction of the vendor about an account.
  void seen(Instant at, AccountFile account) {
    PartyKey party = account.party();
    Account data = account.account();
    ControlFlags.Suspension suspension =
        data == null ? null : data.caseParty().flags().suspension();
    boolean suspended = suspension != null && suspension.holdsOn(desks.day(at));
    Pause pause = now.get(party);
    Instant ends = pause == null ? null : end(pause, at);
    if (pause != null && ends != null && (!suspended || ends.isBefore(at))) {
      over.computeIfAbsent(party, _ -> new ArrayList<>()).add(new Span(pause.from(), ends));
      now.remove(party);
    }
    if (suspension != null && suspended) {
      now.merge(
          party,
          new Pause(at, suspension.until()),
          (had, has) -> new Pause(had.from(), has.until()));
    }
  }

  private Instant end(Pause pause, Instant at) {
    LocalDate until = pause.until();
    if (until == null) {
      return at;
    }
    Instant end = desks.startOf(until.plusDays(1));
    return end.isBefore(at) ? end : at;
  }

  /// How long it has paused since some time; a pause that has not ended does not count. Days are
  /// counted from the next one on, so what was left of a pause on that day itself does not either.
  Duration since(Instant begin, PartyKey party) {
    Instant nextDay = desks.startOf(desks.day(begin).plusDays(1));
    return over.getOrDefault(party, List.of()).stream()
        .map(span -> span.since(span.from().isBefore(begin) ? nextDay : span.from()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
