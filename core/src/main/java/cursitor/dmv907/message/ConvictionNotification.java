package cursitor.dmv907.message;

import cursitor.exchange.Header;
import cursitor.exchange.Message;

/// Court to DMV, exchange DMV902: a conviction, or the reversal of one (`dmv907.md` 7.5).
public record ConvictionNotification(Header header, ConvictionAbstract conviction)
    implements Message {
  @Override
  public String subject() {
    return conviction.abstractId();
  }
}
