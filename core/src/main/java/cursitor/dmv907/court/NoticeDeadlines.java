package cursitor.dmv907.court;

import cursitor.dmv907.message.ConvictionAbstract;
import cursitor.dmv907.message.Release;
import cursitor.dmv907.policy.Dmv907Policy;
import cursitor.dmv907.policy.Limit;
import cursitor.exchange.Deadline;
import cursitor.exchange.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By when what a work item of a court is about is due at the DMV. A hold has no such day.
public final class NoticeDeadlines {
  private final Dmv907Policy policy;

  public NoticeDeadlines(Dmv907Policy policy) {
    this.policy = policy;
  }

  /// The deadline of an open item, as far as law or policy sets one.
  public Optional<Deadline> of(CourtFile file, WorkItem item, Instant raisedAt) {
    if (item.kind() == WorkItem.Kind.RELEASE_HOLD) {
      return Optional.of(after(policy.day(raisedAt), Limit.RELEASE_DUE_DAYS));
    }
    return conviction(file.conviction(item.subject())).or(() -> release(file.hold(item.subject())));
  }

  /// VC 1803(a): so many days after the conviction.
  private Optional<Deadline> conviction(ConvictionState state) {
    ConvictionAbstract waiting =
        switch (state) {
          case ConvictionState.Certified(var conviction) -> conviction;
          case ConvictionState.AwaitingReply(var conviction, _) -> conviction;
          case ConvictionState.Unknown(var was, _) -> was.conviction();
          case ConvictionState.Refused(var conviction, _, _, _) -> conviction;
          case ConvictionState.Absent _, ConvictionState.Recorded _, ConvictionState.Withdrawn _ ->
              null;
        };
    return Optional.ofNullable(waiting)
        .filter(each -> each.kind() == ConvictionAbstract.Kind.CONVICTION)
        .map(each -> after(each.convictionDate(), Limit.CONVICTION_DUE_DAYS));
  }

  /// Rule 16: so many days after it was ordered, for some reasons.
  private Optional<Deadline> release(HoldState state) {
    return Optional.ofNullable(unanswered(state))
        .filter(each ->
            policy
                .releaseReason(each.releaseDate(), each.releaseReason())
                .filter(row -> row.yes("due"))
                .isPresent())
        .map(each -> after(each.releaseDate(), Limit.RELEASE_DUE_DAYS));
  }

  private static @Nullable Release unanswered(HoldState state) {
    return switch (state) {
      case HoldState.AwaitingReply(_, _, var waiting) -> waiting;
      case HoldState.ReleaseAwaitingReply(_, var release, _) -> release;
      case HoldState.ReleaseRefused(_, var release, _, _, _) -> release;
      case HoldState.Unknown(var was, _) -> unanswered(was);
      case HoldState.Absent _,
          HoldState.Certified _,
          HoldState.Refused _,
          HoldState.Active _,
          HoldState.Released _,
          HoldState.Withdrawn _ ->
          null;
    };
  }

  /// Late is what comes after the last of the days.
  private Deadline after(LocalDate day, Limit limit) {
    LocalDate late = day.plusDays(policy.limit(day, limit) + 1L);
    return new Deadline(
        late.atStartOfDay(Dmv907Policy.ZONE).toInstant(), policy.limitRow(day, limit).name());
  }
}
