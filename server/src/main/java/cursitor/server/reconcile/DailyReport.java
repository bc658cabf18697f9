package cursitor.server.reconcile;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.fare.OpenLoop;
import cursitor.fare.Position;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.KeptFile;
import cursitor.server.store.Records;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an operator of a desk looks at once a day: control totals of each court, what was announced
/// and not taken up and for how long, what was sent and not answered, and who has fallen silent.
///
/// @param courts by court
/// @param partners the partners of the desk, by name
public record DailyReport(
    OrganizationId desk,
    OperatingMode mode,
    Instant at,
    Map<String, CourtTotals> courts,
    Map<String, PartnerTotals> partners) {
  private static final int AT_ONCE = 500;
  private static final Duration LOOKED_BACK = Duration.ofDays(90);

  public DailyReport {
    courts = new TreeMap<>(courts);
    partners = new TreeMap<>(partners);
  }

  /// What the desk has of one court's case/parties.
  ///
  /// @param balance cents owed on those that are live
  /// @param open announcements without their echo, by what is waited for
  public record CourtTotals(
      long live, long ended, long deleted, long balance, Map<OpenLoop.Kind, Ages> open) {
    public CourtTotals {
      open = Map.copyOf(open);
    }
  }

  /// How it stands with one partner.
  ///
  /// @param received messages of it, all time
  /// @param refused of those, refused and not mended yet
  /// @param sent messages to it, all time
  /// @param unanswered of those, by age
  /// @param lastHeard when its last message came, or empty where none has in three months
  /// @param silent it has sent before and not for so long that somebody should ask
  public record PartnerTotals(
      long received, long refused, long sent, Ages unanswered, String lastHeard, boolean silent) {}

  /// Whether there is nothing a person need look at.
  public boolean allQuiet() {
    return courts.values().stream()
            .allMatch(court ->
                court.open().values().stream().allMatch(ages -> ages.total() == ages.underOne()))
        && partners.values().stream()
            .allMatch(partner ->
                !partner.silent()
                    && partner.refused() == 0
                    && partner.unanswered().total() == partner.unanswered().underOne());
  }

  /// The report of a desk.
  ///
  /// @param kind the kind of its case files
  public static DailyReport of(
      Records records,
      FarePolicy policy,
      OrganizationId desk,
      OperatingMode mode,
      String kind,
      Instant now) {
    return new DailyReport(
        desk,
        mode,
        now,
        courts(records, desk, mode, kind, now),
        partners(records, policy, desk, mode, now));
  }

  private static Map<String, CourtTotals> courts(
      Records records, OrganizationId desk, OperatingMode mode, String kind, Instant now) {
    Map<String, Gathered> courts = new TreeMap<>();
    long after = 0;
    List<KeptFile> files = records.caseFiles(desk, mode, kind, after, AT_ONCE);
    while (!files.isEmpty()) {
      for (KeptFile kept : files) {
        after = kept.number();
        if (kept.file() instanceof Position.Known known) {
          courts
              .computeIfAbsent(known.position().party().court().value(), _ -> new Gathered())
              .add(known);
        }
      }
      files = records.caseFiles(desk, mode, kind, after, AT_ONCE);
    }
    Map<String, CourtTotals> totals = new TreeMap<>();
    courts.forEach((court, gathered) -> totals.put(court, gathered.totals(now)));
    return totals;
  }

  /// What was seen of one court so far.
  private static final class Gathered {
    private final long[] lives = new long[Position.Life.values().length];
    private final Map<OpenLoop.Kind, List<Instant>> open = new EnumMap<>(OpenLoop.Kind.class);
    private long balance;

    @SuppressWarnings("EnumOrdinal") // an array by enum within this class
    void add(Position.Known known) {
      Position position = known.position();
      lives[position.life().ordinal()]++;
      if (position.life() == Position.Life.LIVE) {
        balance += position.balance();
      }
      known
          .openLoops()
          .forEach(
              loop -> open.computeIfAbsent(loop.kind(), _ -> new ArrayList<>()).add(loop.since()));
    }

    @SuppressWarnings("EnumOrdinal") // as above
    CourtTotals totals(Instant now) {
      Map<OpenLoop.Kind, Ages> ages = new EnumMap<>(OpenLoop.Kind.class);
      open.forEach((kind, since) -> ages.put(kind, Ages.of(since, now)));
      return new CourtTotals(
          lives[Position.Life.LIVE.ordinal()],
          lives[Position.Life.ENDED.ordinal()],
          lives[Position.Life.DELETED.ordinal()],
          balance,
          ages);
    }
  }

  private static Map<String, PartnerTotals> partners(
      Records records, FarePolicy policy, OrganizationId desk, OperatingMode mode, Instant now) {
    Map<Flow, Instant> last = records.lastKept(now.minus(LOOKED_BACK));
    Map<Flow, List<Instant>> unanswered = records.unanswered();
    Map<String, PartnerTotals> partners = new TreeMap<>();
    for (FlowCount count : records.counts()) {
      Flow flow = count.flow();
      if (!flow.desk().equals(desk)
          || flow.mode() != mode
          || flow.direction() == Direction.ACT
          || flow.exchange().isEmpty()) {
        continue;
      }
      boolean received = flow.direction() == Direction.RECEIVED;
      Instant heard = received ? last.get(flow) : null;
      PartnerTotals own =
          new PartnerTotals(
              received ? count.total() : 0,
              received ? count.of(Standing.REFUSED) : 0,
              received ? 0 : count.total(),
              Ages.of(received ? List.of() : unanswered.getOrDefault(flow, List.of()), now),
              heard == null ? "" : heard.toString(),
              received && silent(policy, heard, now));
      partners.merge(flow.partner().value(), own, DailyReport::together);
    }
    return partners;
  }

  private static boolean silent(FarePolicy policy, @Nullable Instant heard, Instant now) {
    if (heard == null) {
      return true;
    }
    LocalDate today = policy.day(now);
    int days = policy.businessDaysBetween(policy.day(heard), today);
    return days > policy.limit(today, FareLimit.SILENT_COURT_DAYS);
  }

  private static PartnerTotals together(PartnerTotals one, PartnerTotals other) {
    return new PartnerTotals(
        one.received + other.received,
        one.refused + other.refused,
        one.sent + other.sent,
        one.unanswered.total() >= other.unanswered.total() ? one.unanswered : other.unanswered,
        one.lastHeard.isEmpty() ? other.lastHeard : one.lastHeard,
        one.silent || other.silent);
  }
}
