package cursitor.fare.court;

import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseDelete;

/// A case/party leaves FARE at once because the case is sealed or the party restricted (FARE-28,
/// FARE-50), and with it what is still there under keys it had before. The court keeps its own
/// register.
record Deletion(Bench bench, RegisterSitting sitting) {
  /// What was never sent needs no deletion; what is deleted already is not deleted again, whichever
  /// way keys name each other.
  void delete(CaseDelete.Ground ground) {
    RegisterSitting now = bench.sitting(sitting.key()).orElse(sitting);
    Life life = now.file().life();
    if (life instanceof Life.Deleted) {
      return;
    }
    now.become(file -> file.with(new Life.Deleted(ground)));
    bench
        .having(RegisterFile.formerTerm(now.file().party()))
        .forEach(former -> new Deletion(bench, former).delete(ground));
    if (life.told()) {
      now.send(new CourtTransaction.CaseDelete(ground), bench.minutes().here());
    }
  }
}
