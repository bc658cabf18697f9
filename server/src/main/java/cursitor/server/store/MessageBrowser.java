package cursitor.server.store;

import cursitor.exchange.CaseKey;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was received and sent, as people look through it, and what is stuck on its way.
public interface MessageBrowser {

  /// A page of the messages of a choice, the newest first.
  ///
  /// @param before only those with a lower number; the greatest number there is to begin
  Page page(Choice choice, long before, int limit);

  /// The lanes of these desks in which something was tried in vain and is still to be delivered:
  /// the one that has waited longest first.
  List<StuckLane> stuck(Set<OrganizationId> desks, int limit);

  /// Which messages are shown.
  ///
  /// @param desks only theirs; none: nothing
  /// @param partner null for whatever partner
  /// @param exchange null for every exchange
  /// @param direction null for all
  /// @param standing null for every standing
  /// @param code under which they were refused; null whether they were or not
  /// @param from the first moment
  /// @param until the first moment that does not count any more
  record Choice(
      Set<OrganizationId> desks,
      @Nullable OrganizationId partner,
      @Nullable String exchange,
      @Nullable Direction direction,
      @Nullable Standing standing,
      @Nullable String code,
      Instant from,
      Instant until) {
    public Choice {
      desks = Set.copyOf(desks);
    }

    /// All messages of these desks.
    public static Choice of(Set<OrganizationId> desks) {
      return new Choice(
          desks, null, null, null, null, null, Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    /// Whether a flow is one of those chosen.
    public boolean has(Flow flow) {
      return desks.contains(flow.desk())
          && (partner == null || partner.equals(flow.partner()))
          && (exchange == null || exchange.equals(flow.exchange()))
          && (direction == null || direction == flow.direction());
    }
  }

  /// A page.
  ///
  /// @param next where the next page begins; 0 where there is none. A page may have few messages or
  ///   none and yet be followed by another: so much is looked through at a time, and no more
  record Page(List<KeptMessage> messages, long next) {
    public Page {
      messages = List.copyOf(messages);
    }
  }

  /// A lane in which something is stuck.
  ///
  /// @param caseFile whose lane it is; null where the message has one for itself
  /// @param first the message that is stuck
  /// @param attempts how often it was tried
  /// @param last how it was tried last
  /// @param waiting how many messages of the lane are still to be delivered, the first one included
  record StuckLane(
      Course course,
      @Nullable CaseKey caseFile,
      KeptMessage first,
      int attempts,
      Attempt last,
      long waiting) {}
}
