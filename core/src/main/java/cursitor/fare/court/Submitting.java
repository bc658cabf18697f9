package cursitor.fare.court;

import cursitor.exchange.Effect;
import cursitor.exchange.Standing;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile.NotTaken;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseAdd;
import cursitor.fare.message.Transaction;
import cursitor.fare.update.Differences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sends what JUSTIS does not have yet of a register.
record Submitting(Bench bench, RegisterSitting sitting) {
  Differences.Path path(CaseParty next) {
    return Differences.path(sitting.caseParty(), next, bench::isFinancial);
  }

  /// The whole case/party.
  void add(@Nullable PartyKey predecessor) {
    sitting.send(new CaseAdd(sitting.caseParty(), predecessor), bench.minutes().here());
  }

  /// What changed, and what JUSTIS refused before as it is now. A register that is held back is
  /// sent whole, later, and one outside FARE never.
  ///
  /// @return what leads to the case/party as it is now, whether it was sent or not
  List<CourtTransaction> change(CaseParty next) {
    Differences.Path path = path(next);
    Life life = sitting.file().life();
    boolean ends = next.flags().recalled() && !life.ended();
    if (!life.told() || (ends && refusedWhole())) {
      sitting.become(file -> file.with(next));
      if (ends) {
        new Leaving(bench, sitting).by(new Life.Outside(null));
      }
      return path.transactions();
    }
    List<CourtTransaction> transactions = told(path);
    if (ends) {
      new Leaving(bench, sitting).by(new Life.Recalled(false, null));
    }
    return transactions;
  }

  /// JUSTIS has nothing of it, so that there is nothing to recall.
  private boolean refusedWhole() {
    return sitting.file().notTaken().stream()
        .anyMatch(each -> each.transaction() instanceof CaseAdd);
  }

  private List<CourtTransaction> told(Differences.Path path) {
    List<Transaction> refused =
        sitting.file().notTaken().stream().map(NotTaken::transaction).toList();
    CaseParty before = sitting.caseParty();
    List<CourtTransaction> transactions =
        new Again(refused, before, path.reached()).with(path.transactions());
    if (!path.transactions().isEmpty()) {
      sitting.become(file -> file.with(path.reached()));
    }
    mended();
    sitting.send(transactions, bench.minutes().here());
    return transactions;
  }

  /// What JUSTIS refused is sent again, or need not be.
  void mended() {
    List<NotTaken> refused = sitting.file().notTaken();
    if (refused.isEmpty()) {
      return;
    }
    sitting.become(file -> file.withNotTaken(List.of()));
    for (NotTaken each : refused) {
      bench.minutes().note(new Effect.MarkMessage(each.message(), Standing.MENDED));
      sitting.settle(Answers.topic(each.message()), "mended", "");
    }
  }
}
