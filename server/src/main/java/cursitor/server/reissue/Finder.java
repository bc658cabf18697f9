package cursitor.server.reissue;

import cursitor.server.store.Decided;
import cursitor.server.store.Decided.Choice;
import cursitor.server.store.FeedEntry;
import java.util.List;

/// Finds what was produced. Where a rule or a policy is asked for these are decisions, else
/// messages: of many of them no reason is kept.
public final class Finder {
  private final Decided decided;

  public Finder(Decided decided) {
    this.decided = decided;
  }

  /// A page, the oldest first.
  ///
  /// @param after the place of the last one looked at, 0 to begin
  public Page page(Choice choice, long after, int limit) {
    if (byReason(choice)) {
      Decided.Page page = decided.page(choice, after, limit);
      return new Page(page.decisions().stream().map(Finder::found).toList(), page.next());
    }
    Decided.SentPage page = decided.sent(choice, after, limit);
    return new Page(page.messages().stream().map(Found::of).toList(), page.next());
  }

  public Decided.Count count(Choice choice, int most) {
    return byReason(choice)
        ? decided.countDecisions(choice, most)
        : decided.countSent(choice, most);
  }

  private static boolean byReason(Choice choice) {
    return choice.rule() != null || choice.policy() != null;
  }

  private static Found found(Decided.Decision decision) {
    FeedEntry reason = decision.reason();
    return new Found(
        reason.cursor(),
        reason.at(),
        reason.caseFile(),
        reason.subject(),
        reason.text(),
        decision.sent());
  }

  /// A page.
  ///
  /// @param next behind which the next page begins; 0 where there is none
  public record Page(List<Found> found, long next) {
    public Page {
      found = List.copyOf(found);
    }
  }
}
