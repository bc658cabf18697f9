package cursitor.fare.justis;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Heading;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Positions;
import cursitor.fare.message.FareMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What JUSTIS keeps of one case/party.
///
/// @param data what the court has told; null before the case/party was added and after it was
///   deleted
/// @param openItems the work items that are open, by what they are about
public record HubFile(
    CaseKey key,
    PartyKey party,
    Life life,
    @Nullable CaseParty data,
    HubLanes lanes,
    Succession succession,
    Notices notices,
    Money money,
    HoldsTold holds,
    Map<String, UUID> openItems)
    implements CaseFile, Position.Known {
  /// The kind of these files.
  public static final String KIND = "case-party";

  public HubFile {
    openItems = Map.copyOf(openItems);
  }

  /// How far the case/party has come in FARE.
  public enum Life {
    /// Spoken of, and not added yet.
    UNKNOWN,
    /// Added; its messages wait until the recall of its former key is acknowledged.
    WAITING,
    LIVE,
    /// Recalled, for ever (A17).
    RECALLED,
    /// The court says it is no longer valid for FARE (FARE-88).
    INVALID,
    /// Sealed or restricted; nothing is kept but that (A15).
    DELETED
  }

  static CaseKey key(OrganizationId justis, OperatingMode mode, PartyKey party) {
    return new CaseKey(justis, mode, KIND, party.fileName());
  }

  /// The file of a case/party nothing is known of yet.
  static HubFile unknown(CaseKey key, PartyKey party) {
    return new HubFile(
        key,
        party,
        Life.UNKNOWN,
        null,
        HubLanes.NONE,
        Succession.NONE,
        Notices.NONE,
        Money.NONE,
        HoldsTold.NONE,
        Map.of());
  }

  /// What files are found by that wait for the recall of a key.
  static SearchTerm waitingFor(PartyKey predecessor) {
    return new SearchTerm("predecessor", predecessor.fileName());
  }

  @Override
  public boolean keepsOpen(UUID workItem) {
    return openItems.containsValue(workItem);
  }

  @Override
  public Set<SearchTerm> terms() {
    PartyKey predecessor = succession.predecessor();
    return life == Life.WAITING && predecessor != null ? Set.of(waitingFor(predecessor)) : Set.of();
  }

  /// Nothing is left of what a tombstone was looked up by.
  @Override
  public Set<Heading> headings() {
    if (data != null) {
      return data.headings();
    }
    return life == Life.DELETED ? Set.of() : Set.of(party.heading());
  }

  @Override
  public boolean isTombstone() {
    return life == Life.DELETED && money.announced().stream().allMatch(Money.Announced::confirmed);
  }

  @Override
  public Position position() {
    Position.Life standing =
        switch (life) {
          case UNKNOWN, WAITING -> Position.Life.UNKNOWN;
          case LIVE -> Position.Life.LIVE;
          case RECALLED, INVALID -> Position.Life.ENDED;
          case DELETED -> Position.Life.DELETED;
        };
    return Positions.of(
        party,
        standing,
        data == null ? 0 : data.balance(),
        data,
        holds.ftaFlag(),
        holds.standing(),
        lanes.underWay());
  }

  @Override
  public List<OpenLoop> openLoops() {
    List<OpenLoop> open = new ArrayList<>();
    for (Money.Announced payment : money.announced()) {
      if (!payment.confirmed()) {
        open.add(
            new OpenLoop(
                OpenLoop.Kind.CONFIRMATION,
                payment.acsTransactionNumber(),
                payment.at(),
                payment.amount()));
      }
    }
    Money.Delinquency delinquency = money.delinquency();
    if (delinquency != null && delinquency.fee() != null && !delinquency.echoed()) {
      open.add(
          new OpenLoop(
              OpenLoop.Kind.FEE_ECHO,
              delinquency.fee().code(),
              delinquency.issuedAt(),
              delinquency.fee().amount()));
    }
    if (life == Life.WAITING && !succession.held().isEmpty()) {
      FareMessage first = succession.held().getFirst();
      open.add(
          new OpenLoop(
              OpenLoop.Kind.RECALL,
              String.valueOf(succession.predecessor()),
              first.header().sentAt(),
              0));
    }
    return open;
  }

  boolean ended() {
    return life == Life.RECALLED || life == Life.INVALID || life == Life.DELETED;
  }

  /// Before disposition, after it, or in delinquency.
  public Phase phase() {
    if (data == null || data.undisposed()) {
      return Phase.PRE;
    }
    return money.delinquency() == null ? Phase.POST : Phase.DEL;
  }

  /// The phases of FARE.
  public enum Phase {
    PRE,
    POST,
    DEL
  }

  HubFile with(Life next) {
    return new HubFile(key, party, next, data, lanes, succession, notices, money, holds, openItems);
  }

  HubFile with(@Nullable CaseParty next) {
    return new HubFile(key, party, life, next, lanes, succession, notices, money, holds, openItems);
  }

  HubFile with(HubLanes next) {
    return new HubFile(key, party, life, data, next, succession, notices, money, holds, openItems);
  }

  HubFile with(Succession next) {
    return new HubFile(key, party, life, data, lanes, next, notices, money, holds, openItems);
  }

  HubFile with(Notices next) {
    return new HubFile(key, party, life, data, lanes, succession, next, money, holds, openItems);
  }

  HubFile with(Money next) {
    return new HubFile(key, party, life, data, lanes, succession, notices, next, holds, openItems);
  }

  HubFile with(HoldsTold next) {
    return new HubFile(key, party, life, data, lanes, succession, notices, money, next, openItems);
  }

  HubFile withItem(String about, @Nullable UUID item) {
    Map<String, UUID> next = new TreeMap<>(openItems);
    if (item == null) {
      next.remove(about);
    } else {
      next.put(about, item);
    }
    return new HubFile(key, party, life, data, lanes, succession, notices, money, holds, next);
  }

  @Override
  public String toString() {
    return "HubFile " + party + " " + life;
  }
}
