package cursitor.fare.justis;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.MessageId;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The end of a case/party in FARE: recalled (FARE-83), no longer valid (FARE-88), or sealed or
/// restricted and then deleted (FARE-28, FARE-50).
final class Ending {
  private final HubSitting now;
  private final Files files;

  Ending(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  /// Recall: everything stops for ever (A17). Whoever waits for it under a new key goes on when the
  /// vendor has acknowledged it.
  Result recall(FareMessage message) {
    boolean atVendor = now.file().life() == HubFile.Life.LIVE;
    return stop(message, (CourtTransaction) message.transaction(), HubFile.Life.RECALLED, atVendor);
  }

  /// The court keeps its records and says that they are not FARE's any more (A32). Where it forgot
  /// to recall, this recalls.
  Result invalidate(FareMessage message, CourtTransaction.CaseInvalidate invalidate) {
    Succession change = now.file().succession();
    now.set(
        now.file()
            .with(
                change.before(
                    invalidate.successor() == null ? change.successor() : invalidate.successor())));
    if (now.file().life() == HubFile.Life.LIVE) {
      CourtTransaction recall =
          new CourtTransaction.FlagUpdate(new FlagChange.Recall("no longer valid for FARE"));
      return stop(message, recall, HubFile.Life.INVALID, true);
    }
    now.set(now.file().with(HubFile.Life.INVALID));
    return Result.done();
  }

  private Result stop(
      FareMessage message, CourtTransaction recall, HubFile.Life end, boolean atVendor) {
    CaseParty data = now.file().data();
    HubFile file = now.file().with(end).with(now.file().holds().flag(false));
    if (data != null) {
      file = file.with(data.change().flags(data.flags().with(new FlagChange.Recall(""))).done());
    }
    now.set(file);
    quieten();
    if (!atVendor) {
      new KeyChange(now, files).releaseSuccessors();
      return Result.done(FareCode.W101);
    }
    now.toVendor(Origin.of(message).alone(), recall);
    MessageId sent = now.file().lanes().toVendor().unanswered().getLast().message();
    Succession change = now.file().succession();
    now.set(now.file().with(change.recalled(sent, false)));
    return Result.done();
  }

  /// Delete: nothing is kept but that there was something (A15). T7: the vendor is to have it
  /// within minutes.
  Result delete(FareMessage message) {
    HubFile.Life life = now.file().life();
    if (life == HubFile.Life.DELETED) {
      return Result.done(FareCode.W101);
    }
    quieten();
    List.copyOf(now.file().openItems().keySet()).forEach(now::settle);
    now.set(emptied(now.file()));
    now.minutes().note(new Effect.EraseCaseFile(now.file().key()));
    tellUnconfirmedAgain(message);
    if (life == HubFile.Life.LIVE
        || life == HubFile.Life.RECALLED
        || life == HubFile.Life.INVALID) {
      now.toVendor(Origin.of(message).alone(), message.transaction());
      int minutes = now.policy().limit(now.today(), FareLimit.SEAL_MINUTES);
      now.minutes()
          .alarm(
              now.file().key(), Alarms.SEAL, now.minutes().at().plus(Duration.ofMinutes(minutes)));
    }
    new KeyChange(now, files).releaseSuccessors();
    return Result.done();
  }

  /// What the court had not been given when the case was erased is told anew: money is never
  /// dropped (A33). A court that knows of it says so.
  private void tellUnconfirmedAgain(FareMessage message) {
    Origin origin = Origin.of(message).alone();
    now.file().money().announced().stream()
        .filter(each -> !each.confirmed())
        .forEach(each ->
            now.toCourt(origin, each.payment().astray(now.file().succession().successor())));
  }

  private static HubFile emptied(HubFile file) {
    HubLanes lanes = file.lanes();
    return new HubFile(
        file.key(),
        file.party(),
        HubFile.Life.DELETED,
        null,
        lanes
            .fromCourt(withoutParked(lanes.fromCourt()))
            .fromVendor(withoutParked(lanes.fromVendor())),
        new Succession(null, file.succession().successor(), List.of(), null, true),
        Notices.NONE,
        Money.NONE.announced(file.money().announced()),
        file.holds().flag(false),
        Map.of());
  }

  private static Inbound withoutParked(Inbound inbound) {
    return new Inbound(inbound.next(), List.of(), inbound.early(), inbound.newest());
  }

  private void quieten() {
    CaseKey key = now.file().key();
    Alarms.OF_A_LIVE_CASE.forEach(alarm -> now.minutes().cancel(key, alarm));
  }

  /// The answer to the recall, if it is one.
  ///
  /// @param code the refusal's code, or null for an acknowledgement
  void answered(MessageId message, @Nullable String code) {
    if (!message.equals(now.file().succession().recallSent())) {
      return;
    }
    boolean stopped =
        code == null
            || List.of(FareCode.E002.code(), FareCode.E003.code(), FareCode.E013.code())
                .contains(code);
    if (stopped) {
      new KeyChange(now, files).releaseSuccessors();
    }
  }
}
