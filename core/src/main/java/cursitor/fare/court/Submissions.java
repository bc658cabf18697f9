package cursitor.fare.court;

import cursitor.exchange.CaseKey;
import cursitor.exchange.Decision;
import cursitor.fare.CaseNumber;
import cursitor.fare.FareCode;
import cursitor.fare.PartyKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Origin;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.court.CaseSubmission.PartySubmission;
import cursitor.fare.lane.OnArrival;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.CourtTransaction.CaseDelete;
import cursitor.fare.policy.CourtProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes a case as the court has it now, party by party. What is wrong with any of them refuses the
/// whole, and all of it is told.
final class Submissions {
  private final Bench bench;
  private final CaseSubmission submission;
  private final Faults faults = new Faults();

  Submissions(Bench bench, CaseSubmission submission) {
    this.bench = bench;
    this.submission = submission;
  }

  Decision decide() {
    if (!submission.court().equals(bench.court())) {
      faults.add(FareCode.E110, "court");
    } else if (submission.sealed()) {
      seal();
    } else {
      for (int i = 0; i < submission.parties().size(); i++) {
        party(submission.parties().get(i), "parties[" + i + "]");
      }
    }
    return faults.isEmpty() ? bench.minutes().accepted() : faults.refused();
  }

  /// Every party the register has leaves FARE at once, whether it is in the submission or not, and
  /// with it what is there under keys the submission says it had (FARE-50, A16).
  private void seal() {
    List<PartySubmission> ours = submission.parties().stream().filter(this::ofThisCase).toList();
    Map<CaseKey, CaseParty> booked = new LinkedHashMap<>();
    ours.forEach(party -> booked.putAll(toldOf(party)));
    Deletion deletion = new Deletion(bench, CaseDelete.Ground.SEALED);
    deleteAll(deletion, submission.caseNumber());
    if (submission.formerly() != null) {
      deleteAll(deletion, submission.formerly());
    }
    ours.forEach(party -> delete(deletion, party));
    confirm(booked);
  }

  private void deleteAll(Deletion deletion, CaseNumber number) {
    bench.having(RegisterFile.caseTerm(bench.court(), number)).forEach(deletion::delete);
  }

  private void restrict(PartySubmission party) {
    Map<CaseKey, CaseParty> booked = toldOf(party);
    delete(new Deletion(bench, CaseDelete.Ground.RESTRICTED), party);
    confirm(booked);
  }

  private void delete(Deletion deletion, PartySubmission party) {
    keys(party).forEach(key -> bench.sitting(key).ifPresent(deletion::delete));
  }

  /// The key of a party, and the one it had before.
  private List<PartyKey> keys(PartySubmission party) {
    PartyKey key = party.caseParty().key();
    PartyKey former = predecessor(party);
    return former == null ? List.of(key) : List.of(key, former);
  }

  /// The registers by whose keys JUSTIS knows a party, with the party as it is submitted.
  private Map<CaseKey, CaseParty> toldOf(PartySubmission party) {
    Map<CaseKey, CaseParty> told = new LinkedHashMap<>();
    keys(party).stream()
        .flatMap(key -> bench.sitting(key).stream())
        .flatMap(each -> bench.toldOf(each).stream())
        .forEach(each -> told.put(each.key(), party.caseParty()));
    return told;
  }

  /// Money the court has booked meanwhile is confirmed although the case leaves FARE (A33).
  private void confirm(Map<CaseKey, CaseParty> booked) {
    booked.forEach((key, caseParty) ->
        bench
            .sitting(key)
            .ifPresent(each -> new Openings(bench, each).confirm(caseParty.financials())));
  }

  private boolean ofThisCase(PartySubmission party) {
    PartyKey key = party.caseParty().key();
    return key.court().equals(submission.court())
        && key.caseNumber().equals(submission.caseNumber());
  }

  private void party(PartySubmission party, String path) {
    PartyKey key = party.caseParty().key();
    if (!ofThisCase(party)) {
      faults.add(
          FareCode.E101, path + ".key", "", "The party is of another case; submit it with that.");
      return;
    }
    if (party.restricted()) {
      restrict(party);
      return;
    }
    int before = faults.count();
    PartyKey former = predecessor(party);
    if (former != null && !former.court().equals(bench.court())) {
      faults.add(FareCode.E110, path + ".formerly");
    }
    new ContentCheck(bench, party.caseParty(), path, faults).run();
    if (faults.count() > before) {
      return;
    }
    RegisterSitting sitting = bench.sitting(key).orElse(null);
    if (sitting == null) {
      first(party, path);
    } else {
      later(sitting, party, path);
    }
  }

  // ---- the first time

