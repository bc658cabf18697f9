package cursitor.server.node;

import cursitor.dmv907.ErrorCode;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.exchange.Desk;
import cursitor.exchange.Header;
import cursitor.exchange.OrganizationId;
import cursitor.fare.Exchanges;
import cursitor.policy.DatedPolicy;
import cursitor.server.bulk.Formats;
import cursitor.server.bulk.Intake;
import cursitor.server.bulk.Submission;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.Keys;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.PolicySet;
import cursitor.server.delivery.Delivery;
import cursitor.server.delivery.HttpTransport;
import cursitor.server.delivery.Surroundings;
import cursitor.server.delivery.Transport;
import cursitor.server.delivery.Wrapping;
import cursitor.server.engine.Arrival;
import cursitor.server.engine.Codecs;
import cursitor.server.engine.Engine;
import cursitor.server.engine.InOrder;
import cursitor.server.engine.Outcome;
import cursitor.server.engine.Patience;
import cursitor.server.engine.Underway;
import cursitor.server.engine.Wiring;
import cursitor.server.reconcile.daily.ReportFolder;
import cursitor.server.store.Priority;
import cursitor.server.store.Store;
import cursitor.wire.ElementCodec;
import cursitor.wire.soap.SoapCodec;
import cursitor.wire.xml.XmlSelfTest;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The desks of one process with the store they share. It takes arrivals as soon as it is open; it
/// sends and rings alarms only once it is told that it can be reached, for a partner may answer at
/// our door before the sending returns.
public final class Node implements AutoCloseable {
  private static final Patience PATIENCE = new BacklogPatience();

  private final NodeConfig config;
  private final Keys keys;
  private final Surroundings world;
  private final ElementCodec codec;
  private final Policies policies;
  private final Codecs codecs;
  private final Formats formats;
  private final Map<OrganizationId, Desk> desks;
  private final Store store;
  private final Engine engine;
  private final Delivery delivery;
  private final AlarmClock alarms;
  private final Optional<HolidayWatch> holidays;
  private final Optional<DailyReports> reports;
  private final WatchedFolders folders;
  private final ArrivalTally tally = new ArrivalTally();

