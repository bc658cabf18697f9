package cursitor.server.store.ledger;

/// The last numbers given out.
///
/// @param message receipt numbers: without gaps
/// @param feed cursors of the feed
public record Counters(long message, long file, long feed, long erasure) {

  Counters withMessage(long number) {
    return new Counters(number, file, feed, erasure);
  }

  Counters withFile(long number) {
    return new Counters(message, number, feed, erasure);
  }

  Counters withFeed(long number) {
    return new Counters(message, file, number, erasure);
  }

  Counters withErasure(long number) {
    return new Counters(message, file, feed, number);
  }
}
