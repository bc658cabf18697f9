package cursitor.server.tell;

import cursitor.exchange.OrganizationId;
import cursitor.exchange.Refusal;
import cursitor.server.store.Direction;
import cursitor.server.store.FeedEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a desk did in one go: what came, and what it sent, answered and told because of it.
final class Turn {
  private final OrganizationId desk;
  private final Instant at;
  private final double order;
  private final @Nullable Letter arrival;
  private final List<Letter> sent = new ArrayList<>();
  private final List<FeedEntry> feed = new ArrayList<>();
  private final List<Refusal> refusals;
  private @Nullable Letter answer;

  /// @param order its place among the turns of the store: receipt numbers, and between them
  /// @param arrival null for the clock and for word from delivery
  Turn(
      OrganizationId desk,
      Instant at,
      double order,
      @Nullable Letter arrival,
      List<Refusal> refusals) {
    this.desk = desk;
    this.at = at;
    this.order = order;
    this.arrival = arrival;
    this.refusals = List.copyOf(refusals);
  }

  OrganizationId desk() {
    return desk;
  }

  Instant at() {
    return at;
  }

  double order() {
    return order;
  }

  @Nullable Letter arrival() {
    return arrival;
  }

  List<Letter> sent() {
    return sent;
  }

  List<FeedEntry> feed() {
    return feed;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  @Nullable Letter answer() {
    return answer;
  }

  void answeredWith(Letter letter) {
    answer = letter;
  }

  /// Whether somebody of the desk's own organisation asked for it.
  boolean isAct() {
    return arrival != null && arrival.kept().flow().direction() == Direction.ACT;
  }

  /// Whether a message came.
  boolean isReceived() {
    return arrival != null && arrival.kept().flow().direction() == Direction.RECEIVED;
  }

  /// Whether that was an answer.
  boolean isAnswered() {
    return isReceived() && arrival != null && arrival.kept().reference() != 0;
  }

  /// The number of what came, or 0.
  long receipt() {
    return arrival == null ? 0 : arrival.kept().number();
  }

  /// Why it was decided so, in sentences.
  List<String> reasons() {
    return feed.stream()
        .filter(entry -> entry.kind() == FeedEntry.Kind.REASON)
        .map(FeedEntry::text)
        .toList();
  }
}
