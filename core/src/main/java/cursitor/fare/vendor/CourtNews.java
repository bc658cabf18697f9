package cursitor.fare.vendor;

import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FinancialTransaction;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.caseparty.Person;
import cursitor.fare.lane.Inbound;
import cursitor.fare.lane.Overtaken;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.update.Updated;
import cursitor.fare.update.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a court tells, as JUSTIS passes it on.
final class CourtNews {
  private final AccountSitting sitting;
  private final FareMessage message;
  private final Inbound before;

  /// @param before what had come before this message had its turn
  CourtNews(AccountSitting sitting, FareMessage message, Inbound before) {
    this.sitting = sitting;
    this.message = message;
    this.before = before;
  }

  Taken take(CourtTransaction transaction) {
    return switch (sitting.file().state()) {
      case EXPECTED -> expected(transaction);
      case OPEN -> open(transaction);
      case RECALLED -> recalled(transaction);
      case DELETED -> deleted(transaction);
    };
  }

  /// No data are left, but the booking of a payment closes its loop all the same (A33).
  private Taken deleted(CourtTransaction transaction) {
    if (transaction instanceof CourtTransaction.PaymentConfirmation) {
      follow(transaction, null);
      return Taken.well();
    }
    return Taken.no(FareCode.E013);
  }

  private Taken expected(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseAdd(var caseParty, var predecessor) ->
          added(caseParty, predecessor);
      case CourtTransaction.CaseDelete _ -> ended(AccountState.DELETED, Holds.DELETION);
      case CourtTransaction.FlagUpdate(FlagChange.Recall _) ->
          ended(AccountState.RECALLED, Holds.RECALL);
      default -> Taken.no(FareCode.E002);
    };
  }

  private Taken open(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ -> ended(AccountState.DELETED, Holds.DELETION);
      case CourtTransaction.FlagUpdate(FlagChange.Recall _) -> {
        mirror(transaction);
        yield ended(AccountState.RECALLED, Holds.RECALL);
      }
      case CourtTransaction.CaseInvalidate(var successor) -> {
        sitting.set(sitting.file().movedTo(successor));
        yield ended(AccountState.RECALLED, Holds.RECALL);
      }
      default -> mirror(transaction);
    };
  }

  /// For ever (A17); but money is never lost, and where the case has moved is worth knowing.
  private Taken recalled(CourtTransaction transaction) {
    return switch (transaction) {
      case CourtTransaction.CaseDelete _ -> ended(AccountState.DELETED, Holds.DELETION);
      case CourtTransaction.FlagUpdate(FlagChange.Recall _) -> Taken.well(FareCode.W101);
      case CourtTransaction.CaseInvalidate(var successor) -> {
        sitting.set(sitting.file().movedTo(successor));
        yield Taken.well();
      }
      case CourtTransaction.CourtPayment _, CourtTransaction.PaymentConfirmation _ -> {
        if (sitting.file().account() != null) {
          yield mirror(transaction);
        }
        follow(transaction, null);
        yield Taken.well();
      }
      default -> Taken.no(FareCode.E003);
    };
  }

  /// FARE-84: nothing is assumed from a former key, whose recall comes first (E009).
  private Taken added(CaseParty caseParty, @Nullable PartyKey predecessor) {
    Office office = sitting.office();
    if (!office.policy().courtEver(caseParty.key().court().value())) {
      return new Taken.No(FareCode.E001, "court");
    }
    if (predecessor != null && !mayFollow(predecessor)) {
      sitting.set(sitting.file().waiting(List.of(message)));
      sitting.alarm(
          AccountSitting.RECALL_AWAITED,
          sitting.now().plus(Duration.ofHours(office.limit(FareLimit.PARKED_HOURS))));
      return Taken.well(FareCode.E009);
    }
    sitting.set(sitting.file().with(AccountState.OPEN, Account.opened(caseParty, sitting.now())));
    sitting.alarm(
        AccountSitting.LOW_YIELD,
        sitting.startOf(office.today().plusMonths(office.limit(FareLimit.LOW_YIELD_MONTHS))));
    return caseParty.flags().recalled() ? ended(AccountState.RECALLED, Holds.RECALL) : Taken.well();
  }

  /// A key the vendor never had cannot be recalled here.
  private boolean mayFollow(PartyKey predecessor) {
    return sitting
        .office()
        .find(sitting.office().key(predecessor))
        .map(AccountFile::state)
        .map(state -> state == AccountState.RECALLED || state == AccountState.DELETED)
        .orElse(true);
  }

  private Taken ended(AccountState to, String reason) {
    new Ending(sitting).end(to, reason);
    return Taken.well();
  }

  private Taken mirror(CourtTransaction told) {
    CaseParty was = sitting.account().caseParty();
    CourtTransaction transaction = new Overtaken(before, message).leaves(told);
    if (transaction == null) {
      return Taken.well();
    }
    return switch (Updates.apply(was, transaction)) {
      case Updated.No(var code, var field) -> new Taken.No(code, field);
      case Updated.Unchanged(var remark) -> {
        follow(transaction, was);
        yield Taken.well(remark);
      }
      case Updated.To(var next) -> {
        sitting.set(sitting.account().with(next));
        follow(transaction, was);
        yield Taken.well();
      }
    };
  }

  /// What follows for the vendor beside the data.
  private void follow(CourtTransaction transaction, @Nullable CaseParty was) {
    switch (transaction) {
      case CourtTransaction.PaymentConfirmation(var booking) -> {
        FinancialTransaction.Electronic electronic = booking.electronic();
        if (electronic != null) {
          new Payments(sitting).confirmed(electronic.acsTransactionNumber());
        }
      }
      case CourtTransaction.PartyUpdate(var person) -> {
        if (was != null && !sameIdentification(was.person(), person)) {
          new Holds(sitting).identificationChanged();
          sitting.set(sitting.account().with(sitting.account().mail().stopped(false)));
        }
      }
      case CourtTransaction.AddressUpdate _ -> new Mailing(sitting).addressCame("overtaken");
      default -> {}
    }
  }

  /// Whether the MVD would look for the same person.
  private static boolean sameIdentification(Person was, Person now) {
    return was.name().equals(now.name())
        && Objects.equals(was.birthDate(), now.birthDate())
        && Objects.equals(was.license(), now.license())
        && Objects.equals(was.mvdCustomerNumber(), now.mvdCustomerNumber());
  }
}
