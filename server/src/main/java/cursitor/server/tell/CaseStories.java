package cursitor.server.tell;

import cursitor.dmv907.court.CourtFile;
import cursitor.dmv907.dmv.DriverRecord;
import cursitor.dmv907.dmv.NoticeFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Message;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.PartyKey;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.RequestsFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.store.Books;
import cursitor.server.store.FlowCount;
import cursitor.server.store.Records;
import cursitor.server.store.Store;
import cursitor.server.store.history.Histories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells cases as stories, from what a node has kept.
public final class CaseStories {
  private static final int MOST_KEYS = 20;

  private final Records records;
  private final Books books;
  private final Histories histories;
  private final Supplier<FarePolicy> fare;

  public CaseStories(Store store, FarePolicy fare) {
    this(store, () -> fare);
  }

  /// @param fare gives the titles of the MVD's answers; asked for each story
  public CaseStories(Store store, Supplier<FarePolicy> fare) {
    this.records = store.records();
    this.books = store.books();
    this.histories = new Histories(store);
    this.fare = fare;
  }

  /// Tells what happened to a case file and, over all desks of this node, to what it is about.
  public Tale tell(CaseKey key) {
    return told(key).tale();
  }

  /// The same with what it is told from.
  public Told told(CaseKey key) {
    Set<CaseKey> files = new LinkedHashSet<>(related(key));
    boolean isFare = isFare(key.kind());
    Set<OrganizationId> hosted = hosted();
    Turns turns = new Turns(records, histories::unplaced, hosted);
    List<Turn> all = turns.of(files);
    if (isFare) {
      Set<CaseKey> more = withOtherKeys(key.mode(), turns, files);
      while (more.size() > files.size() && files.size() < MOST_KEYS) {
        files = more;
        turns = new Turns(records, histories::unplaced, hosted);
        all = turns.of(files);
        more = withOtherKeys(key.mode(), turns, files);
      }
    }
    Instant begins = all.isEmpty() ? Instant.EPOCH : all.getFirst().at();
    Reactions reactions = new Reactions(books);
    Voice voice =
        isFare
            ? new FareVoice(
                fare.get(), party(key), reactions, term -> customers(key.mode(), term), all)
            : new Dmv907Voice(begins, turns, all, reactions, term -> drivers(key.mode(), term));
    Tale tale =
        new Tale(
            voice.tag(),
            name(key) + " as this node has kept it",
            voice.zone(),
            new Telling(turns, voice, hosted, all).lines());
    return new Told(tale, List.copyOf(files), turns.letters().stream().map(Letter::kept).toList());
  }

  /// The case files of this node about the same as this one.
  public List<CaseKey> related(CaseKey key) {
    Stream<CaseKey> all = isFare(key.kind()) ? fare(key) : dmv907(key);
    return Stream.concat(Stream.of(key), all)
        .distinct()
        .filter(each -> records.caseFile(each).isPresent() || !records.timeline(each).isEmpty())
        .toList();
  }

  private Stream<CaseKey> fare(CaseKey key) {
    return key.kind().equals(CustomerFile.KIND)
        ? Stream.of()
        : fare(key.mode(), PartyKey.parse(key.name()));
  }

  private Stream<CaseKey> fare(OperatingMode mode, PartyKey party) {
    return hosted().stream()
        .flatMap(desk ->
            Stream.of(RegisterFile.KIND, HubFile.KIND, AccountFile.KIND, RequestsFile.KIND)
                .map(kind -> new CaseKey(desk, mode, kind, party.fileName())));
  }

  /// The DMV's file about a court's case, or the court's about a file of the DMV.
  private Stream<CaseKey> dmv907(CaseKey key) {
    if (key.kind().equals(NoticeFile.KIND)) {
      String[] parts = key.name().split("/", 2);
      return Stream.of(
          new CaseKey(
              new OrganizationId(parts[0]),
              key.mode(),
              CourtFile.KIND,
              parts.length == 2 ? parts[1] : ""));
    }
    String name = key.desk() + "/" + key.name();
    return hosted().stream().map(desk -> new CaseKey(desk, key.mode(), NoticeFile.KIND, name));
  }

  /// With the files of the keys it had before and has now.
  private Set<CaseKey> withOtherKeys(OperatingMode mode, Turns turns, Set<CaseKey> files) {
    Set<CaseKey> all = new LinkedHashSet<>(files);
    for (Letter letter : turns.letters()) {
      otherKeys(letter.message())
          .flatMap(party -> fare(mode, party))
          .filter(each -> !records.timeline(each).isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private static Stream<PartyKey> otherKeys(@Nullable Message message) {
    if (!(message instanceof FareMessage fare)) {
      return Stream.of();
    }
    return switch (fare.transaction()) {
      case CourtTransaction.CaseAdd(_, var before) when before != null -> Stream.of(before);
      case CourtTransaction.CaseInvalidate(var next) when next != null -> Stream.of(next);
      default -> Stream.of();
    };
  }

  private static boolean isFare(String kind) {
    return Set.of(
            RegisterFile.KIND, HubFile.KIND, AccountFile.KIND, RequestsFile.KIND, CustomerFile.KIND)
        .contains(kind);
  }

  private static PartyKey party(CaseKey key) {
    return PartyKey.parse(key.name());
  }

  private static String name(CaseKey key) {
    return key.kind().equals(CourtFile.KIND) ? key.desk() + "/" + key.name() : key.name();
  }

  /// The desks of this node that have kept something.
  Set<OrganizationId> hosted() {
    return records.counts().stream()
        .map(FlowCount::flow)
        .map(flow -> flow.desk())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<CustomerFile> customers(OperatingMode mode, SearchTerm term) {
    List<CustomerFile> found = new ArrayList<>();
    for (OrganizationId desk : hosted()) {
      records.having(desk, mode, term).stream()
          .filter(CustomerFile.class::isInstance)
          .map(CustomerFile.class::cast)
          .forEach(found::add);
    }
    return found;
  }

  private List<DriverRecord> drivers(OperatingMode mode, SearchTerm term) {
    List<DriverRecord> found = new ArrayList<>();
    for (OrganizationId desk : hosted()) {
      records.having(desk, mode, term).stream()
          .filter(DriverRecord.class::isInstance)
          .map(DriverRecord.class::cast)
          .forEach(found::add);
    }
    return found;
  }
}
