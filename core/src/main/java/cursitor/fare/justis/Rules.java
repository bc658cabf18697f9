package cursitor.fare.justis;

import cursitor.fare.ChargeKey;
import cursitor.fare.FareCode;
import cursitor.fare.caseparty.CaseParty;
import cursitor.fare.caseparty.Charge;
import cursitor.fare.caseparty.Obligation;
import cursitor.fare.lane.Minutes.Origin;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.message.JustisTransaction.ObligationRollup.ClassBalance;
import cursitor.fare.policy.CaseType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rules that look at the whole case/party, once the last transaction of a group has come: the
/// roll-up, the failure-to-appear flag, the notice stream.
final class Rules {
  private final HubSitting now;

  Rules(HubSitting now) {
    this.now = now;
  }

  /// Looks, tells the vendor what has changed, and gives what the court should be told with the
  /// acknowledgement.
  List<FareCode> look(Origin origin) {
    rollUp(origin);
    failureToAppear(origin);
    return new StreamDecision(now).decide(origin);
  }

  /// FARE-38: after disposition obligations at charge level are billed at case level (A23).
  private void rollUp(Origin origin) {
    CaseParty data = now.data();
    boolean charges = data.obligations().stream().anyMatch(each -> !each.key().atCaseLevel());
    Money money = now.file().money();
    Long before = money.rolledUp();
    long balance = data.balance();
    if (now.file().phase() == HubFile.Phase.PRE
        || !charges
        || (before != null && before == balance)) {
      return;
    }
    Map<Integer, Long> classes = new TreeMap<>();
    for (Obligation obligation : data.obligations()) {
      classes.merge(obligation.priorityClass(), obligation.balance(), Long::sum);
    }
    List<ClassBalance> balances = new ArrayList<>();
    classes.forEach((priority, owed) -> balances.add(new ClassBalance(priority, owed)));
    now.set(now.file().with(money.rolledUp(balance)));
    now.toVendor(origin, new JustisTransaction.ObligationRollup(balance, balances));
  }

  /// FARE-22, FARE-23, in every phase (A22): the flag is Y while the party has not appeared on a
  /// criminal traffic charge; clearing is by appearance, not by payment.
  private void failureToAppear(Origin origin) {
    List<ChargeKey> failed =
        now.data().charges().stream().filter(this::failed).map(Charge::key).toList();
    boolean flag = !failed.isEmpty();
    if (flag == now.file().holds().ftaFlag()) {
      return;
    }
    now.set(now.file().with(now.file().holds().flag(flag)));
    now.toVendor(origin, new JustisTransaction.TteapFta(flag, failed));
    now.because(
        "TTEAP FTA Flag",
        flag ? "Y" : "N",
        flag ? "FARE-22" : "FARE-23",
        now.data().charges().stream()
            .filter(charge -> charge.failedToAppearOn() != null)
            .map(charge ->
                "charge %s of type %s, failed to appear on %s, %s, %s"
                    .formatted(
                        charge.key(),
                        charge.caseType(),
                        charge.failedToAppearOn(),
                        charge.appearedOn() == null
                            ? "not appeared since"
                            : "appeared on " + charge.appearedOn(),
                        charge.disposed() ? "disposed" : "not disposed"))
            .toList());
  }

  private boolean failed(Charge charge) {
    LocalDate failedOn = charge.failedToAppearOn();
    return failedOn != null
        && charge.awaitsAppearance()
        && now.policy().caseType(failedOn, charge.caseType()).filter(CaseType::ftaHold).isPresent();
  }
}
