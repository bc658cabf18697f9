package cursitor.server.reconcile.daily;

import cursitor.exchange.Standing;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.reconcile.daily.DailyReport.PartnerTotals;
import cursitor.server.store.Books;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How it stands with each partner as a whole.
record PartnerBooks(Books books, FarePolicy policy, Instant now) {
  /// Nobody looks further back for who was heard last.
  static final Duration LOOKED_BACK = Duration.ofDays(90);

  Map<String, PartnerTotals> totals(List<FlowCount> flows) {
    Map<Flow, SortedMap<LocalDate, Instant>> days =
        books.requestDays(now.minus(LOOKED_BACK), FarePolicy.ZONE.getRules().getOffset(now));
    Map<String, List<FlowCount>> byPartner = new TreeMap<>();
    flows.forEach(count ->
        byPartner
            .computeIfAbsent(count.flow().partner().value(), _ -> new ArrayList<>())
            .add(count));
    Map<String, PartnerTotals> totals = new TreeMap<>();
    byPartner.forEach((partner, counts) -> totals.put(partner, totals(counts, days)));
    return totals;
  }

  private PartnerTotals totals(
      List<FlowCount> counts, Map<Flow, SortedMap<LocalDate, Instant>> days) {
    SortedMap<LocalDate, Instant> heard = new TreeMap<>();
    long[] sums = new long[4];
    for (FlowCount count : counts) {
      boolean received = count.flow().direction() == Direction.RECEIVED;
      sums[received ? 0 : 2] += count.total();
      sums[received ? 1 : 3] += count.of(Standing.REFUSED);
      if (received) {
        heard.putAll(days.getOrDefault(count.flow(), Collections.emptySortedMap()));
      }
    }
    Silence silence = Silence.of(heard, policy, now);
    return new PartnerTotals(
        sums[0],
        sums[1],
        sums[2],
        sums[3],
        silence.lastAt() == null ? "" : silence.lastAt().toString(),
        silence.sendsDaily(),
        silence.days(),
        silence.silent());
  }
}
