package cursitor.fare.vendor;

import cursitor.exchange.Decision;
import cursitor.exchange.Effect;
import cursitor.exchange.Occasion;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.fare.Exchanges;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.lane.Answering;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Inbound.Turn;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareAnswer;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.LaneTransaction;
import cursitor.fare.message.MvdTransaction;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.VendorTransaction;
import cursitor.fare.policy.FareLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message of JUSTIS before the vendor's desk: its turn, what it brings about, and its answer.
final class Reception {
  private final Office office;
  private final Occasion occasion;
  private final FareMessage message;
  private final AccountSitting sitting;

  Reception(Office office, Occasion occasion, FareMessage message) {
    this.office = office;
    this.occasion = occasion;
    this.message = message;
    var key = office.key(message.party());
    this.sitting =
        new AccountSitting(
            office, office.find(key).orElseGet(() -> AccountFile.expected(key, message.party())));
  }

  /// @param caller who was authenticated at the door
  Decision decide(OrganizationId caller) {
    FareCode refused = guard(caller);
    if (refused != null) {
      List<Refusal> refusals = List.of(Refusal.of(refused, "", refused.sentence()));
      Effect answer =
          new Effect.AnswerWith(Answering.refusal(message.header(), occasion, refusals));
      return new Decision.Refused(
          refusals,
          refused == FareCode.E013
              ? List.of(answer, new Effect.Withhold(sitting.file().key()))
              : List.of(answer));
    }
    FareAnswer answer = answer(received());
    sitting.close();
    wake();
    office.minutes().note(new Effect.AnswerWith(answer));
    return office.minutes().accepted();
  }

  private @Nullable FareCode guard(OrganizationId caller) {
    if (!message.header().exchangeCode().equals(Exchanges.FARE)
        || !message.header().schemaVersion().equals(Exchanges.SCHEMA_VERSION)) {
      return FareCode.E102;
    }
    if (!caller.equals(office.justis()) || !message.header().sender().equals(office.justis())) {
      return FareCode.E110;
    }
    return switch (message.transaction()) {
      case VendorTransaction _, MvdTransaction _ -> FareCode.E102;
      case LaneTransaction _, CourtTransaction.PaymentConfirmation _ -> null;
      case CourtTransaction _, JustisTransaction _ ->
          sitting.file().state() == AccountState.DELETED ? FareCode.E013 : null;
    };
  }

  private FareAnswer answer(Taken taken) {
    return switch (taken) {
      case Taken.Well(var remarks) ->
          Answering.acknowledgement(message.header(), occasion, remarks);
      case Taken.No(var code, var field) ->
          Answering.refusal(
              message.header(), occasion, List.of(Refusal.of(code, field, code.sentence())));
    };
  }

  /// Gives the message its turn. A refused one has had its turn as well, so that those behind it
  /// need not wait for it.
  private Taken received() {
    Inbound before = sitting.file().lanes().inbound();
    Turn turn =
        before.take(
            message, actsOnArrival(message.transaction()), OnArrival.sets(message.transaction()));
    return switch (turn) {
      case Turn.Past _ -> Taken.well(FareCode.E004);
      case Turn.Wait(var inbound, var first) -> parked(before, inbound, first);
      case Turn.Ahead(var inbound, var due) -> ahead(before, inbound, due);
      case Turn.Now(var inbound, var due) -> due(before, inbound, due);
    };
  }

  private Taken parked(Inbound before, Inbound inbound, boolean first) {
    sitting.set(sitting.file().with(inbound));
    if (first) {
      missing(before);
    }
    return Taken.well(FareCode.E005);
  }

  /// Asks for what is missing, once a gap.
  private void missing(Inbound before) {
    sitting.tell(new LaneTransaction.ResendRequest(before.next()));
    sitting.alarm(
        AccountSitting.PARKED,
        sitting.now().plus(Duration.ofHours(office.limit(FareLimit.PARKED_HOURS))));
  }

