package cursitor.fare.court;

import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import cursitor.fare.court.Announced.Opening;
import cursitor.fare.policy.FareLimit;
import cursitor.fare.policy.FarePolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// By when what a work item of a court is about is due: the confirmation of a payment (T8), the
/// booking of a fee (T9), word to the prosecutor (T14).
public final class RegisterDeadlines {
  private final FarePolicy policy;

  public RegisterDeadlines(FarePolicy policy) {
    this.policy = policy;
  }

  /// The deadline of an open item, as far as policy sets one.
  public Optional<Deadline> of(RegisterFile file, WorkItem item, Instant raisedAt) {
    if (item.kind() == WorkItem.Kind.TELL_OUTSIDER) {
      return Optional.of(told(raisedAt));
    }
    return file.items().stream()
        .filter(open -> open.id().equals(item.id()))
        .flatMap(open ->
            file.announced().openings().stream()
                .filter(opening -> opening.alarm().equals(open.topic())))
        .findFirst()
        .map(this::echoed);
  }

  private Deadline echoed(Opening opening) {
    return policy.businessDeadline(
        opening.since(),
        opening.kind() == Opening.Kind.PAYMENT
            ? FareLimit.CONFIRMATION_DUE_DAYS
            : FareLimit.ECHO_DUE_DAYS);
  }

  private Deadline told(Instant since) {
    LocalDate day = policy.day(since);
    int days = policy.limit(day, FareLimit.PROSECUTOR_TOLD_DAYS);
    return new Deadline(
        since.plus(Duration.ofDays(days)),
        policy.limitRow(day, FareLimit.PROSECUTOR_TOLD_DAYS).name());
  }
}
