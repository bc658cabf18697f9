package cursitor.server.tell;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.WorkItemClosed;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.justis.HubFile;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.mvd.CustomerFile;
import cursitor.fare.policy.FarePolicy;
import cursitor.server.store.KeptWorkItem;
import cursitor.story.fare.FareTeller;
import cursitor.story.fare.Role;
import cursitor.story.fare.line.FareLine;
import cursitor.story.fare.told.PartnerWriter;
import cursitor.story.fare.told.Remark;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Writes the lines of FARE.
final class FareVoice implements Voice {
  private static final String CLOCK = "the clock";

  private final FareTeller teller;
  private final Reactions reactions;
  private final Customers customers;
  private final CourtLines courts;

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
    this.teller = new FareTeller(policy, usual);
    this.reactions = reactions;
    this.customers = customers;
    courts = new CourtLines(policy, turns);
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
          case COURT -> courts.of(turn);
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
        return List.of(PartnerWriter.vendor(message.party(), told, courts.moment(turn)));
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
    return List.of("justis looks at " + courts.asTold(named) + " anew");
  }

  private static boolean isHub(CaseKey file) {
    return file.kind().equals(HubFile.KIND);
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
      case CourtTransaction transaction -> courts.told(message.party(), List.of(transaction), turn);
      case VendorTransaction told ->
          List.of(PartnerWriter.vendor(message.party(), told, courts.moment(turn)));
      default -> List.of(CLOCK);
    };
  }

  @Override
  public List<String> sentHere(Turn turn) {
    if (turn.arrival() == null || !(turn.arrival().message() instanceof FareMessage message)) {
      return List.of();
    }
    courts.note(message);
    return List.of(teller.sent(message));
  }

  @Override
  public List<String> results(Turn turn) {
    turn.sent()
        .forEach(sent -> {
          if (sent.message() instanceof FareMessage message) {
            courts.note(message);
          }
        });
    return teller.results(reactions.of(turn));
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
    Set<String> lines = new LinkedHashSet<>(courts.people());
    Set<String> known = new LinkedHashSet<>();
    for (CaseParty each : courts.parties()) {
      for (SearchTerm term : CustomerFile.termsOf(each.person())) {
        for (CustomerFile customer : customers.having(term)) {
          courts
              .figure(each.key())
              .filter(_ -> known.add(customer.customerNumber()))
              .map(figure -> PartnerWriter.customer(customer, figure))
              .ifPresent(lines::add);
        }
      }
    }
    return checked(new ArrayList<>(lines));
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
