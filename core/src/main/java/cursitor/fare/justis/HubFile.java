package cursitor.fare.justis;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import cursitor.fare.OpenLoop;
import cursitor.fare.PartyKey;
import cursitor.fare.Position;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Positions;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.AddedFee;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.HoldGround;
import cursitor.fare.message.StreamPlacement;
import cursitor.fare.message.VendorTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
    Lanes lanes,
    Succession succession,
    Notices notices,
    Money money,
    Holds holds,
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

  /// The order of messages to and from both sides.
  public record Lanes(Inbound fromCourt, Inbound fromVendor, Outbound toCourt, Outbound toVendor) {
    static final Lanes NONE = new Lanes(Inbound.NONE, Inbound.NONE, Outbound.NONE, Outbound.NONE);

    boolean underWay() {
      return !toCourt.unanswered().isEmpty()
          || !toVendor.unanswered().isEmpty()
          || fromCourt.hasGap()
          || fromVendor.hasGap();
    }
  }

  /// The keys the party had before and has after, and what waits for the change (FARE-82 to
  /// FARE-94).
  ///
  /// @param held messages of the court that wait for the recall of the predecessor, in their order
  /// @param recallSent the recall on its way to the vendor, or null
  /// @param recallAcknowledged the vendor has stopped everything under this key
  public record Succession(
      @Nullable PartyKey predecessor,
      @Nullable PartyKey successor,
      List<FareMessage> held,
      @Nullable MessageId recallSent,
      boolean recallAcknowledged) {
    static final Succession NONE = new Succession(null, null, List.of(), null, false);

    public Succession {
      held = List.copyOf(held);
    }

    Succession after(PartyKey former) {
      return new Succession(former, successor, held, recallSent, recallAcknowledged);
    }

    Succession before(@Nullable PartyKey next) {
      return new Succession(predecessor, next, held, recallSent, recallAcknowledged);
    }

    Succession holding(List<FareMessage> messages) {
      return new Succession(predecessor, successor, messages, recallSent, recallAcknowledged);
    }

    Succession recalled(@Nullable MessageId sent, boolean acknowledged) {
      return new Succession(predecessor, successor, held, sent, acknowledged);
    }
  }

  /// The notices, and where the vendor was told to stand.
  ///
  /// @param mailed numbers of the post-disposition notices the vendor has mailed, oldest first
  /// @param secondMailedAt when the vendor mailed its second one
  /// @param wasInPre it was left in pre-disposition at the vendor once (FARE-15)
  /// @param atVendor what the vendor was told last, or null while nothing
  /// @param decided stream and rule decided last, to tell a new decision from an old one
  public record Notices(
      List<String> mailed,
      @Nullable Instant secondMailedAt,
      boolean wasInPre,
      @Nullable StreamPlacement atVendor,
      String decided) {
    static final Notices NONE = new Notices(List.of(), null, false, null, "");

    public Notices {
      mailed = List.copyOf(mailed);
    }
  }

  /// The money that is on its way or was added.
  ///
  /// @param rolledUp cents the vendor was told last at case level, or null (FARE-38)
  /// @param announced payments of the vendor the court was told of
  public record Money(
      @Nullable Long rolledUp, List<Announced> announced, @Nullable Delinquency delinquency) {
    static final Money NONE = new Money(null, List.of(), null);

    public Money {
      announced = List.copyOf(announced);
    }

    /// A payment taken by the vendor.
    ///
    /// @param at when the court was told of it
    public record Announced(
        VendorTransaction.ElectronicPayment payment, Instant at, boolean confirmed) {
      String acsTransactionNumber() {
        return payment.acsTransactionNumber();
      }

      long amount() {
        return payment.amount();
      }
    }

    /// The case/party is in delinquency.
    ///
    /// @param fee what was added, or null
    /// @param echoed the court has booked it (FARE-78)
    public record Delinquency(Instant issuedAt, @Nullable AddedFee fee, boolean echoed) {}
  }

  /// The TTEAP FTA Flag, and what the vendor told of holds.
  public record Holds(boolean ftaFlag, Map<HoldGround, Status> status) {
    static final Holds NONE = new Holds(false, Map.of());

    public Holds {
      status = Map.copyOf(status);
    }

    /// What became of the hold on one ground.
    public enum Status {
      HELD,
      REJECTED,
      RELEASED
    }

    /// The grounds on which the vendor has said that a hold stands.
    Set<String> standing() {
      return status.entrySet().stream()
          .filter(each -> each.getValue() == Status.HELD)
          .map(each -> each.getKey().name())
          .collect(Collectors.toSet());
    }

    Holds with(HoldGround ground, Status next) {
      Map<HoldGround, Status> changed = new TreeMap<>(status);
      changed.put(ground, next);
      return new Holds(ftaFlag, changed);
    }
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
        Lanes.NONE,
        Succession.NONE,
        Notices.NONE,
        Money.NONE,
        Holds.NONE,
        Map.of());
  }

  /// What files are found by that wait for the recall of a key.
  static SearchTerm waitingFor(PartyKey predecessor) {
    return new SearchTerm("predecessor", predecessor.fileName());
  }

  @Override
  public Set<SearchTerm> terms() {
    PartyKey predecessor = succession.predecessor();
    return life == Life.WAITING && predecessor != null ? Set.of(waitingFor(predecessor)) : Set.of();
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

  HubFile with(Lanes next) {
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

  HubFile with(Holds next) {
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