  private Taken ahead(Inbound before, Inbound inbound, FareMessage due) {
    sitting.set(sitting.file().with(inbound));
    Taken taken = take(due, before);
    if (!before.hasGap() && sitting.file().state() != AccountState.DELETED) {
      missing(before);
    }
    if (sitting.open()) {
      if (due.group() != null) {
        sitting.set(sitting.account().midGroup(true));
      }
      new HoldGrounds(sitting).releaseByFlags();
      sitting.review();
    }
    return taken;
  }

  private Taken due(Inbound before, Inbound inbound, List<FareMessage> due) {
    sitting.set(sitting.file().with(inbound));
    Taken first = take(due.getFirst(), before);
    takeAcknowledged(due.subList(1, due.size()), before);
    if (sitting.open()) {
      FareMessage last = due.getLast();
      boolean complete = last.endsItsGroup() || inbound.next() > last.sequence() + 1;
      sitting.set(sitting.account().midGroup(!complete));
      sitting.review();
    }
    if (before.hasGap() && !inbound.hasGap()) {
      sitting.cancel(AccountSitting.PARKED);
      sitting.items().settle(FareCode.E005.code(), "overtaken", "what was missing has come");
    }
    return first;
  }

  /// What waited has its acknowledgement already; what is wrong with it now is for a person.
  private void takeAcknowledged(List<FareMessage> messages, Inbound before) {
    for (FareMessage each : messages) {
      if (take(each, before) instanceof Taken.No(var code, _)
          && sitting.file().state() != AccountState.DELETED) {
        sitting
            .items()
            .review(
                code.code(),
                each + " waited for its turn and then did not fit: " + code.sentence());
      }
    }
  }

  private Taken take(FareMessage due, Inbound before) {
    if (!sitting.file().waiting().isEmpty() && !ends(due.transaction())) {
      List<FareMessage> waiting = new ArrayList<>(sitting.file().waiting());
      waiting.add(due);
      sitting.set(sitting.file().waiting(waiting));
      return Taken.well(FareCode.E009);
    }
    return switch (due.transaction()) {
      case CourtTransaction court -> new CourtNews(sitting, due, before).take(court);
      case JustisTransaction justis -> new JustisNews(sitting, due, before).take(justis);
      case LaneTransaction lane -> new JustisNews(sitting, due, before).take(lane);
      case VendorTransaction _, MvdTransaction _ -> Taken.no(FareCode.E102);
    };
  }

  /// What eases collection needs an account to act on; ahead of it it waits.
  private boolean actsOnArrival(Transaction transaction) {
    return sitting.file().state() == AccountState.EXPECTED
        ? ends(transaction)
        : OnArrival.acts(transaction);
  }

  /// What does not wait, neither for an account nor for the recall of a former key.
  private static boolean ends(Transaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ -> true;
      case CourtTransaction.FlagUpdate(FlagChange.Recall _) -> true;
      case LaneTransaction _ -> true;
      default -> false;
    };
  }

  /// The accounts that waited for this one to end (E009) begin now.
  private void wake() {
    AccountState state = sitting.file().state();
    if (state != AccountState.RECALLED && state != AccountState.DELETED) {
      return;
    }
    for (AccountFile file : office.having(AccountFile.waitingTerm(message.party()))) {
      if (!file.waiting().isEmpty()) {
        new Reception(office, occasion, file.waiting().getFirst()).begin();
      }
    }
  }

  private void begin() {
    List<FareMessage> waiting = sitting.file().waiting();
    sitting.set(sitting.file().waiting(List.of()));
    sitting.cancel(AccountSitting.RECALL_AWAITED);
    sitting.items().settle(FareCode.E009.code(), "overtaken", "the recall has come");
    takeAcknowledged(waiting, sitting.file().lanes().inbound());
    if (sitting.open()) {
      sitting.set(sitting.account().midGroup(!waiting.getLast().endsItsGroup()));
      sitting.review();
    }
    sitting.close();
    wake();
  }
}
