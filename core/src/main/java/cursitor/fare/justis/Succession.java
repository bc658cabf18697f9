package cursitor.fare.justis;

import cursitor.exchange.MessageId;
import cursitor.fare.PartyKey;
import cursitor.fare.message.FareMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys the party had before and has after, and what waits for the change (FARE-82 to FARE-94).
///
/// @param held messages of the court that wait for the recall of the predecessor, in their order
/// @param recallSent the recall on its way to the vendor, or null
/// @param recallAcknowledged the vendor has stopped everything under this key
public record Succession(
    @Nullable PartyKey predecessor,
    @Nullable PartyKey successor,
    List<FareMessage> held,
    @Nullable MessageId recallSent,
    boolean recallAcknowledged) {
  static final Succession NONE = new Succession(null, null, List.of(), null, false);

  public Succession {
    held = List.copyOf(held);
  }

  Succession after(PartyKey former) {
    return new Succession(former, successor, held, recallSent, recallAcknowledged);
  }

  Succession before(@Nullable PartyKey next) {
    return new Succession(predecessor, next, held, recallSent, recallAcknowledged);
  }

  Succession holding(List<FareMessage> messages) {
    return new Succession(predecessor, successor, messages, recallSent, recallAcknowledged);
  }

  Succession recalled(@Nullable MessageId sent, boolean acknowledged) {
    return new Succession(predecessor, successor, held, sent, acknowledged);
  }
}