  private Node(NodeConfig config, Surroundings world, Transport transport) {
    // A parser that lets a bad message through must not get to see one.
    XmlSelfTest.run();
    this.config = config;
    this.world = world;
    this.keys = new Keys(config.keys());
    this.policies = Policies.of(config);
    this.desks = Desks.of(config, policies);
    ServedCodecs served = ServedCodecs.of(config.desks());
    this.codec = served.codecs();
    this.codecs = served;
    this.formats = Formats.of(ServedCodecs.fareCodec());
    // The store comes last of what may fail, so that a failed start leaves none open.
    this.store = Store.open(Places.of(config.store()), Desks.kinds());
    this.delivery =
        new Delivery(new EngineLedger(store, this::submitAll), this::wrapping, transport, world);
    this.engine = Engine.start(store, wiring(), delivery);
    this.alarms = new AlarmClock(store::dueAlarms, engine::handIn, world);
    this.folders = new WatchedFolders(this, config.desks(), world);
    this.holidays =
        policies.sets().contains(PolicySet.FARE)
            ? Optional.of(HolidayWatch.logging(policies::fare, world))
            : Optional.empty();
    this.reports =
        config.reports().folder().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new DailyReports(
                    config,
                    policies::fare,
                    codecs.of(Exchanges.FARE),
                    store,
                    this::submitAll,
                    world));
  }

  private Wiring wiring() {
    return new Wiring(
        desks,
        codecs,
        world.time(),
        UUID::randomUUID,
        this::answersLater,
        PATIENCE,
        ErrorCode.E308);
  }

  /// Opens the store and puts the node together. What keeps it from opening is told in a
  /// StartFailure or a StoreFailure, each with one line for each thing to do.
  public static Node open(NodeConfig config, InstantSource time) {
    return open(config, Surroundings.of(time), new HttpTransport(config.limits().bodyBytes()));
  }

  /// The same in another world than the real one.
  public static Node open(NodeConfig config, Surroundings world, Transport transport) {
    return new Node(config, world, transport);
  }

  /// From now on messages are delivered and alarms ring.
  ///
  /// @param self where this node's doors are, for partners whose address is a path alone
  public void begin(URI self) {
    delivery.begin(config.partners(), self);
    alarms.look();
    holidays.ifPresent(HolidayWatch::look);
    reports.ifPresent(DailyReports::begin);
    folders.begin();
  }

  /// Has an arrival kept and decided, and counts it.
  ///
  /// @throws cursitor.server.store.StoreFailure where it could not be kept; then nothing of it is
  public Outcome submit(Arrival arrival) {
    return submitAll(List.of(arrival)).getFirst();
  }

  /// Has several kept and decided, each by itself, in their order.
  ///
  /// @throws cursitor.server.store.StoreFailure where one of them could not be kept
  public List<Outcome> submitAll(List<Arrival> arrivals) {
    return submitAll(arrivals, Priority.SAME_DAY);
  }

  /// The same for what may have to wait for others.
  public List<Outcome> submitAll(List<Arrival> arrivals, Priority priority) {
    List<Outcome> outcomes = engine.submitAll(arrivals, priority);
    tally.count(arrivals, outcomes);
    return outcomes;
  }

  /// Where one file of transactions is brought, group by group.
  public Intake intake() {
    InOrder groups = engine.inOrder();
    return (arrivals, priority) -> {
      Underway underway = groups.handIn(arrivals, priority);
      return () -> {
        List<Outcome> outcomes = underway.await();
        tally.count(arrivals, outcomes);
        return outcomes;
      };
    };
  }

  /// How files of transactions are read.
  public Formats formats() {
    return formats;
  }

  /// What a transaction of a court of FARE need not say; throws IllegalArgumentException where this
  /// node hosts no such court.
  public Header standing(OrganizationId court) {
    OrganizationId justis =
        config
            .desk(court)
            .map(DeskConfig::justis)
            .orElseThrow(() -> new IllegalArgumentException("this node has no such court"));
    return Submission.standing(court, justis, time().instant());
  }

  private boolean answersLater(OrganizationId partner) {
    return config
        .partner(partner)
        .map(entry -> entry.answers() == PartnerConfig.Answers.LATER)
        .orElse(false);
  }

  public NodeConfig config() {
    return config;
  }

  /// A desk this node hosts; throws IllegalArgumentException where it hosts none of that name.
  public Desk desk(OrganizationId organization) {
    Desk desk = desks.get(organization);
    if (desk == null) {
      throw new IllegalArgumentException("this node has no such desk");
    }
    return desk;
  }

  public Keys keys() {
    return keys;
  }

  /// The policy of DMV907 that is in force now.
  public Dmv907Policy policy() {
    return policies.dmv907(time().instant());
  }

  /// The policies it lives by, now and at other times.
  public Policies policies() {
    return policies;
  }

  /// A desk of this node as it would decide by another policy of its exchange.
  public Desk desk(OrganizationId organization, DatedPolicy policy) {
    return Desks.made(
        config
            .desk(organization)
            .orElseThrow(() -> new IllegalArgumentException("this node has no such desk")),
        policy);
  }

  /// What of a backlog may wait.
  public Patience patience() {
    return PATIENCE;
  }

  public InstantSource time() {
    return world.time();
  }

  /// The codec of every exchange served here.
  public ElementCodec codec() {
    return codec;
  }

  /// The envelopes of SOAP around those messages.
  public SoapCodec soap() {
    return Wrappings.soap(codec);
  }

  /// How messages to this partner are wrapped.
  public Wrapping wrapping(PartnerConfig partner) {
    return Wrappings.of(partner, codec);
  }

  public Codecs codecs() {
    return codecs;
  }

  public Engine engine() {
    return engine;
  }

  public Store store() {
    return store;
  }

  public Delivery delivery() {
    return delivery;
  }

  /// The daily reports of its desks, where any are made.
  public Optional<ReportFolder> reports() {
    return reports.map(DailyReports::folder);
  }

  public ArrivalTally tally() {
    return tally;
  }

  /// Stops sending, finishes what was taken in, and closes the store.
  @Override
  public void close() {
    alarms.close();
    holidays.ifPresent(HolidayWatch::close);
    reports.ifPresent(DailyReports::close);
    folders.close();
    delivery.close();
    engine.close();
    store.close();
  }
}
