package cursitor.server.tell;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import cursitor.server.store.KeptWorkItem;
import cursitor.story.fare.FareTeller;
import cursitor.story.fare.Role;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.told.CaseWriter;
import cursitor.story.fare.told.CourtWriter;
import cursitor.story.fare.told.PartnerWriter;
import cursitor.story.fare.told.Remark;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Writes the lines of FARE.
final class FareVoice implements Voice {
  private static final String CLOCK = "the clock";

  private final FarePolicy policy;
  private final FareTeller teller;
  private final Reactions reactions;
  private final Customers customers;
  private final CaseWriter cases = new CaseWriter();
  private final CourtWriter courts = new CourtWriter();

  /// Each case/party as its court has told it so far.
  private final Map<PartyKey, CaseParty> parties = new LinkedHashMap<>();

  /// The key each case/party had before.
  private final Map<PartyKey, PartyKey> moves = new HashMap<>();

  private final List<String> people = new ArrayList<>();

  /// Finds customers of the MVD's register.
  interface Customers {
    List<CustomerFile> having(SearchTerm term);
  }

  /// @param usual the case/party that is told without its key
  /// @param turns all that will be told
  FareVoice(
      FarePolicy policy,
      PartyKey usual,
      Reactions reactions,
      Customers customers,
      List<Turn> turns) {
    this.policy = policy;
    this.teller = new FareTeller(policy, usual);
    this.reactions = reactions;
    this.customers = customers;
    for (Turn turn : turns) {
      for (Letter sent : turn.sent()) {
        if (sent.message() instanceof FareMessage message
            && message.transaction() instanceof CourtTransaction.CaseAdd add
            && add.predecessor() != null) {
          moves.put(message.party(), add.predecessor());
        }
      }
    }
  }

  @Override
  public String tag() {
    return "FARE-TOLD";
  }

  @Override
  public ZoneId zone() {
    return FarePolicy.ZONE;
  }

  @Override
  public List<String> input(Turn turn) {
    if (turn.isReceived()) {
      return checked(received(turn));
    }
    if (!turn.isAct()) {
      return List.of(Voice.internal(turn));
    }
    List<String> lines =
        switch (Role.of(turn.desk())) {
          case COURT -> court(turn);
          case VENDOR -> vendor(turn);
          case JUSTIS -> justis(turn);
          case MVD -> List.of();
        };
    return checked(lines.isEmpty() ? work(turn) : lines);
  }

  /// What the vendor's people did shows in what was sent of it first.
  private List<String> vendor(Turn turn) {
    for (Letter sent : turn.sent()) {
      if (sent.message() instanceof FareMessage message
          && message.transaction() instanceof VendorTransaction told) {
        return List.of(PartnerWriter.vendor(message.party(), told, moment(turn)));
      }
    }
    return List.of();
  }

  /// What people ask of JUSTIS beside closing work and skipping messages is to look anew.
  private List<String> justis(Turn turn) {
    CaseKey file = turn.arrival() == null ? null : turn.arrival().kept().caseFile();
    boolean other =
        turn.feed().stream()
            .anyMatch(
                entry -> reactions.closed(entry).isPresent() || entry.code().equals("SKIPPED"));
    if (other || !turn.refusals().isEmpty() || file == null || !isHub(file)) {
      return List.of();
    }
    PartyKey named = PartyKey.parse(file.name());
    PartyKey told =
        parties.keySet().stream()
            .filter(each -> each.fileName().equals(named.fileName()))
            .findFirst()
            .orElse(named);
    return List.of("justis looks at " + told + " anew");
  }

  private static boolean isHub(CaseKey file) {
    return file.kind().equals(HubFile.KIND);
  }

  private List<String> court(Turn turn) {
    Map<PartyKey, List<CourtTransaction>> told = new LinkedHashMap<>();
    for (Letter sent : turn.sent()) {
      if (sent.message() instanceof FareMessage message
          && message.transaction() instanceof CourtTransaction transaction) {
        told.computeIfAbsent(message.party(), _ -> new ArrayList<>()).add(transaction);
      }
    }
    List<String> lines = new ArrayList<>();
    told.forEach((key, transactions) -> lines.addAll(told(key, transactions, turn)));
    return atOnce(told.keySet(), new ArrayList<>(new LinkedHashSet<>(lines)));
  }

  /// What was submitted at once is held back until all of it has happened.
  private static List<String> atOnce(Set<PartyKey> parties, List<String> lines) {
    long events = lines.stream().filter(line -> !Remark.is(line)).count();
    boolean changes = lines.stream().noneMatch(FareVoice::changesTheKey);
    if (events < 2 || parties.size() != 1 || !changes) {
      return lines;
    }
    PartyKey party = parties.iterator().next();
    String named = party.court() + "/" + party.caseNumber();
    List<String> held = new ArrayList<>();
    held.add("court holds back " + named);
    held.addAll(lines);
    held.add("court submits " + named + " again");
    return held;
  }

  private static boolean changesTheKey(String line) {
    return List.of("court submits ", "court moves ", "court renumbers ", "cms ").stream()
        .anyMatch(line::startsWith);
  }

  private List<String> told(PartyKey key, List<CourtTransaction> told, Turn turn) {
    List<String> lines = new ArrayList<>();
    List<CourtTransaction> rest = new ArrayList<>();
    for (CourtTransaction each : told) {
      switch (each) {
        case CourtTransaction.CaseAdd add when moves.containsKey(key) ->
            lines.add(moved(moves.get(key), add.caseParty().key()));
        case CourtTransaction.CaseAdd add -> lines.addAll(opened(add.caseParty(), turn));
        case CourtTransaction.FlagUpdate(FlagChange.Recall _) when moves.containsValue(key) ->
            lines.add(moved(key, successor(key)));
        default -> rest.add(each);
      }
    }
    lines.addAll(courts.lines(key, rest, parties.get(key), moment(turn)));
    return lines;
  }

