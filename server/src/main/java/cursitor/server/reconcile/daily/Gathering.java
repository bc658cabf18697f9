package cursitor.server.reconcile.daily;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.fare.Exchanges;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.config.DeskConfig;
import cursitor.server.reconcile.Extract;
import cursitor.server.reconcile.daily.CourtReport.OnFile;
import cursitor.server.reconcile.daily.CourtReport.OpenLine;
import cursitor.server.reconcile.daily.DailyReport.PartnerTotals;
import cursitor.server.store.Books;
import cursitor.server.store.Direction;
import cursitor.server.store.Flow;
import cursitor.server.store.FlowCount;
import cursitor.server.store.KeptFile;
import cursitor.server.store.KeptMessage;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.wire.Codec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the books of one desk for its report: each case file and each message of the time once.
public final class Gathering {
  private static final int AT_ONCE = 500;

  private final Records records;
  private final Books books;
  private final FarePolicy policy;
  private final Asked asked;
  private final Turns turns;
  private final Waiting waiting;
  private final Amounts amounts;
  private final Map<String, CourtTally> courts = new TreeMap<>();
  private final Map<Pair, PairTally> pairs = new TreeMap<>();

  private Gathering(Store store, FarePolicy policy, Codec codec, Asked asked) {
    records = store.records();
    books = store.books();
    this.policy = policy;
    this.asked = asked;
    turns = new Turns(asked.desk());
    waiting = new Waiting(records, asked);
    amounts = new Amounts(records, codec);
  }

  /// The report of a desk of FARE.
  public static DailyReport report(Store store, FarePolicy policy, Codec codec, Asked asked) {
    return new Gathering(store, policy, codec, asked).report();
  }

