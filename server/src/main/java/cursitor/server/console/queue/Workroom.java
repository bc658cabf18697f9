package cursitor.server.console.queue;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.console.Console;
import cursitor.server.console.account.Account;
import cursitor.server.console.account.ConsoleRole;
import cursitor.server.console.account.Person;
import cursitor.server.console.audit.Deed;
import cursitor.server.console.audit.Menders;
import cursitor.server.console.page.SeenDesks;
import cursitor.server.console.page.Words;
import cursitor.server.due.Deadlines;
import cursitor.server.mend.MendingDesk;
import cursitor.server.mend.Worksheet;
import cursitor.server.node.Node;
import cursitor.server.store.Queue;
import cursitor.server.store.Records;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Where people see to work items: what all pages about them need. Nobody is shown an item of a
/// desk that is not theirs.
@Component
public final class Workroom {
  private static final int LONGEST = 2_000;
  private static final Set<ConsoleRole> MENDERS = Set.of(ConsoleRole.CLERK, ConsoleRole.SUPERVISOR);

  private final Console console;
  private final Node node;
  private final Records records;
  private final Queue queue;
  private final MendingDesk mending;
  private final Owners owners;

  /// The work of one node.
  public Workroom(Node node, Console console) {
    this.console = console;
    this.node = node;
    records = node.store().records();
    queue = node.store().queue();
    mending = new MendingDesk(node);
    owners = new Owners(console.store(), console.time());
  }

  Console console() {
    return console;
  }

  Records records() {
    return records;
  }

  /// The correction queue of the store.
  public Queue queue() {
    return queue;
  }

  /// What sends and closes.
  public MendingDesk mending() {
    return mending;
  }

  /// The clocks by the policy that is in force now.
  Deadlines deadlines() {
    return new Deadlines(node.policy(), node.policies().fare(node.time().instant()));
  }

  /// Who sees to what.
  public Owners owners() {
    return owners;
  }

  /// By the clock of the people.
  public Instant now() {
    return console.time().instant();
  }

  /// The desks of this node that whoever asks may see.
  public Set<OrganizationId> desks() {
    return SeenDesks.of(node.config());
  }

  /// The partners the desks of this node write to and hear from.
  List<String> partners() {
    Set<OrganizationId> desks = desks();
    return records.counts().stream()
        .map(count -> count.flow())
        .filter(flow -> desks.contains(flow.desk()))
        .map(flow -> flow.partner().value())
        .distinct()
        .sorted()
        .toList();
  }

  /// Who may see to items of any of these desks, of those who sign in here and those who sign in
  /// elsewhere and have done so.
  List<String> people(Set<OrganizationId> desks) {
    return console.accounts().all().stream()
        .filter(account -> !account.disabled() && account.role().hasCourts())
        .filter(account -> desks.stream().anyMatch(account::sees))
        .map(Account::name)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /// An item, open or not; of another desk it is not found, so nobody learns that it is there.
  public Worksheet find(UUID id) {
    return mending
        .find(id)
        .filter(sheet -> desks().contains(about(sheet).desk()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /// The case file an item is about.
  public static CaseKey about(Worksheet sheet) {
    return sheet.kept().item().caseFile();
  }

  static boolean mayMend() {
    return Person.now().map(Person::role).filter(MENDERS::contains).isPresent();
  }

  /// Writes down what whoever asks saw of an item, or is about to do or did not do about it.
  public void note(Deed deed, Worksheet sheet, String detail) {
    noteFor(Person.nameNow(), deed, sheet, detail);
  }

  /// Who did what about the items of the case an item is about.
  Menders menders(Worksheet sheet) {
    return Menders.of(console.audit(), about(sheet));
  }

  /// The same where it is done for somebody beside a request.
  public void noteFor(String person, Deed deed, Worksheet sheet, String detail) {
    console.audit().add(person, deed, about(sheet), detail);
  }

  /// Whether somebody may still see to items of a desk, also after the own request.
  public boolean stillMay(String person, OrganizationId desk) {
    return console.accounts().stillMay(person, desk, MENDERS);
  }

  /// What somebody wrote, without blanks around it and not longer than any field.
  public static String written(String text) {
    String stripped = text.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  /// Refusals in words.
  public static List<Fault> faults(List<Refusal> refusals) {
    return refusals.stream()
        .map(each ->
            new Fault(
                each.code().code(),
                each.field().isEmpty() ? "" : Words.field(each.field()),
                each.detail().isEmpty() ? each.code().sentence() : each.detail()))
        .toList();
  }

  /// One thing that is wrong.
  ///
  /// @param field in words; empty where it is about none
  public record Fault(String code, String field, String sentence) {}
}
