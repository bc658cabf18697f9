package cursitor.fare.vendor;

import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.util.Optional;

/// By when what a work item of the vendor is about is due: the MVD's answer, and the release of a
/// hold (T10).
public final class AccountDeadlines {
  private final FarePolicy policy;

  public AccountDeadlines(FarePolicy policy) {
    this.policy = policy;
  }

  /// The deadline of an open item, as far as policy sets one.
  public Optional<Deadline> of(AccountFile file, WorkItem item) {
    return file.holds().stream()
        .filter(hold -> hold.message().equals(item.message()) && hold.underWay())
        .findFirst()
        .map(hold -> policy.businessDeadline(hold.since(), limit(hold, item)));
  }

  private static FareLimit limit(Hold hold, WorkItem item) {
    boolean released = hold.state() == Hold.State.RELEASE_REQUESTED;
    return released && !item.code().equals(Items.ANSWER_OVERDUE)
        ? FareLimit.RELEASE_DUE_DAYS
        : FareLimit.MVD_ANSWER_DUE_DAYS;
  }
}
