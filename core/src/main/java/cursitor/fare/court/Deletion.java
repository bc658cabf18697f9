package cursitor.fare.court;

import cursitor.exchange.CaseKey;
import cursitor.fare.court.RegisterFile.NotTaken;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A case/party leaves FARE at once because the case is sealed or the party restricted (FARE-28,
/// FARE-50), and with it what is still there under keys it had before. The court keeps its own
/// register.
final class Deletion {
  private final Bench bench;
  private final CaseDelete.Ground ground;

  /// What was seen to, whichever way keys name each other.
  private final Set<CaseKey> seen = new HashSet<>();

  Deletion(Bench bench, CaseDelete.Ground ground) {
    this.bench = bench;
    this.ground = ground;
  }

  /// What was never sent needs no deletion; what is deleted already is not deleted again, unless
  /// JUSTIS has refused it.
  void delete(RegisterSitting register) {
    if (!seen.add(register.key())) {
      return;
    }
    RegisterSitting now = bench.sitting(register.key()).orElse(register);
    Life life = now.file().life();
    if (life instanceof Life.Deleted) {
      refusedBefore(now);
      return;
    }
    new Leaving(bench, now).by(new Life.Deleted(ground));
    bench.having(RegisterFile.formerTerm(now.file().party())).forEach(this::delete);
    if (life.told()) {
      now.send(new CaseDelete(ground), bench.minutes().here());
    }
  }

  private void refusedBefore(RegisterSitting deleted) {
    List<NotTaken> refused =
        deleted.file().notTaken().stream()
            .filter(each -> each.transaction() instanceof CaseDelete)
            .toList();
    if (!refused.isEmpty()) {
      new Submitting(bench, deleted).mended();
      deleted.send(new CaseDelete(ground), bench.minutes().here());
    }
  }
}
