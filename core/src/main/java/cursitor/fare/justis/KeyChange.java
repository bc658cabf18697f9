package cursitor.fare.justis;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.MessageId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The case/party under a new key: what is told of it waits until the vendor has acknowledged the
/// recall of the old one (FARE-82 to FARE-94).
final class KeyChange {
  private final HubSitting now;
  private final Files files;

  KeyChange(HubSitting now, Files files) {
    this.now = now;
    this.files = files;
  }

  /// The case/party comes under its key for the first time.
  Result add(FareMessage message, CourtTransaction.CaseAdd add, Inbound before) {
    PartyKey predecessor = add.predecessor();
    if (predecessor == null) {
      return open(message, add);
    }
    if (!predecessor.court().equals(now.file().party().court())) {
      return Result.no(FareCode.E110, "predecessor");
    }
    Optional<HubFile> old = find(predecessor);
    Succession change = now.file().succession();
    now.set(now.file().with(change.after(predecessor)));
    if (old.filter(file -> file.ended() && file.succession().recallAcknowledged()).isPresent()) {
      return open(message, add);
    }
    now.set(now.file().with(HubFile.Life.WAITING));
    hold(message);
    if (old.filter(HubFile::ended).isPresent()) {
      return Result.done();
    }
    int hours = now.policy().limit(now.today(), FareLimit.PARKED_HOURS);
    now.minutes()
        .alarm(now.file().key(), Alarms.RECALL, now.minutes().at().plus(Duration.ofHours(hours)));
    return Result.done(FareCode.E009);
  }

  /// The message waits with the case/party.
  Result hold(FareMessage message) {
    Succession change = now.file().succession();
    List<FareMessage> held = new ArrayList<>(change.held());
    held.add(message);
    now.set(now.file().with(change.holding(held)));
    return Result.done();
  }

  private Result open(FareMessage message, CourtTransaction.CaseAdd add) {
    now.set(now.file().with(HubFile.Life.LIVE).with(add.caseParty()));
    now.toVendor(Origin.of(message), add);
    PartyKey predecessor = add.predecessor();
    if (predecessor != null) {
      find(predecessor).ifPresent(this::succeed);
    }
    if (add.caseParty().flags().recalled()) {
      return ended();
    }
    new Suspending(now).suspended(add.caseParty().flags().suspension());
    return message.endsItsGroup()
        ? new Result.Done(new Rules(now).look(Origin.of(message).alone()))
        : Result.done();
  }

  /// What comes recalled has ended as it came; the vendor, which has just been told, sees the same
  /// (FARE-83).
  private Result ended() {
    MessageId told = now.file().lanes().toVendor().unanswered().getLast().message();
    Succession change = now.file().succession();
    now.set(now.file().with(HubFile.Life.RECALLED).with(change.recalled(told, false)));
    return Result.done();
  }

  /// The old file learns its successor, for payments that still come under the old key (A33).
  private void succeed(HubFile old) {
    HubFile standing = now.minutes().kept(old.key()) instanceof HubFile kept ? kept : old;
    Succession change = standing.succession();
    now.minutes().keep(standing.with(change.before(now.file().party())));
  }

  private Optional<HubFile> find(PartyKey party) {
    CaseKey key = HubFile.key(now.file().key().desk(), now.file().key().mode(), party);
    return files.find(key, HubFile.class);
  }

  /// The vendor has stopped everything under this key: whoever waits for that goes on.
  void releaseSuccessors() {
    Succession change = now.file().succession();
    now.set(now.file().with(change.recalled(null, true)));
    now.minutes().keep(now.file());
    CaseKey key = now.file().key();
    files
        .having(key.desk(), key.mode(), HubFile.waitingFor(now.file().party()), HubFile.class)
        .forEach(this::release);
    // The successor has left its key in this file.
    if (now.minutes().kept(key) instanceof HubFile kept) {
      now.set(kept);
    }
  }

  private void release(HubFile waiting) {
    HubSitting next = new HubSitting(waiting, now.vendor(), now.policy(), now.minutes());
    new KeyChange(next, files).goOn();
  }

  /// Acts on everything that waited, in its order: a payment may have come ahead of its turn.
  void goOn() {
    Succession change = now.file().succession();
    List<FareMessage> held =
        change.held().stream().sorted(Comparator.comparingLong(FareMessage::sequence)).toList();
    now.set(now.file().with(HubFile.Life.UNKNOWN).with(change.holding(List.of())));
    now.minutes().cancel(now.file().key(), Alarms.RECALL);
    now.settle(Alarms.RECALL);
    for (FareMessage message : held) {
      Result result =
          message.transaction() instanceof CourtTransaction.CaseAdd add
                  && now.file().life() == HubFile.Life.UNKNOWN
              ? open(message, add)
              : new CourtNews(now, files, Inbound.NONE)
                  .take(message, (CourtTransaction) message.transaction());
      report(message, result);
    }
    now.minutes().keep(now.file());
  }

  private void report(FareMessage message, @Nullable Result result) {
    if (result instanceof Result.No(List<Refusal> refusals)) {
      now.raise(
          message.subject(),
          WorkItem.Kind.CHASE_PARTNER,
          message.header().messageId(),
          refusals.getFirst().code().code(),
          "A transaction that waited cannot be acted on: "
              + refusals.getFirst().detail()
              + " Ask its sender to correct it.");
    }
  }
}
