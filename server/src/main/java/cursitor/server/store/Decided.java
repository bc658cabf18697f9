package cursitor.server.store;

import cursitor.exchange.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided by a rule, by a version of the policy or by a version of the program: what
/// there may be to correct.
public interface Decided {

  /// The rules by which a desk has ever decided, in the order of their names.
  List<String> rules(OrganizationId desk);

  /// The versions of the program that have written to this store, the first one first. One that
  /// came again is there again.
  List<Written> programs();

  /// A page of what was decided, the oldest first.
  ///
  /// @param after the cursor of the last one read before, 0 to begin
  Page page(Choice choice, long after, int limit);

  /// A page of what a desk sent by itself or for a person, the first one first. Answers are not of
  /// it. Rule and policy are not asked for: this finds also what was sent without a reason that is
  /// kept.
  ///
  /// @param after the number of the last one read before, 0 to begin
  SentPage sent(Choice choice, long after, int limit);

  /// How much [#page] would give, in all.
  ///
  /// @param most up to which it is counted
  Count countDecisions(Choice choice, int most);

  /// How much [#sent] would give, in all.
  ///
  /// @param most up to which it is counted
  Count countSent(Choice choice, int most);

  /// What is looked for.
  ///
  /// @param rule as a reason names it; null for every rule
  /// @param policy as a reason names it; null for every version
  /// @param program the number of a version that wrote; null for every one
  /// @param from the first moment
  /// @param until the first moment that does not count any more
  record Choice(
      OrganizationId desk,
      @Nullable String rule,
      @Nullable String policy,
      @Nullable Long program,
      Instant from,
      Instant until) {}

  /// A version of the program that wrote to this store.
  ///
  /// @param receipt the last receipt number before it
  /// @param place the last cursor of the feed before it
  record Written(long number, String version, long receipt, long place) {}

  /// One decision.
  ///
  /// @param reason the rule is its code, the question its subject
  /// @param sent what was sent in the same case file at that moment
  record Decision(FeedEntry reason, List<KeptMessage> sent) {
    public Decision {
      sent = List.copyOf(sent);
    }
  }

  /// A page of decisions.
  ///
  /// @param next the cursor behind which the next page begins; 0 where there is none. A page may
  ///   have few decisions or none and yet be followed by another: so much is looked through at a
  ///   time, and no more
  record Page(List<Decision> decisions, long next) {
    public Page {
      decisions = List.copyOf(decisions);
    }
  }

  /// A page of messages.
  ///
  /// @param next the number behind which the next page begins; 0 where there is none. A page may
  ///   have few messages or none and yet be followed by another
  record SentPage(List<KeptMessage> messages, long next) {
    public SentPage {
      messages = List.copyOf(messages);
    }
  }

  /// How much there is.
  ///
  /// @param more whether there is more than was counted
  record Count(long number, boolean more) {}
}
