package cursitor.server.console.overview;

import cursitor.exchange.OperatingMode;
import cursitor.exchange.Standing;
import cursitor.server.console.page.Words;
import cursitor.server.store.FlowCount;

/// The conservation line of one desk, partner, exchange and direction: all = settled + refused +
/// cancelled + open, over distinct receipts.
public record BooksLine(
    String desk,
    String partner,
    String exchange,
    String direction,
    boolean test,
    long all,
    long settled,
    Refused refused,
    long cancelled,
    Open open,
    long repeats) {

  /// What was refused: in the queue, mended, or closed with a reason.
  public record Refused(long queued, long mended, long closed) {
    public long all() {
      return queued + mended + closed;
    }
  }

  /// What has no end yet.
  public record Open(long awaiting, long unknown, long parked, long quarantined) {
    public long all() {
      return awaiting + unknown + parked + quarantined;
    }
  }

  static BooksLine of(FlowCount count) {
    return new BooksLine(
        count.flow().desk().value(),
        count.flow().partner().value(),
        count.flow().exchange(),
        Words.of(count.flow().direction()),
        count.flow().mode() == OperatingMode.TEST,
        count.total(),
        count.of(Standing.SETTLED),
        new Refused(
            count.of(Standing.REFUSED), count.of(Standing.MENDED), count.of(Standing.CLOSED)),
        count.of(Standing.CANCELLED),
        new Open(
            count.of(Standing.AWAITING),
            count.of(Standing.UNKNOWN),
            count.of(Standing.PARKED),
            count.of(Standing.QUARANTINED)),
        count.repeats());
  }
}
