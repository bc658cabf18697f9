package cursitor.fare.lane;

import cursitor.exchange.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was sent to one recipient about one case/party.
///
/// @param next the sequence number of the next message
/// @param unanswered what has no answer yet, oldest first
public record Outbound(long next, List<Unanswered> unanswered) {
  /// Nothing was sent yet.
  public static final Outbound NONE = new Outbound(1, List.of());

  public Outbound {
    unanswered = List.copyOf(unanswered);
  }

  /// A message without an answer.
  public record Unanswered(long sequence, MessageId message) {}

  /// This with one more message on its way, under the number [#next()].
  public Outbound sent(MessageId message) {
    List<Unanswered> more = new ArrayList<>(unanswered);
    more.add(new Unanswered(next, message));
    return new Outbound(next + 1, more);
  }

  /// This with an answer to a message.
  public Outbound answered(MessageId message) {
    List<Unanswered> left = new ArrayList<>(unanswered);
    left.removeIf(each -> each.message().equals(message));
    return new Outbound(next, left);
  }

  /// The message without an answer that has this number.
  public Optional<Unanswered> unanswered(long sequence) {
    return unanswered.stream().filter(each -> each.sequence() == sequence).findFirst();
  }

  public boolean awaits(MessageId message) {
    for (Unanswered each : unanswered) {
      if (each.message().equals(message)) {
        return true;
      }
    }
    return false;
  }
}
