package cursitor.fare.justis;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Files;
import cursitor.exchange.Occasion;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.lane.Outbound;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Gives a message its turn, acts on it and on what waited behind it, and answers it.
final class Reception {
  private final HubSitting now;
  private final Files files;
  private final Occasion occasion;
  private boolean fromVendor;
  private boolean withheld;
  private Inbound before = Inbound.NONE;

  Reception(HubSitting now, Files files, Occasion occasion) {
    this.now = now;
    this.files = files;
    this.occasion = occasion;
  }

  Decision take(FareMessage message) {
    fromVendor = message.header().sender().equals(now.vendor());
    HubLanes lanes = now.file().lanes();
    before = fromVendor ? lanes.fromVendor() : lanes.fromCourt();
    withheld = now.file().life() == HubFile.Life.DELETED && !OnArrival.acts(message.transaction());
    Inbound.Turn turn =
        before.take(message, actsNow(message), OnArrival.sets(message.transaction()));
    return switch (turn) {
      case Inbound.Turn.Now(Inbound next, List<FareMessage> due) -> {
        set(next);
        if (!next.hasGap()) {
          closeGap();
        }
        Result result = act(due.getFirst());
        due.stream().skip(1).forEach(this::actOnParked);
        yield answered(message, result);
      }
      case Inbound.Turn.Ahead(Inbound next, FareMessage due) -> {
        boolean first = !before.hasGap();
        set(next);
        Result result = act(due);
        if (first) {
          askForGap(message);
        }
        yield answered(message, result);
      }
      case Inbound.Turn.Wait _ when withheld -> answered(message, Result.no(FareCode.E013, ""));
      case Inbound.Turn.Wait(Inbound next, boolean first) -> {
        set(next);
        if (first) {
          askForGap(message);
        }
        yield answered(message, Result.done(FareCode.E005));
      }
      case Inbound.Turn.Past _ -> past(message);
    };
  }

  /// What is not known yet cannot be changed ahead of its turn, but it can be ended.
  private boolean actsNow(FareMessage message) {
    if (now.file().life() != HubFile.Life.UNKNOWN) {
      return OnArrival.acts(message.transaction());
    }
    return switch (message.transaction()) {
      case CourtTransaction.CaseDelete _, LaneTransaction _ -> true;
      case CourtTransaction.FlagUpdate update -> CourtNews.recalls(update);
      case VendorTransaction.ElectronicPayment _ -> true;
      default -> false;
    };
  }

  /// A number that was used before under another id: whatever must not be lost is acted on.
  private Decision past(FareMessage message) {
    Result result =
        OnArrival.acts(message.transaction()) ? act(message) : Result.done(FareCode.E004);
    return answered(message, result);
  }

  private Result act(FareMessage message) {
    return switch (message.transaction()) {
      case CourtTransaction transaction ->
          new CourtNews(now, files, before).take(message, transaction);
      case VendorTransaction transaction -> new VendorNews(now).take(message, transaction);
      case LaneTransaction.ResendRequest(long from) -> resend(from);
      case LaneTransaction.Reconciliation difference -> differ(message, difference);
      default -> Result.no(FareCode.E102, "");
    };
  }

  /// What was parked has its answer already; where it cannot be acted on, a person must know.
  private void actOnParked(FareMessage message) {
    if (act(message) instanceof Result.No(List<Refusal> refusals)) {
      now.raise(
          message.subject(),
          WorkItem.Kind.CHASE_PARTNER,
          message.header().messageId(),
          refusals.getFirst().code().code(),
          "A transaction that was parked cannot be acted on: "
              + refusals.getFirst().detail()
              + " Ask its sender to correct it.");
    }
  }

  /// Everything from that number on that has no answer goes out again under its id.
  private Result resend(long from) {
    HubLanes lanes = now.file().lanes();
    Outbound out = fromVendor ? lanes.toVendor() : lanes.toCourt();
    out.unanswered().stream()
        .filter(each -> each.sequence() >= from)
        .forEach(
            each -> now.minutes().note(new Effect.ResendMessage(now.file().key(), each.message())));
    if (from < out.next() && out.unanswered(from).isEmpty()) {
      now.raise(
          "resend " + from,
          WorkItem.Kind.CHASE_PARTNER,
          null,
          "",
          "The other side asks again for a message it has acknowledged; ask it what it has lost.");
    }
    return Result.done();
  }

  private Result differ(FareMessage message, LaneTransaction.Reconciliation difference) {
    now.raise(
        difference.subject(),
        WorkItem.Kind.CHASE_PARTNER,
        message.header().messageId(),
        "RECON",
        "The other side reckons another amount than it was told; compare the two and correct one.");
    return Result.done();
  }

  private void set(Inbound next) {
    HubLanes lanes = now.file().lanes();
    now.set(now.file().with(fromVendor ? lanes.fromVendor(next) : lanes.fromCourt(next)));
  }

  private String gap() {
    return fromVendor ? Alarms.GAP_VENDOR : Alarms.GAP_COURT;
  }

  /// What is missing of a deleted case/party would be refused (E013), so that it is not asked for.
  private void askForGap(FareMessage message) {
    if (now.file().life() == HubFile.Life.DELETED) {
      return;
    }
    Origin origin = Origin.of(message).alone();
    LaneTransaction.ResendRequest request = new LaneTransaction.ResendRequest(before.next());
    if (fromVendor) {
      now.toVendor(origin, request);
    } else {
      now.toCourt(origin, request);
    }
    int hours = now.policy().limit(now.today(), FareLimit.PARKED_HOURS);
    now.minutes().alarm(now.file().key(), gap(), occasion.at().plus(Duration.ofHours(hours)));
  }

  private void closeGap() {
    if (before.hasGap()) {
      now.minutes().cancel(now.file().key(), gap());
      now.settle(gap());
    }
  }

  /// Of what comes about a deleted case/party and is no money and no end the content is not kept
  /// (E013).
  private Decision answered(FareMessage message, Result result) {
    now.minutes().keep(now.file());
    if (withheld) {
      now.minutes().note(new Effect.Withhold(now.file().key()));
    }
    return switch (result) {
      case Result.Done(List<FareCode> remarks) -> {
        now.minutes()
            .note(
                new Effect.AnswerWith(
                    Answering.acknowledgement(message.header(), occasion, remarks)));
        yield now.minutes().accepted();
      }
      case Result.No(List<Refusal> refusals) -> {
        List<Effect> effects = new ArrayList<>(now.minutes().accepted().effects());
        effects.add(new Effect.AnswerWith(Answering.refusal(message.header(), occasion, refusals)));
        yield new Decision.Refused(refusals, now.minutes().accepted().files(), effects);
      }
    };
  }
}
