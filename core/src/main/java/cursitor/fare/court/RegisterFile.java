package cursitor.fare.court;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.exchange.WorkItem;
import cursitor.fare.CaseNumber;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Positions;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.Transaction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The court's register of one case/party: what it has told FARE, what it booked itself, and what
/// came back.
///
/// @param caseParty as JUSTIS was told it, save what JUSTIS has refused
/// @param inbound from JUSTIS
/// @param outbound to JUSTIS
/// @param sent what has no answer yet
/// @param notTaken what JUSTIS refused; its values go out again with the next submission
/// @param items the open work items
public record RegisterFile(
    CaseKey key,
    CaseParty caseParty,
    Life life,
    Inbound inbound,
    Outbound outbound,
    List<Sent> sent,
    List<NotTaken> notTaken,
    Own own,
    Announced announced,
    List<OpenItem> items)
    implements CaseFile, Position.Known {
  /// The kind of every case file of a court.
  public static final String KIND = "register";

  public RegisterFile {
    sent = List.copyOf(sent);
    notTaken = List.copyOf(notTaken);
    items = List.copyOf(items);
  }

  /// A transaction on its way.
  public record Sent(MessageId message, Transaction transaction) {}

  /// A transaction JUSTIS has refused.
  public record NotTaken(MessageId message, Transaction transaction) {}

  /// An open work item.
  ///
  /// @param topic what it is about: there is one item at most for each
  /// @param message the message it is about, or null
  public record OpenItem(UUID id, WorkItem.Kind kind, String topic, @Nullable MessageId message) {}

  @Override
  public boolean keepsOpen(UUID workItem) {
    return items.stream().anyMatch(each -> each.id().equals(workItem));
  }

  static RegisterFile first(CaseKey key, CaseParty caseParty, Life life) {
    return new RegisterFile(
        key,
        caseParty,
        life,
        Inbound.NONE,
        Outbound.NONE,
        List.of(),
        List.of(),
        Own.NONE,
        Announced.NONE,
        List.of());
  }

  public PartyKey party() {
    return caseParty.key();
  }

  /// The key of the register of a case/party.
  public static CaseKey key(OperatingMode mode, PartyKey party) {
    return new CaseKey(party.court(), mode, KIND, party.fileName());
  }

  /// Finds the registers of all parties of a case.
  public static SearchTerm caseTerm(OrganizationId court, CaseNumber number) {
    return new SearchTerm("case", court + "/" + number.normal());
  }

  /// Finds the registers that wait for the recall of an old key.
  static SearchTerm waitingTerm(PartyKey predecessor) {
    return new SearchTerm("predecessor", predecessor.fileName());
  }

  /// Finds the registers of the keys a case/party had before.
  static SearchTerm formerTerm(PartyKey successor) {
    return new SearchTerm("successor", successor.fileName());
  }

  @Override
  public Set<SearchTerm> terms() {
    Set<SearchTerm> terms = new HashSet<>();
    terms.add(caseTerm(party().court(), party().caseNumber()));
    if (life instanceof Life.HeldBack(PartyKey predecessor)) {
      terms.add(waitingTerm(predecessor));
    }
    PartyKey next = life.next();
    if (next != null) {
      terms.add(formerTerm(next));
    }
    return terms;
  }

  @Override
  public Set<Heading> headings() {
    return caseParty.headings();
  }

  @Override
  public Position position() {
    Position.Life standing =
        switch (life) {
          case Life.HeldBack _, Life.Outside _ -> Position.Life.UNKNOWN;
          case Life.InFare _ -> Position.Life.LIVE;
          case Life.Recalled _ -> Position.Life.ENDED;
          case Life.Deleted _ -> Position.Life.DELETED;
        };
    return Positions.of(
        party(),
        standing,
        caseParty.balance(),
        caseParty,
        false,
        announced.standing(),
        !outbound.unanswered().isEmpty() || inbound.hasGap());
  }

  @Override
  public List<OpenLoop> openLoops() {
    return announced.openings().stream()
        .filter(opening -> !opening.closed())
        .map(opening ->
            new OpenLoop(
                opening.kind() == Announced.Opening.Kind.PAYMENT
                    ? OpenLoop.Kind.CONFIRMATION
                    : OpenLoop.Kind.FEE_ECHO,
                opening.number(),
                opening.since(),
                opening.amount()))
        .toList();
  }

  Optional<OpenItem> item(String topic) {
    return items.stream().filter(each -> each.topic().equals(topic)).findFirst();
  }

  RegisterFile with(CaseParty next) {
    return new RegisterFile(
        key, next, life, inbound, outbound, sent, notTaken, own, announced, items);
  }

  RegisterFile with(Life next) {
    return new RegisterFile(
        key, caseParty, next, inbound, outbound, sent, notTaken, own, announced, items);
  }

  RegisterFile with(Inbound next) {
    return new RegisterFile(
        key, caseParty, life, next, outbound, sent, notTaken, own, announced, items);
  }

  RegisterFile with(Outbound next, List<Sent> nextSent) {
    return new RegisterFile(
        key, caseParty, life, inbound, next, nextSent, notTaken, own, announced, items);
  }

  RegisterFile withNotTaken(List<NotTaken> next) {
    return new RegisterFile(
        key, caseParty, life, inbound, outbound, sent, next, own, announced, items);
  }

  RegisterFile with(Own next) {
    return new RegisterFile(
        key, caseParty, life, inbound, outbound, sent, notTaken, next, announced, items);
  }

  RegisterFile with(Announced next) {
    return new RegisterFile(
        key, caseParty, life, inbound, outbound, sent, notTaken, own, next, items);
  }

  RegisterFile withItems(List<OpenItem> next) {
    return new RegisterFile(
        key, caseParty, life, inbound, outbound, sent, notTaken, own, announced, next);
  }

  @Override
  public String toString() {
    return "RegisterFile " + key;
  }
}