  private void first(PartySubmission party, String path) {
    enrolled(party.caseParty(), path);
    CaseParty caseParty = new Appearances(bench, party).asSubmitted();
    KeyChange change = new KeyChange(bench, caseParty.key(), predecessor(party), path, faults);
    Life left = change.leaveOldKey(byNumber(party));
    Life life = caseParty.flags().recalled() ? new Life.Outside(null) : left;
    RegisterFile fresh = change.inherited(caseParty, life);
    Merging.Merged zeroed =
        new Appearances(bench, party)
            .zeroed(fresh, new Merging.Merged(fresh.caseParty(), fresh.own()));
    RegisterSitting sitting = new RegisterSitting(bench, fresh);
    sitting.become(file -> file.with(zeroed.caseParty()).with(zeroed.own()));
    if (life instanceof Life.InFare) {
      new Submitting(bench, sitting).add(change.acknowledgedPredecessor());
      change.moveAnnounced(sitting);
    }
    new Sentencing(bench, sitting).check();
  }

  private @Nullable PartyKey predecessor(PartySubmission party) {
    PartyKey key = party.caseParty().key();
    PartyKey former = party.formerly();
    if (former == null && submission.formerly() != null) {
      former = new PartyKey(key.court(), submission.formerly(), key.partyType(), key.partyNumber());
    }
    return key.equals(former) ? null : former;
  }

  /// Whether the case has another number now, so that the old one is no longer valid for FARE.
  private boolean byNumber(PartySubmission party) {
    return party.formerly() == null;
  }

  /// A court takes part in what its profile says (E012).
  private void enrolled(CaseParty caseParty, String path) {
    CourtProfile profile = bench.profile().orElse(null);
    if (profile == null) {
      boolean ever = bench.policy().courtEver(bench.court().value());
      faults.add(ever ? FareCode.E012 : FareCode.E001, path + ".key");
      return;
    }
    CourtProfile.Module module =
        caseParty.data().origin() == Origin.BACKLOG
            ? CourtProfile.Module.BACKLOG
            : caseParty.undisposed() ? CourtProfile.Module.PRE : CourtProfile.Module.POST;
    if (!profile.modules().contains(module)) {
      faults.add(FareCode.E012, path + ".case.origin", module.name());
    }
  }

  // ---- later

  private void later(RegisterSitting sitting, PartySubmission party, String path) {
    switch (sitting.file().life()) {
      case Life.Deleted _ -> faults.add(FareCode.E013, path);
      case Life ended when ended.ended() && !party.caseParty().flags().recalled() ->
          stays(ended, path);
      case Life.Recalled _, Life.Outside _ -> change(sitting, party, path);
      case Life.InFare _, Life.HeldBack _ -> {
        leaveLate(sitting, party, path);
        change(sitting, party, path);
      }
    }
  }

  /// Recall is for ever (A17).
  private void stays(Life ended, String path) {
    boolean moved = ended.next() != null;
    faults.add(moved ? FareCode.E003 : FareCode.E011, path + (moved ? ".key" : ".flags.recalled"));
  }

  /// The old key is named only now, although the new one was submitted before. What is deleted has
  /// left already.
  private void leaveLate(RegisterSitting sitting, PartySubmission party, String path) {
    PartyKey former = predecessor(party);
    boolean left =
        former == null
            || bench
                .sitting(former)
                .filter(each -> each.file().life() instanceof Life.Deleted)
                .isPresent();
    if (!left) {
      new KeyChange(bench, sitting.file().party(), former, path, faults)
          .leaveOldKey(byNumber(party));
    }
  }

  private void change(RegisterSitting sitting, PartySubmission party, String path) {
    CaseParty said = new Appearances(bench, party).asSubmitted();
    List<RegisterSitting> toldOf = bench.toldOf(sitting);
    List<Opening> announced =
        toldOf.stream().flatMap(each -> each.file().announced().openings().stream()).toList();
    int before = faults.count();
    Merging.Merged merged = new Merging(sitting.file(), announced, said, path, faults).merged();
    if (faults.count() > before) {
      return;
    }
    RegisterFile file = sitting.file();
    Merging.Merged zeroed = new Appearances(bench, party).zeroed(file, merged);
    Merging.Merged charged = new SpecialFee(bench, sitting).added(zeroed);
    if (file.life() instanceof Life.Recalled
        && !new Submitting(bench, sitting)
            .path(charged.caseParty()).transactions().stream().allMatch(OnArrival::pays)) {
      faults.add(FareCode.E003, path);
      return;
    }
    if (!file.own().equals(charged.own())) {
      sitting.become(each -> each.with(charged.own()));
    }
    List<CourtTransaction> changes = new Submitting(bench, sitting).change(charged.caseParty());
    if (!file.life().told()) {
      toldOf.forEach(each -> new Openings(bench, each).confirm(said.financials()));
    }
    new Appearances(bench, party).tell(sitting, changes);
    new Overpayment(sitting).check(file.caseParty(), changes);
    new WithdrawnFees(bench, sitting, bench.minutes().here()).stayOff();
    new Sentencing(bench, sitting).check();
  }
}
