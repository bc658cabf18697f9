package cursitor.server.engine;

import cursitor.exchange.MessageId;
import cursitor.exchange.OrganizationId;
import cursitor.server.store.Outgoing;
import java.util.List;

/// Who is told, after the commit, what there is to deliver. Called by the committing thread in the
/// order of the commits: hand over and return.
public interface Outbox {

  /// Messages that are to be delivered. A message may come here again where a partner asked, in a
  /// message of its own, to have it resent.
  void committed(List<Outgoing> fresh);

  /// A message has its business answer; sending it again would be no use.
  default void answered(OrganizationId desk, MessageId message) {}

  /// A message is not to be delivered any more, and what is held of it is to be forgotten. One that
  /// is on its way cannot be called back.
  default void withdrawn(Withdrawn message) {}

  /// A message of this node that was withdrawn before it was delivered.
  ///
  /// @param number under which it is kept
  /// @param lane in which it waits, as in [Outgoing]
  record Withdrawn(
      long number,
      OrganizationId sender,
      OrganizationId recipient,
      String lane,
      MessageId message) {}
}