  private record Pair(String court, String partner) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byCourt = court.compareTo(other.court);
      return byCourt != 0 ? byCourt : partner.compareTo(other.partner);
    }
  }

  private static final class CourtTally {
    long live;
    long ended;
    long deleted;
    long owed;
    long held;

    OnFile onFile() {
      return new OnFile(live, ended, deleted, owed, held);
    }
  }

  private DailyReport report() {
    List<FlowCount> flows =
        records.counts().stream().filter(count -> isOurs(count.flow())).toList();
    files();
    books.keptBetween(asked.from(), asked.to(), this::message);
    books.unanswered(this::unanswered);
    for (String court : courts.keySet()) {
      for (String partner : partners(court, flows)) {
        var _ = pair(court, partner);
      }
    }
    Map<String, PartnerTotals> partners =
        new PartnerBooks(books, policy, asked.madeAt()).totals(flows);
    List<CourtReport> reports = new ArrayList<>();
    pairs.forEach((pair, tally) ->
        reports.add(tally.report(pair.court, pair.partner, court(pair.court).onFile())));
    return new DailyReport(
        asked.id().value(),
        asked.mode(),
        asked.from(),
        asked.to(),
        asked.madeAt(),
        policy.version(),
        partners,
        reports,
        concerns(partners));
  }

  private boolean isOurs(Flow flow) {
    return flow.desk().equals(asked.id())
        && flow.mode() == asked.mode()
        && flow.direction() != Direction.ACT
        && flow.exchange().equals(Exchanges.FARE);
  }

  private CourtTally court(String court) {
    return courts.computeIfAbsent(court, _ -> new CourtTally());
  }

  private PairTally pair(String court, String partner) {
    return pairs.computeIfAbsent(
        new Pair(court, partner), _ -> new PairTally(policy, asked.madeAt(), asked.listed()));
  }

  /// With whom this desk exchanges messages about a court's case/parties.
  private List<String> partners(String court, List<FlowCount> flows) {
    DeskConfig desk = asked.desk();
    return switch (desk.kind()) {
      case FARE_COURT -> named(desk.justis());
      case JUSTIS -> Stream.concat(Stream.of(court), named(desk.vendor()).stream()).toList();
      case VENDOR ->
          Stream.concat(named(desk.justis()).stream(), named(desk.mvd()).stream()).toList();
      case MVD, COURT, DMV ->
          flows.stream().map(count -> count.flow().partner().value()).distinct().toList();
    };
  }

  private static List<String> named(@Nullable OrganizationId partner) {
    return partner == null ? List.of() : List.of(partner.value());
  }

  // ---- case files

  private void files() {
    String kind = Extract.kind(asked.desk().kind());
    long after = 0;
    List<KeptFile> files = records.caseFiles(asked.id(), asked.mode(), kind, after, AT_ONCE);
    while (!files.isEmpty()) {
      for (KeptFile kept : files) {
        after = kept.number();
        switch (kept.file()) {
          case Position.Known known -> file(known);
          case CustomerFile customer ->
              customer.holds().forEach(hold -> court(hold.party().court().value()).held++);
          default -> {}
        }
      }
      files = records.caseFiles(asked.id(), asked.mode(), kind, after, AT_ONCE);
    }
  }

  private void file(Position.Known known) {
    Position position = known.position();
    PartyKey party = position.party();
    CourtTally tally = court(party.court().value());
    tally.held += position.holds().size();
    switch (position.life()) {
      case LIVE -> {
        tally.live++;
        tally.owed += position.balance();
      }
      case ENDED -> tally.ended++;
      case DELETED -> tally.deleted++;
      case UNKNOWN -> {}
    }
    known.openLoops().forEach(loop -> loop(loop, party));
  }

  private void loop(OpenLoop loop, PartyKey party) {
    OrganizationId partner = waiting.from(loop, party);
    Turns.Turn turn = turns.of(loop, party.court(), partner);
    open(
        party.court().value(),
        partner.value(),
        line(loop.kind().name(), party.toString(), loop.subject(), loop.since(), turn),
        loop.kind());
  }

  private void open(String court, String partner, OpenLine line, OpenLoop.Kind kind) {
    PairTally tally = pair(court, partner);
    tally.announced(kind, line.since());
    tally.list(line);
  }

  private OpenLine line(String what, String party, String about, Instant since, Turns.Turn turn) {
    long hours = Duration.between(since, asked.madeAt()).toHours();
    return new OpenLine(what, party, about, since, hours, turn.whose(), turn.todo());
  }

  // ---- messages

  private void message(KeptMessage kept) {
    if (!isOurs(kept.flow()) || kept.reference() != 0) {
      return;
    }
    Subject subject = Subject.of(kept.subject());
    String court = subject.court().isEmpty() ? courtOf(kept) : subject.court();
    long cents = Amounts.isMoney(subject.code()) ? amounts.of(kept.number()) : 0;
    boolean received = kept.flow().direction() == Direction.RECEIVED;
    pair(court, kept.flow().partner().value())
        .message(received, subject.code(), kept.standing() == Standing.REFUSED, cents);
  }

  private static String courtOf(KeptMessage kept) {
    CaseKey file = kept.caseFile();
    return file == null || !file.name().contains("/")
        ? "-"
        : file.name().substring(0, file.name().indexOf('/'));
  }

  private void unanswered(Books.Unanswered unanswered) {
    KeptMessage kept = unanswered.message();
    if (!isOurs(kept.flow()) || kept.reference() != 0) {
      return;
    }
    Subject subject = Subject.of(kept.subject());
    OrganizationId partner = kept.flow().partner();
    PairTally tally =
        pair(subject.court().isEmpty() ? courtOf(kept) : subject.court(), partner.value());
    tally.unanswered(kept.keptAt());
    tally.list(
        line(
            subject.code(),
            subject.party(),
            kept.id().toString(),
            kept.keptAt(),
            turns.ofDelivery(partner, unanswered.attempts())));
    OpenLoop.Kind kind = receipt(subject.code());
    if (kind != null) {
      tally.announced(kind, kept.keptAt());
    }
  }

  /// What an answer alone takes up: addresses and notices are echoed by nothing else.
  private static OpenLoop.@Nullable Kind receipt(String code) {
    return switch (code) {
      case "ADDR_SKIP", "ADDR_BAD" -> OpenLoop.Kind.ADDRESS;
      case "EVT_REMINDER", "EVT_POSTDISP" -> OpenLoop.Kind.NOTICE;
      default -> null;
    };
  }

  private List<DailyReport.Concern> concerns(Map<String, PartnerTotals> partners) {
    Concerns concerns = new Concerns(policy, asked);
    pairs.forEach((pair, tally) -> concerns.look(pair.court, pair.partner, tally));
    partners.forEach(concerns::look);
    return concerns.found();
  }
}
