package cursitor.fare.vendor;

import cursitor.fare.ChargeKey;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.policy.CaseType;
import cursitor.fare.policy.CourtProfile;
import cursitor.fare.policy.FareSwitch;
import cursitor.policy.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a money hold may rest on (`fare.md` section 3, money TTEAP rule).
final class Enforcement {
  private final AccountSitting sitting;

  Enforcement(AccountSitting sitting) {
    this.sitting = sitting;
  }

  /// T9: whether the court waits for no echo of its fee, or has sent it.
  static boolean echoSuffices(AccountSitting sitting) {
    return sitting.account().echoed()
        || sitting.office().court(sitting.file().party(), CourtProfile::actsWithoutEcho);
  }

  /// The amount a money hold is requested above, if policy has one today.
  Optional<Row> threshold() {
    return sitting.office().policy().moneyHoldThreshold(sitting.office().today());
  }

  /// Whether more is due than the threshold, and not just as much.
  boolean exceeds(Row threshold) {
    return combined() > threshold.number("amount");
  }

  /// Whether more is due than the threshold there is.
  boolean exceedsThreshold() {
    return threshold().filter(this::exceeds).isPresent();
  }

  /// Nothing is asked for while collection pauses, nor for whom the MVD holds for dead.
  boolean rests() {
    return sitting.suspended() || sitting.account().mail().stopped();
  }

  /// How often it was tried to collect: notices of the vendor, and counted ones of the court.
  int attempts() {
    return sitting.account().mail().attempts()
        + sitting.account().caseParty().courtNotices().size();
  }

  /// The case types of the charges a hold may rest on.
  List<String> caseTypes(Predicate<CaseType> eligible) {
    return sitting.account().caseParty().charges().stream()
        .filter(charge -> is(charge, eligible))
        .map(Charge::caseType)
        .distinct()
        .sorted()
        .toList();
  }

  /// Whether an appearance is why the TTEAP FTA Flag is off. Where a charge still waits for one,
  /// the word of it is under way; where none does and none has one, the last of them was disposed
  /// of, dropped or amended.
  boolean appeared() {
    return sitting.account().caseParty().charges().stream()
        .filter(charge -> is(charge, CaseType::ftaHold))
        .anyMatch(charge -> charge.appearedAfterFailure() || charge.awaitsAppearance());
  }

  private boolean is(Charge charge, Predicate<CaseType> eligible) {
    return sitting
        .office()
        .policy()
        .caseType(sitting.office().today(), charge.caseType())
        .filter(eligible)
        .isPresent();
  }

  /// Cents due on what a money hold may rest on.
  long eligible() {
    return eligible(sitting.file());
  }

  /// The same, with the other accounts of the debtor where policy looks at them together. They are
  /// joined by licence or MVD customer number, never by name.
  long combined() {
    if (!sitting.office().policy().isOn(sitting.office().today(), FareSwitch.JOINS_ACCOUNTS)) {
      return eligible();
    }
    long sum = Math.max(0, eligible());
    for (AccountFile file :
        sitting.office().joined(sitting.file(), sitting.account().caseParty().person())) {
      sum += file.state() == AccountState.OPEN ? Math.max(0, eligible(file)) : 0;
    }
    return sum;
  }

  /// What stands at case level cannot be told apart, and counts only where every charge is of a
  /// type a hold may rest on.
  long eligible(AccountFile file) {
    Account account = file.account();
    if (account == null) {
      return 0;
    }
    CaseParty caseParty = account.caseParty();
    boolean all =
        !caseParty.charges().isEmpty()
            && caseParty.charges().stream().allMatch(each -> is(each, CaseType::moneyHold));
    if (all) {
      return file.amountDue();
    }
    long sum = 0;
    for (Obligation obligation : caseParty.obligations()) {
      ChargeKey charge = obligation.key().charge();
      boolean counts =
          charge != null
              && caseParty.charge(charge).filter(each -> is(each, CaseType::moneyHold)).isPresent();
      sum += counts ? obligation.balance() : 0;
    }
    return Math.min(sum, file.amountDue());
  }
}
