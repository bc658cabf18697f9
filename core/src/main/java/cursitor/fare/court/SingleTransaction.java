package cursitor.fare.court;

import cursitor.exchange.Decision;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.Address;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.court.CourtAct.TransactionSubmitted;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a transaction the case management system has worked out itself: it must fit the register,
/// changes it and is sent.
final class SingleTransaction {
  private final Bench bench;
  private final TransactionSubmitted act;
  private final CourtTransaction transaction;
  private final Faults faults = new Faults();

  SingleTransaction(Bench bench, TransactionSubmitted act) {
    this.bench = bench;
    this.act = act;
    this.transaction = withoutOverpayment(act.transaction());
  }

  private static CourtTransaction withoutOverpayment(CourtTransaction said) {
    return switch (said) {
      case CourtTransaction.CourtPayment(FinancialTransaction payment) ->
          new CourtTransaction.CourtPayment(payment.leavingNothingBelowZero());
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) ->
          new CourtTransaction.PaymentConfirmation(booking.leavingNothingBelowZero());
      default -> said;
    };
  }

  Decision decide() {
    if (transaction instanceof CourtTransaction.CaseAdd add) {
      return new Submissions(bench, whole(add)).decide();
    }
    RegisterSitting sitting = bench.sitting(act.party()).orElse(null);
    if (movesNothing()) {
      faults.add(FareCode.E101, "amount", "0.00", ContentCheck.MOVES_NOTHING);
    } else if (!act.party().court().equals(bench.court())) {
      faults.add(FareCode.E110, "party");
    } else if (sitting == null) {
      faults.add(FareCode.E002, "party");
    } else {
      take(sitting);
    }
    return faults.isEmpty() ? bench.minutes().accepted() : faults.refused();
  }

  private boolean movesNothing() {
    return switch (transaction) {
      case CourtTransaction.CourtPayment(var payment) -> ContentCheck.movesNothing(payment);
      case CourtTransaction.NonFinancialAdjustment(var adjustment) ->
          ContentCheck.movesNothing(adjustment);
      case CourtTransaction.PaymentConfirmation(var booking) -> ContentCheck.movesNothing(booking);
      default -> false;
    };
  }

  /// A case/party that is added is submitted whole; its old key is recalled where that is still to
  /// be done.
  private CaseSubmission whole(CourtTransaction.CaseAdd add) {
    return new CaseSubmission(
        act.party().court(),
        act.party().caseNumber(),
        false,
        null,
        List.of(new PartySubmission(add.caseParty(), false, false, add.predecessor())));
  }

  private void take(RegisterSitting sitting) {
    Life life = sitting.file().life();
    switch (transaction) {
      case CourtTransaction.CaseDelete(var ground) -> new Deletion(bench, ground).delete(sitting);
      case CourtTransaction.CaseInvalidate(PartyKey successor) -> invalidate(sitting, successor);
      case CourtTransaction other when life.ended() && !OnArrival.pays(other) ->
          faults.add(life instanceof Life.Deleted ? FareCode.E013 : FareCode.E003, "party");
      default -> {
        if (known(sitting)) {
          endGroup(sitting);
        } else {
          apply(sitting);
        }
      }
    }
  }

  /// JUSTIS recalls what was not recalled before (FARE-88); here too that is for ever.
  private void invalidate(RegisterSitting sitting, @Nullable PartyKey successor) {
    if (act.party().equals(successor)) {
      faults.add(FareCode.E018, "successor");
      return;
    }
    Life life = sitting.file().life();
    PartyKey next = life.next() == null ? successor : life.next();
    switch (life) {
      case Life.Deleted _ -> faults.add(FareCode.E013, "party");
      case Life.HeldBack _, Life.Outside _ -> leave(sitting, new Life.Outside(next));
      case Life.InFare _ -> {
        sitting.send(transaction, origin());
        leave(sitting, new Life.Recalled(false, next));
      }
      case Life.Recalled(boolean acknowledged, _) -> {
        sitting.send(transaction, origin());
        sitting.become(file -> file.with(new Life.Recalled(acknowledged, next)));
      }
    }
  }

  private void leave(RegisterSitting sitting, Life end) {
    FlagChange recall = new FlagChange.Recall("no longer valid for FARE");
    CaseParty before = sitting.caseParty();
    sitting.become(file -> file.with(before.change().flags(before.flags().with(recall)).done()));
    new Leaving(bench, sitting).by(end);
  }

  private Origin origin() {
    return new Origin(null, act.sourceEventAt(), act.group());
  }

  /// What the vendor sent, or the register booked itself, is not told again (FARE-27).
  private boolean known(RegisterSitting sitting) {
    return switch (transaction) {
      case CourtTransaction.AddressUpdate(Address address) ->
          address.bad() == null
              && new KnownAddresses(sitting.caseParty().addresses(), "address", faults)
                  .isNoNews(address);
      case CourtTransaction.PaymentConfirmation(FinancialTransaction booking) ->
          confirmed(sitting, booking);
      default -> false;
    };
  }

  /// Where nothing is left to tell by the last of a group, the case data as they stand end it: its
  /// receivers wait for the end before they look at the whole.
  private void endGroup(RegisterSitting sitting) {
    boolean last = act.group() != null && act.group().last();
    if (last && faults.isEmpty() && sitting.file().life() instanceof Life.InFare) {
      CaseParty now = sitting.caseParty();
      sitting.send(new CourtTransaction.CaseUpdate(now.data(), now.citations()), origin());
    }
  }

  private boolean confirmed(RegisterSitting sitting, FinancialTransaction booking) {
    FinancialTransaction.Electronic electronic = booking.electronic();
    if (electronic == null) {
      faults.add(FareCode.E014, "acsTransactionNumber");
      return true;
    }
    String number = electronic.acsTransactionNumber();
    FinancialTransaction booked = sitting.caseParty().booking(number).orElse(null);
    if (booked != null) {
      adopt(sitting, booking, booked);
      return true;
    }
    Opening opening =
        bench.toldOf(sitting).stream()
            .flatMap(each -> new Openings(bench, each).open(Opening.Kind.PAYMENT, number).stream())
            .findFirst()
            .orElse(null);
    if (opening == null) {
      faults.add(FareCode.E014, "acsTransactionNumber");
    } else if (opening.amount() != booking.amount()) {
      faults.add(FareCode.E015, "amount");
    }
    return !faults.isEmpty();
  }

  /// What the register booked itself the court has booked too.
  private void adopt(
      RegisterSitting sitting, FinancialTransaction booking, FinancialTransaction booked) {
    if (booking.amount() != booked.amount()) {
      faults.add(FareCode.E015, "amount");
    } else if (sitting.file().own().bookings().contains(booked.number())) {
      sitting.become(file -> file.with(file.own().adopting(booking.number(), booked.number())));
    }
  }

  private void apply(RegisterSitting sitting) {
    switch (Updates.apply(sitting.caseParty(), transaction)) {
      case Updated.To(CaseParty next) -> changed(sitting, next);
      case Updated.Unchanged _ -> {
        // The last of a group ends it for the receiver, whether it changes anything or not.
        if (act.group() != null && sitting.file().life().told()) {
          sitting.send(List.of(transaction), origin());
        }
      }
      case Updated.No(FareCode code, String field) -> faults.add(code, field);
    }
  }

  private void changed(RegisterSitting sitting, CaseParty next) {
    new ContentCheck(bench, next, "caseParty", faults).run();
    if (!faults.isEmpty()) {
      return;
    }
    new Overpayment(sitting).check(sitting.caseParty(), List.of(transaction));
    Merging.Merged plain = new Merging.Merged(next, sitting.file().own());
    Merging.Merged charged = new SpecialFee(bench, sitting).added(plain);
    boolean sends = sitting.file().life().told();
    if (sends && !charged.equals(plain)) {
      sitting.send(
          new CourtTransaction.ObligationAdd(charged.caseParty().obligations().getLast()),
          new Origin(null, act.sourceEventAt(), null));
    }
    sitting.become(file -> file.with(charged.caseParty()).with(charged.own()));
    if (sends) {
      sitting.send(List.of(transaction), origin());
    } else if (transaction instanceof CourtTransaction.PaymentConfirmation(var booking)) {
      bench.toldOf(sitting).forEach(each -> new Openings(bench, each).confirm(List.of(booking)));
    }
    if (transaction instanceof CourtTransaction.FlagUpdate(FlagChange.Recall _)) {
      new Leaving(bench, sitting)
          .by(sends ? new Life.Recalled(false, null) : new Life.Outside(null));
    }
    if (act.group() == null || act.group().last()) {
      new WithdrawnFees(bench, sitting, new Origin(null, act.sourceEventAt(), null)).stayOff();
      new Sentencing(bench, sitting).check();
    }
  }
}