  private PartyKey successor(PartyKey key) {
    return moves.entrySet().stream()
        .filter(each -> each.getValue().equals(key))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String moved(PartyKey from, PartyKey to) {
    boolean whole =
        from.court().equals(to.court())
            && from.partyType().equals(to.partyType())
            && from.partyNumber() == to.partyNumber();
    return whole
        ? "court renumbers %s/%s to %s/%s"
            .formatted(from.court(), from.caseNumber(), to.court(), to.caseNumber())
        : "court moves " + from + " to " + to;
  }

  private List<String> opened(CaseParty added, Turn turn) {
    CaseWriter.Opening opening = cases.opened(added, moment(turn));
    if (opening.person() != null) {
      people.add(opening.person());
    }
    return opening.lines();
  }

  /// Work that a person closed, or what led to no message.
  private List<String> work(Turn turn) {
    List<String> lines = new ArrayList<>();
    turn.feed()
        .forEach(entry ->
            reactions.closed(entry).map(kept -> closed(turn.desk(), kept)).ifPresent(lines::add));
    if (lines.isEmpty()) {
      lines.add(
          Remark.of(
              FareTeller.desk(turn.desk())
                  + " was asked for something that led to no message: no. "
                  + turn.receipt()
                  + "."));
    }
    return lines;
  }

  private static String closed(OrganizationId desk, KeptWorkItem kept) {
    String code = kept.item().code().isEmpty() ? kept.item().kind().name() : kept.item().code();
    KeptWorkItem.Settlement how = Objects.requireNonNull(kept.settlement(), "it was closed");
    return "%s closes work %s%s: \"%s\""
        .formatted(
            Role.of(desk).name().toLowerCase(Locale.ROOT),
            code,
            how.outcome().equals(WorkItemClosed.UNSENT) ? " without sending" : "",
            how.reason().replace('"', '\''));
  }

  /// What a desk of another node has sent.
  private List<String> received(Turn turn) {
    if (turn.arrival() == null || !(turn.arrival().message() instanceof FareMessage message)) {
      return List.of(CLOCK);
    }
    return switch (message.transaction()) {
      case CourtTransaction transaction -> told(message.party(), List.of(transaction), turn);
      case VendorTransaction told ->
          List.of(PartnerWriter.vendor(message.party(), told, moment(turn)));
      default -> List.of(CLOCK);
    };
  }

  @Override
  public List<String> sentHere(Turn turn) {
    if (turn.arrival() == null || !(turn.arrival().message() instanceof FareMessage message)) {
      return List.of();
    }
    note(message);
    return List.of(teller.sent(message));
  }

  @Override
  public List<String> results(Turn turn) {
    turn.sent()
        .forEach(sent -> {
          if (sent.message() instanceof FareMessage message) {
            note(message);
          }
        });
    return teller.results(reactions.of(turn));
  }

  /// What a court tells changes what it has told.
  private void note(FareMessage message) {
    if (message.transaction() instanceof VendorTransaction.ElectronicPayment payment) {
      courts.paid(payment.acsTransactionNumber(), payment.amount());
    }
    if (!(message.transaction() instanceof CourtTransaction transaction)
        || Role.of(message.header().sender()) != Role.COURT) {
      return;
    }
    CaseParty before = parties.get(message.party());
    if (transaction instanceof CourtTransaction.CaseAdd add) {
      parties.put(message.party(), add.caseParty());
    } else if (before != null
        && Updates.apply(before, transaction) instanceof Updated.To(CaseParty next)) {
      parties.put(message.party(), next);
    }
  }

  @Override
  public String sentAgain(Letter letter) {
    return letter.message() instanceof FareMessage message ? teller.sentAgain(message) : "";
  }

  @Override
  public List<String> answeredAgain(Turn answering) {
    return List.of(FareTeller.desk(answering.desk()) + " has it already");
  }

  @Override
  public List<String> answerLost(Letter request) {
    return List.of("the answer is lost");
  }

  @Override
  public boolean answersLater(Letter request) {
    return false;
  }

  @Override
  public List<String> notArrived(Letter request) {
    return List.of();
  }

  @Override
  public String keptFrom(OrganizationId desk, boolean shutOut) {
    return "the " + role(desk) + (shutOut ? " shuts others out" : " is silent");
  }

  @Override
  public String letThrough(OrganizationId desk) {
    return "the " + role(desk) + " answers";
  }

  private static String role(OrganizationId desk) {
    return Role.of(desk).name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> setUp() {
    Set<String> lines = new LinkedHashSet<>(people);
    Set<String> known = new LinkedHashSet<>();
    for (CaseParty each : parties.values()) {
      for (SearchTerm term : CustomerFile.termsOf(each.person())) {
        for (CustomerFile customer : customers.having(term)) {
          cases
              .person(each.key())
              .filter(_ -> known.add(customer.customerNumber()))
              .map(figure -> PartnerWriter.customer(customer, figure))
              .ifPresent(lines::add);
        }
      }
    }
    return checked(new ArrayList<>(lines));
  }

  private Moment moment(Turn turn) {
    return new Moment(Moment.local(turn.at()), policy);
  }

  /// What has no form of a line is a remark, so that a story that is told can be read.
  private static List<String> checked(List<String> lines) {
    return lines.stream().map(FareVoice::checked).toList();
  }

  private static String checked(String line) {
    if (Remark.is(line)) {
      return line;
    }
    try {
      FareLine.read(line).step();
      return line;
    } catch (IllegalArgumentException noForm) {
      return Remark.of("No form of a line says what follows from here.");
    }
  }
}
