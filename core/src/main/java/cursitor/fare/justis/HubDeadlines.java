package cursitor.fare.justis;

import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// By when what a work item of JUSTIS is about is due from the court: the confirmation of a payment
/// (T8), the booking of the Delinquency Fee (T9).
public final class HubDeadlines {
  private final FarePolicy policy;

  public HubDeadlines(FarePolicy policy) {
    this.policy = policy;
  }

  /// The deadline of an open item, as far as policy sets one.
  public Optional<Deadline> of(HubFile file, WorkItem item, Instant raisedAt) {
    return file.openItems().entrySet().stream()
        .filter(open -> open.getValue().equals(item.id()))
        .map(Map.Entry::getKey)
        .findFirst()
        .flatMap(about -> of(file.money(), about, raisedAt));
  }

  /// The fee was late when its alarm rang, which raised the item: when the court was told of it is
  /// kept nowhere else.
  private Optional<Deadline> of(Money money, String about, Instant raisedAt) {
    if (about.equals(Alarms.ECHO)) {
      return Optional.of(
          new Deadline(
              raisedAt, policy.limitRow(policy.day(raisedAt), FareLimit.ECHO_DUE_DAYS).name()));
    }
    return money.announced().stream()
        .filter(each -> Alarms.confirmation(each.acsTransactionNumber()).equals(about))
        .findFirst()
        .map(each -> policy.businessDeadline(each.at(), FareLimit.CONFIRMATION_DUE_DAYS));
  }
}
