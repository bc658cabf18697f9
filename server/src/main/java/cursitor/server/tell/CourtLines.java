package cursitor.server.tell;

import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import cursitor.story.fare.Role;
import cursitor.story.fare.cast.Figure;
import cursitor.story.fare.cast.Moment;
import cursitor.story.fare.told.CaseWriter;
import cursitor.story.fare.told.CourtWriter;
import cursitor.story.fare.told.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what courts of FARE did, and remembers each case/party as its court has told it so far.
final class CourtLines {
  private final FarePolicy policy;
  private final CaseWriter cases = new CaseWriter();
  private final CourtWriter writer = new CourtWriter();

  /// Each case/party as its court has told it so far.
  private final Map<PartyKey, CaseParty> parties = new LinkedHashMap<>();

  /// The key each case/party had before.
  private final Map<PartyKey, PartyKey> moves = new HashMap<>();

  private final List<String> people = new ArrayList<>();

  /// @param turns all that will be told
  CourtLines(FarePolicy policy, List<Turn> turns) {
    this.policy = policy;
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

  /// The persons of the cases, as lines.
  List<String> people() {
    return people;
  }

  Collection<CaseParty> parties() {
    return parties.values();
  }

  /// Who the person of a case/party is in the story.
  Optional<Figure> figure(PartyKey party) {
    return cases.person(party);
  }

  /// A key as its court writes it, where it has told of the case/party.
  PartyKey asTold(PartyKey key) {
    return parties.keySet().stream()
        .filter(each -> each.fileName().equals(key.fileName()))
        .findFirst()
        .orElse(key);
  }

  /// What a court of this node did, as it shows in what it sent.
  List<String> of(Turn turn) {
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
    boolean changes = lines.stream().noneMatch(CourtLines::changesTheKey);
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

  /// What a court has told of one case/party at once.
  List<String> told(PartyKey key, List<CourtTransaction> told, Turn turn) {
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
    lines.addAll(writer.lines(key, rest, parties.get(key), moment(turn)));
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

  /// What a court tells changes what it has told.
  void note(FareMessage message) {
    if (message.transaction() instanceof VendorTransaction.ElectronicPayment payment) {
      writer.paid(payment.acsTransactionNumber(), payment.amount());
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

  /// The moment of a turn, for whoever writes its lines.
  Moment moment(Turn turn) {
    return new Moment(Moment.local(turn.at()), policy);
  }
}
