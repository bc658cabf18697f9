package cursitor.wire.fare;

import cursitor.exchange.Header;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.Transaction;
import cursitor.fare.message.TransactionCode;
import cursitor.wire.form.BoundForm;
import cursitor.wire.schema.Place;
import org.jspecify.annotations.Nullable;

/// A kind of message with the forms its root element holds, each beside the others.
///
/// @param envelope what every transaction says; null in an answer
/// @param own the fields of this kind alone
public record MessageForm(
    TransactionCode code,
    Place root,
    BoundForm header,
    @Nullable BoundForm envelope,
    BoundForm own) {

  /// Puts a transaction together of its parts.
  public static FareMessage message(Header header, Envelope envelope, Transaction transaction) {
    return new FareMessage(
        header,
        envelope.party(),
        envelope.sequence(),
        envelope.group(),
        envelope.sourceEventAt(),
        transaction);
  }
}
