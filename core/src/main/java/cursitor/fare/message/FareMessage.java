package cursitor.fare.message;

import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.fare.PartyKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One transaction on its way (`fare.md` 2.4).
///
/// @param sequence its place among what this sender sends this recipient about the case/party, from
///   1
/// @param group the submission it belongs to, or null where it stands alone
/// @param sourceEventAt when that happened which it tells of
public record FareMessage(
    Header header,
    PartyKey party,
    long sequence,
    @Nullable Group group,
    Instant sourceEventAt,
    Transaction transaction)
    implements Message {
  /// Whether the rules that look at the whole case/party may run after this one.
  public boolean endsItsGroup() {
    return group == null || group.last();
  }

  @Override
  public String subject() {
    return (party + " " + transaction.code() + " " + transaction.item()).strip();
  }

  @Override
  public String toString() {
    return transaction.code() + " " + sequence + " of " + party;
  }
}
