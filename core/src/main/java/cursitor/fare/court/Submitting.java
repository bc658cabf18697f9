package cursitor.fare.court;

import cursitor.exchange.Effect;
import cursitor.exchange.Standing;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.court.RegisterFile.NotTaken;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseAdd;
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
  /// @return what was sent
  List<CourtTransaction> change(CaseParty next) {
    if (!sitting.file().life().told()) {
      sitting.become(file -> file.with(next));
      return List.of();
    }
    Differences.Path path = path(next);
    List<NotTaken> again = sitting.file().notTaken();
    List<CourtTransaction> transactions =
        new Again(again.stream().map(NotTaken::transaction).toList(), path.reached())
            .before(path.transactions());
    if (!path.transactions().isEmpty()) {
      sitting.become(file -> file.with(path.reached()));
    }
    if (!again.isEmpty()) {
      sitting.become(file -> file.withNotTaken(List.of()));
      again.forEach(this::mended);
    }
    sitting.send(transactions, bench.minutes().here());
    if (path.reached().flags().recalled() && sitting.file().life() instanceof Life.InFare) {
      sitting.become(file -> file.with(new Life.Recalled(false, null)));
    }
    return transactions;
  }

  private void mended(NotTaken refused) {
    bench.minutes().note(new Effect.MarkMessage(refused.message(), Standing.MENDED));
    sitting.settle(Answers.topic(refused.message()), "mended", "");
  }
}
