package cursitor.fare.court;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.exchange.WorkItem;
import cursitor.fare.FareCode;
import cursitor.fare.court.RegisterSitting.Concern;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Takes what JUSTIS sends or passes on: gives each message its turn, and has it entered in the
/// register.
final class Reception {
  /// The alarm, and the topic of the work item, for a gap that does not close.
  static final String GAP = "gap";

  private final Bench bench;
  private final FareMessage message;
  private final Occasion occasion;

  Reception(Bench bench, Occasion occasion, FareMessage message) {
    this.bench = bench;
    this.occasion = occasion;
    this.message = message;
  }

  Decision decide(OrganizationId caller) {
    if (!caller.equals(bench.justis())
        || !message.header().sender().equals(bench.justis())
        || !message.party().court().equals(bench.court())) {
      return refused(FareCode.E110);
    }
    if (!served(message.transaction())) {
      return refused(FareCode.E102);
    }
    RegisterSitting sitting = bench.sitting(message.party()).orElse(null);
    return sitting == null ? unknown() : turn(sitting);
  }

  private static boolean served(Transaction transaction) {
    return switch (transaction) {
      case VendorTransaction _, LaneTransaction _, JustisTransaction.DelinquencyWithdrawn _ -> true;
      default -> false;
    };
  }

  /// Money is never dropped, whatever the state of the key (A33).
  private Decision unknown() {
    if (!(message.transaction() instanceof VendorTransaction.ElectronicPayment payment)) {
      return refused(FareCode.E002);
    }
    bench
        .minutes()
        .raise(
            bench.key(message.party()),
            WorkItem.Kind.BOOK_ANNOUNCED,
            message.party().toString(),
            message.header().messageId(),
            FareCode.E002.code(),
            Payments.unknownKey(payment),
            List.of());
    return acknowledged(List.of());
  }

  private Decision turn(RegisterSitting sitting) {
    Inbound before = sitting.file().inbound();
    return switch (before.take(message, OnArrival.acts(message.transaction()), sets(message))) {
      case Inbound.Turn.Now(Inbound inbound, List<FareMessage> due) ->
          now(sitting, before, inbound, due);
      case Inbound.Turn.Ahead(Inbound inbound, FareMessage due) -> {
        sitting.become(file -> file.with(inbound));
        if (!before.hasGap()) {
          askAgain(sitting, before);
        }
        yield entered(sitting, before, due);
      }
      case Inbound.Turn.Wait(Inbound inbound, boolean first) -> {
        sitting.become(file -> file.with(inbound));
        if (first) {
          askAgain(sitting, before);
        }
        yield acknowledged(List.of(FareCode.E005));
      }
      case Inbound.Turn.Past _ -> acknowledged(List.of(FareCode.E004));
    };
  }

  private Decision now(
      RegisterSitting sitting, Inbound before, Inbound inbound, List<FareMessage> due) {
    sitting.become(file -> file.with(inbound));
    Decision decision = entered(sitting, before, due.getFirst());
    due.stream().skip(1).forEach(each -> enter(sitting, before, each));
    if (before.hasGap() && !inbound.hasGap()) {
      bench.minutes().cancel(sitting.key(), GAP);
      sitting.settle(GAP, "overtaken", "the gap is closed");
    }
    return decision instanceof Decision.Accepted ? bench.minutes().accepted() : decision;
  }

  private Decision entered(RegisterSitting sitting, Inbound before, FareMessage due) {
    List<FareCode> codes = enter(sitting, before, due);
    List<FareCode> refusing = codes.stream().filter(code -> !code.remarksOnly()).toList();
    if (refusing.isEmpty()) {
      return acknowledged(codes);
    }
    // Its number has had its turn all the same, so the register is kept beside the refusal.
    bench
        .minutes()
        .note(
            new Effect.AnswerWith(
                Answering.refusal(message.header(), occasion, refusals(refusing))));
    return bench.minutes().accepted();
  }

  /// @return what there is to remark, or why it is refused
  private List<FareCode> enter(RegisterSitting sitting, Inbound before, FareMessage due) {
    boolean overtaken = sets(due).keySet().stream().anyMatch(value -> before.overtaken(due, value));
    return switch (due.transaction()) {
      case VendorTransaction.ElectronicPayment payment ->
          new Payments(bench, sitting, due).taken(payment);
      case VendorTransaction.Delinquent delinquent ->
          new Delinquencies(bench, sitting, due).declared(delinquent, overtaken);
      case JustisTransaction.DelinquencyWithdrawn withdrawn ->
          new Delinquencies(bench, sitting, due).withdrawn(withdrawn);
      case VendorTransaction event -> new Events(bench, sitting, due).enter(event, overtaken);
      case LaneTransaction lane -> new LaneMatters(sitting, due).enter(lane, bench);
      default -> List.of(FareCode.E102);
    };
  }

  /// A hold, and a delinquency, by what was told of it last.
  private static Map<String, Long> sets(FareMessage message) {
    return switch (message.transaction()) {
      case VendorTransaction.TteapHold hold -> Map.of("hold " + hold.ground(), 1L);
      case VendorTransaction.TteapReleased released -> Map.of("hold " + released.ground(), 0L);
      case VendorTransaction.TteapReject reject -> Map.of("hold " + reject.ground(), 0L);
      case VendorTransaction.Delinquent _ -> Map.of("delinquency", 1L);
      case JustisTransaction.DelinquencyWithdrawn _ -> Map.of("delinquency", 0L);
      default -> Map.of();
    };
  }

  private void askAgain(RegisterSitting sitting, Inbound before) {
    Origin origin = bench.minutes().here();
    sitting.send(new LaneTransaction.ResendRequest(before.next()), origin);
    int hours = bench.policy().limit(bench.today(), FareLimit.PARKED_HOURS);
    bench.minutes().alarm(sitting.key(), GAP, bench.minutes().at().plus(Duration.ofHours(hours)));
  }

  /// The gap did not close in time.
  static void gapStands(RegisterSitting sitting) {
    if (!sitting.file().inbound().hasGap()) {
      return;
    }
    sitting.raise(
        Concern.of(
            WorkItem.Kind.TRACE_MESSAGE,
            GAP,
            FareCode.E005.code(),
            "Transaction %d of JUSTIS is missing, and what came after it waits. Ask JUSTIS to send it again."
                .formatted(sitting.file().inbound().next())));
  }

  private Decision acknowledged(List<FareCode> remarks) {
    bench
        .minutes()
        .note(
            new Effect.AnswerWith(Answering.acknowledgement(message.header(), occasion, remarks)));
    return bench.minutes().accepted();
  }

  private Decision refused(FareCode code) {
    List<Refusal> refusals = refusals(List.of(code));
    return new Decision.Refused(
        refusals,
        List.of(new Effect.AnswerWith(Answering.refusal(message.header(), occasion, refusals))));
  }

  private static List<Refusal> refusals(List<FareCode> codes) {
    return codes.stream().map(code -> Refusal.of(code, "", code.sentence())).toList();
  }
}
