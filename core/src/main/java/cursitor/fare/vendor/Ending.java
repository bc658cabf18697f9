package cursitor.fare.vendor;

import cursitor.exchange.Effect;
import cursitor.fare.lane.Inbound;
import java.util.List;

/// The end of an account: recalled (FARE-83) or deleted (FARE-50).
final class Ending {
  private final AccountSitting sitting;

  Ending(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// Stops everything for ever and gives the holds up. Of a deleted account no data are left.
  void end(AccountState to, String reason) {
    for (Clock.Kind kind : Clock.Kind.values()) {
      sitting.cancel(kind.alarm());
    }
    sitting.cancel(AccountSitting.RESUME);
    sitting.cancel(AccountSitting.LOW_YIELD);
    sitting.cancel(AccountSitting.RECALL_AWAITED);
    if (to == AccountState.DELETED) {
      new Holds(sitting).forgetAll();
    } else {
      new Holds(sitting).releaseAll(reason);
    }
    sitting.items().settleAll("the account has ended");
    Account account = sitting.file().account();
    if (to == AccountState.DELETED) {
      erase();
    } else {
      sitting.set(
          sitting
              .file()
              .waiting(List.of())
              .with(
                  to,
                  account == null
                      ? null
                      : account
                          .midGroup(false)
                          .failedToAppear(false)
                          .with(Schedule.NONE)
                          .with(account.debt().collected(null))));
    }
  }

  private void erase() {
    sitting.cancel(AccountSitting.PARKED);
    Inbound inbound = sitting.file().lanes().inbound();
    sitting.set(
        sitting
            .file()
            .waiting(List.of())
            .with(new Inbound(inbound.next(), List.of(), inbound.early(), inbound.newest()))
            .with(AccountState.DELETED, null));
    sitting.minutes().note(new Effect.EraseCaseFile(sitting.file().key()));
    new Payments(sitting).tellUnconfirmedAgain();
  }
}
