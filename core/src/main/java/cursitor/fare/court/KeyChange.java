package cursitor.fare.court;

import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.FlagChange;
import cursitor.fare.message.CourtTransaction;
import org.jspecify.annotations.Nullable;

/// A case/party goes from one key to another: the old key is recalled, and the new one is sent when
/// the recall is acknowledged (FARE-82 to FARE-94). Which of the keys is called child or parent
/// makes no difference (A2).
final class KeyChange {
  private final Bench bench;
  private final PartyKey successor;
  private final @Nullable PartyKey predecessor;
  private final String path;
  private final Faults faults;
  private @Nullable PartyKey acknowledged;

  KeyChange(
      Bench bench, PartyKey successor, @Nullable PartyKey predecessor, String path, Faults faults) {
    this.bench = bench;
    this.successor = successor;
    this.predecessor = predecessor;
    this.path = path;
    this.faults = faults;
  }

  /// The old key, where its recall was acknowledged before; null where there is none.
  @Nullable PartyKey acknowledgedPredecessor() {
    return acknowledged;
  }

  /// Recalls the old key where that is still to be done, and says where the new one stands by it.
  ///
  /// @param invalidates the case has another number, and the old one is no longer valid (FARE-88)
  Life leaveOldKey(boolean invalidates) {
    PartyKey old = predecessor;
    if (old == null) {
      return new Life.InFare();
    }
    RegisterSitting sitting = bench.sitting(old).orElse(null);
    return sitting == null ? new Life.InFare() : leave(old, sitting, invalidates);
  }

  private Life leave(PartyKey old, RegisterSitting sitting, boolean invalidates) {
    return switch (sitting.file().life()) {
      case Life.Deleted _ -> {
        faults.add(FareCode.E013, path + ".formerly");
        yield new Life.InFare();
      }
      case Life.HeldBack(PartyKey older) -> {
        new Leaving(bench, sitting).by(new Life.Outside(successor));
        yield new Life.HeldBack(older);
      }
      case Life.Outside(PartyKey known) -> {
        Life behind = behind(sitting);
        if (known == null) {
          sitting.become(file -> file.with(new Life.Outside(successor)));
        }
        yield behind;
      }
      case Life.InFare _ -> {
        recall(sitting);
        if (invalidates) {
          invalidate(sitting);
        }
        new Leaving(bench, sitting).by(new Life.Recalled(false, successor));
        yield new Life.HeldBack(old);
      }
      case Life.Recalled(boolean done, PartyKey known) -> {
        if (known == null) {
          if (invalidates) {
            invalidate(sitting);
          }
          sitting.become(file -> file.with(new Life.Recalled(done, successor)));
        }
        if (!done && !sitting.file().notTaken().isEmpty()) {
          new Submitting(bench, sitting).change(sitting.caseParty());
        }
        acknowledged = done ? old : null;
        yield done ? new Life.InFare() : new Life.HeldBack(old);
      }
    };
  }

  /// The old key was never sent itself: the new one waits for what JUSTIS had before it.
  private Life behind(RegisterSitting outside) {
    for (RegisterSitting told : bench.toldOf(outside)) {
      if (told.file().life() instanceof Life.Recalled(boolean done, _)) {
        PartyKey before = told.file().party();
        acknowledged = done ? before : null;
        return done ? new Life.InFare() : new Life.HeldBack(before);
      }
    }
    return new Life.InFare();
  }

  /// The register of the new key. What the old one booked itself and the court has not submitted
  /// yet goes along, so that no money is lost on the way.
  RegisterFile inherited(CaseParty submitted, Life life) {
    RegisterFile fresh = RegisterFile.first(bench.key(successor), submitted, life);
    RegisterSitting old = predecessor == null ? null : bench.sitting(predecessor).orElse(null);
    if (old == null || old.file().life() instanceof Life.Deleted) {
      return fresh;
    }
    bench.toldOf(old).forEach(each -> new Openings(bench, each).confirm(submitted.financials()));
    Merging.Merged merged = Merging.moving(old.file(), submitted, path, faults).merged();
    return fresh.with(merged.caseParty()).with(merged.own());
  }

  /// What the vendor announced under the old key and the court has not booked yet.
  void moveAnnounced(RegisterSitting next) {
    if (predecessor != null) {
      bench.sitting(predecessor).stream()
          .flatMap(old -> bench.toldOf(old).stream())
          .forEach(old -> new Openings(bench, old).moveTo(next));
    }
  }

  private void recall(RegisterSitting old) {
    FlagChange recall = new FlagChange.Recall("the case/party has another key");
    CaseParty before = old.caseParty();
    old.become(file -> file.with(before.change().flags(before.flags().with(recall)).done()));
    old.send(new CourtTransaction.FlagUpdate(recall), bench.minutes().here());
  }

  private void invalidate(RegisterSitting old) {
    old.send(new CourtTransaction.CaseInvalidate(successor), bench.minutes().here());
  }

  /// Sends what waited for the recall of a key that is acknowledged now.
  static void acknowledged(Bench bench, RegisterSitting old) {
    PartyKey key = old.file().party();
    if (old.file().life() instanceof Life.Recalled(_, PartyKey next)) {
      old.become(file -> file.with(new Life.Recalled(true, next)));
    }
    for (RegisterSitting waiting : bench.having(RegisterFile.waitingTerm(key))) {
      waiting.become(file -> file.with(new Life.InFare()));
      new Submitting(bench, waiting).add(key);
      new Openings(bench, old).moveTo(waiting);
    }
  }
}
