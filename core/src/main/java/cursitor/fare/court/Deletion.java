package cursitor.fare.court;

import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseDelete;

/// A case/party leaves FARE at once because the case is sealed or the party restricted (FARE-28,
/// FARE-50), and with it what is still there under keys it had before. The court keeps its own
/// register.
record Deletion(Bench bench, RegisterSitting sitting) {
  /// What was never sent needs no deletion; what is deleted already is not deleted again.
  void delete(CaseDelete.Ground ground) {
    Life life = sitting.file().life();
    if (life instanceof Life.Deleted) {
      return;
    }
    bench
        .having(RegisterFile.formerTerm(sitting.file().party()))
        .forEach(former -> new Deletion(bench, former).delete(ground));
    boolean sent = !(life instanceof Life.HeldBack);
    sitting.become(file -> file.with(new Life.Deleted(ground)));
    if (sent) {
      sitting.send(new CourtTransaction.CaseDelete(ground), bench.minutes().here());
    }
  }
}
