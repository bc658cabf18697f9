package cursitor.server.node;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.WorkItem;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.NodeConfig;
import cursitor.server.delivery.Rounds;
import cursitor.server.delivery.Surroundings;
import cursitor.server.engine.Arrival;
import cursitor.server.reconcile.daily.Asked;
import cursitor.server.reconcile.daily.DailyReport;
import cursitor.server.reconcile.daily.DailyReport.Concern;
import cursitor.server.reconcile.daily.Gathering;
import cursitor.server.reconcile.daily.ReportFolder;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.KeptWorkItem.Settlement;
import cursitor.server.store.Store;
import cursitor.wire.Codec;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the report of each desk of FARE once a day, and has a person see to what has crossed its
/// limit. A report that could not be made at its time is made as soon as the node is up, once for
/// all days that were missed.
final class DailyReports implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(DailyReports.class.getName());
  private static final Duration AGAIN = Duration.ofMinutes(10);
  private static final OperatingMode MODE = OperatingMode.PRODUCTION;

  private final List<DeskConfig> desks;
  private final LocalTime at;
  private final ReportFolder folder;
  private final Function<Instant, FarePolicy> policies;
  private final Codec codec;
  private final Store store;
  private final Consumer<List<Arrival>> engine;
  private final Surroundings world;
  private final Rounds rounds;

  DailyReports(
      NodeConfig config,
      Function<Instant, FarePolicy> policies,
      Codec codec,
      Store store,
      Consumer<List<Arrival>> engine,
      Surroundings world) {
    desks = config.desks().stream().filter(desk -> desk.kind().isFare()).toList();
    at = LocalTime.parse(config.reports().at());
    folder = new ReportFolder(Path.of(config.reports().folder()));
    this.policies = policies;
    this.codec = codec;
    this.store = store;
    this.engine = engine;
    this.world = world;
    rounds = new Rounds(world.time(), world.wakeups());
  }

  ReportFolder folder() {
    return folder;
  }

  /// Makes what is missing, soon, and then one each day. A desk whose report cannot be made keeps
  /// no other from its own.
  void begin() {
    Instant now = world.time().instant();
    desks.forEach(desk -> rounds.at(now, () -> look(desk), AGAIN, why -> warn(desk, why)));
  }

  /// One at a time: each reads every case file of its desk.
  private synchronized Instant look(DeskConfig desk) {
    ZonedDateTime now = world.time().instant().atZone(FarePolicy.ZONE);
    LocalDate today = now.toLocalDate();
    LocalDate day = now.toLocalTime().isBefore(at) ? today.minusDays(1) : today;
    make(desk, day);
    return due(day.plusDays(1));
  }

  private static void warn(DeskConfig desk, String why) {
    LOG.log(
        Level.WARNING,
        "The daily report of {0} could not be made and will be tried again in ten minutes: {1}",
        desk.id(),
        why);
  }

  private Instant due(LocalDate day) {
    return day.atTime(at).atZone(FarePolicy.ZONE).toInstant();
  }

  /// A day that has its report gets no other, and what came before the first message none.
  private void make(DeskConfig desk, LocalDate day) {
    Optional<LocalDate> last = folder.last(desk.id());
    if (last.filter(made -> !made.isBefore(day)).isPresent()) {
      return;
    }
    Optional<Instant> from =
        last.isPresent()
            ? Optional.of(folder.coveredTo(desk.id(), last.get()))
            : store.books().firstKept();
    Instant to = due(day);
    if (from.filter(begin -> begin.isBefore(to)).isPresent()) {
      Asked asked = new Asked(desk, MODE, from.get(), to, world.time().instant());
      DailyReport report = Gathering.report(store, policies.apply(asked.madeAt()), codec, asked);
      engine.accept(List.of(review(desk, report)));
      folder.write(report, day);
    }
  }

  // ---- work items

  private Arrival review(DeskConfig desk, DailyReport report) {
    Set<String> standing = new HashSet<>();
    report.concerns().forEach(concern -> standing.add(name(about(desk, concern), concern)));
    List<Effect.SettleWorkItem> settled =
        store.books().openWorkItems(desk.id(), MODE, Arrival.Reviewed.BOOKS).stream()
            .map(KeptWorkItem::item)
            .filter(item -> !standing.contains(item.caseFile().name() + " " + item.code()))
            .map(item ->
                new Effect.SettleWorkItem(
                    item.caseFile(),
                    item.id(),
                    "overtaken",
                    "the daily report does not find it any more",
                    ""))
            .toList();
    List<WorkItem> raised =
        report.concerns().stream()
            .flatMap(concern -> raised(desk, concern, report.madeAt()))
            .toList();
    return new Arrival.Reviewed(desk.id(), raised, settled);
  }

  private static CaseKey about(DeskConfig desk, Concern concern) {
    return new CaseKey(desk.id(), MODE, Arrival.Reviewed.BOOKS, concern.about());
  }

  private static String name(CaseKey about, Concern concern) {
    return about.name() + " " + concern.kind();
  }

  /// Nothing where somebody has it on the desk, or has closed it a short while ago.
  private Stream<WorkItem> raised(DeskConfig desk, Concern concern, Instant now) {
    CaseKey about = about(desk, concern);
    FarePolicy policy = policies.apply(now);
    int again = policy.limit(policy.day(now), FareLimit.CHASE_AGAIN_DAYS);
    boolean known =
        store.books().workItems(about).stream()
            .filter(kept -> kept.item().code().equals(concern.kind().name()))
            .anyMatch(kept -> isSeenTo(kept, now.minus(Duration.ofDays(again))));
    String seed = about + " " + concern.kind() + " " + now;
    return known
        ? Stream.empty()
        : Stream.of(
            new WorkItem(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)),
                about,
                kind(desk, concern),
                concern.about(),
                null,
                concern.kind().name(),
                concern.sentence(),
                List.of()));
  }

  private static boolean isSeenTo(KeptWorkItem kept, Instant since) {
    Settlement settlement = kept.settlement();
    return settlement == null
        || (!settlement.closedBy().isEmpty() && settlement.at().isAfter(since));
  }

  private static WorkItem.Kind kind(DeskConfig desk, Concern concern) {
    boolean own =
        concern.kind() == Concern.Kind.ECHO_MISSING && desk.id().value().equals(concern.court());
    return own ? WorkItem.Kind.BOOK_ANNOUNCED : WorkItem.Kind.CHASE_PARTNER;
  }

  @Override
  public void close() {
    rounds.close();
  }
}
