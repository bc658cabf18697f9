package cursitor.server.console.casefile;

import cursitor.dmv907.dmv.DriverRecord;
import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.justis.HubFile;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.mvd.RequestsFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.server.config.DeskConfig;
import cursitor.server.console.account.Account;
import cursitor.server.console.audit.Audit;
import cursitor.server.console.page.Page;
import cursitor.server.node.Node;
import cursitor.server.store.KeptWorkItem;
import cursitor.server.store.Store;
import cursitor.server.tell.CaseStories;
import cursitor.server.tell.Told;
import cursitor.server.tell.evidence.Evidence;
import cursitor.server.tell.stand.Stands;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds a case of this node and lays out what an account may see of it.
final class CaseFinder {
  private static final Set<String> OF_FARE =
      Set.of(RegisterFile.KIND, HubFile.KIND, AccountFile.KIND, RequestsFile.KIND);

  private final Node node;
  private final Audit audit;
  private final Store store;
  private final CaseStories stories;

  CaseFinder(Node node, Audit audit) {
    this.node = node;
    this.audit = audit;
    store = node.store();
    stories = new CaseStories(store, this::fare);
  }

  private Stands stands() {
    return new Stands(store, fare(), node.policy());
  }

  /// The policy that is in force now.
  private FarePolicy fare() {
    return node.policies().fare(node.time().instant());
  }

  /// The key of a case file that is here and that the account may see. The MVD's file of a customer
  /// is of many cases, and has no page.
  Optional<CaseKey> find(String written, Account account) {
    CaseKey key;
    try {
      key = CaseKey.parse(written);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    return Optional.of(key)
        .filter(each -> account.sees(each.desk()))
        .filter(each -> !each.kind().equals(CustomerFile.KIND))
        .filter(each ->
            store.records().caseFile(each).isPresent()
                || !store.records().timeline(each).isEmpty());
  }

  Sight see(CaseKey key, Account account) {
    return Sight.of(stories.told(key), account);
  }

  /// Writes the evidence about a case.
  Evidence evidence() {
    return new Evidence(store, stories);
  }

  /// @param all what is about a person is in clear
  CaseView view(CaseKey key, Account account, boolean all) {
    Sight sight = see(key, account);
    Told told = sight.told();
    boolean fare = OF_FARE.contains(key.kind());
    Veil veil = all ? null : Veil.over(told.tale().lines(), people(key, told));
    return new CaseView(
        key.toString(),
        title(key),
        fare ? "FARE" : "DMV907",
        key.mode() == OperatingMode.TEST ? "test" : "",
        told.files().stream().map(file -> CaseView.FileLink.of(file, key)).toList(),
        !sight.whole(),
        all,
        told.tale().hasStory(),
        fare ? fare(key, told, account, veil) : dmv907(key, told, veil),
        told.files().stream()
            .flatMap(file -> store.books().workItems(file).stream())
            .filter(KeptWorkItem::open)
            .map(item -> CaseView.ItemLink.of(item, veil))
            .toList(),
        StoryView.of(told, doneBy(told, account), veil));
  }

  /// The name of a driver record is an id, of which the end tells one from another.
  private static String title(CaseKey key) {
    return key.kind().equals(DriverRecord.KIND)
        ? "Record of driver " + key.name().substring(key.name().lastIndexOf('-') + 1)
        : key.name();
  }

  /// Who sees the queue sees there who did what.
  private DoneBy doneBy(Told told, Account account) {
    return Page.QUEUE.isFor(account.role())
        ? DoneBy.of(told.files(), store.books(), audit)
        : DoneBy.nobody();
  }

  private StandingView dmv907(CaseKey key, Told told, @Nullable Veil veil) {
    return store.records().caseFile(key).orElse(null) instanceof DriverRecord driver
        ? StandingView.of(stands().driver(driver), veil == null)
        : notices(told, veil);
  }

  private StandingView notices(Told told, @Nullable Veil veil) {
    return StandingView.of(stands().notices(told, now()), told.tale().zone(), veil);
  }

  private StandingView fare(CaseKey key, Told told, Account account, @Nullable Veil veil) {
    List<OrganizationId> registers = registers().filter(account::sees).toList();
    List<CustomerFile> customers =
        registers.stream().flatMap(mvd -> customers(mvd, key.mode(), told)).distinct().toList();
    return StandingView.of(
        stands().fare(PartyKey.parse(key.name()), told, customers, now()),
        !registers.isEmpty(),
        new Titles(fare(), fare().day(now())),
        told.tale().zone(),
        now(),
        veil);
  }

  /// The MVD's files the party may have.
  private Stream<CustomerFile> customers(OrganizationId mvd, OperatingMode mode, Told told) {
    return parties(told)
        .flatMap(party -> CustomerFile.termsOf(party.person()).stream())
        .flatMap(term -> store.records().having(mvd, mode, term).stream())
        .filter(CustomerFile.class::isInstance)
        .map(CustomerFile.class::cast);
  }

  private Stream<CaseParty> parties(Told told) {
    return files(told).flatMap(People::party);
  }

  private Stream<CaseFile> files(Told told) {
    return told.files().stream().map(store.records()::caseFile).flatMap(Optional::stream);
  }

  /// What is said of people, of those the MVD has too.
  private List<String> people(CaseKey key, Told told) {
    Stream<CustomerFile> customers =
        OF_FARE.contains(key.kind())
            ? registers().flatMap(mvd -> customers(mvd, key.mode(), told))
            : Stream.of();
    return Stream.concat(files(told), customers).flatMap(People::in).distinct().toList();
  }

  private Stream<OrganizationId> registers() {
    return node.config().desks().stream()
        .filter(desk -> desk.kind() == DeskConfig.Kind.MVD)
        .map(DeskConfig::id);
  }

  Instant now() {
    return node.time().instant();
  }
}
