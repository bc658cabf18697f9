package cursitor.server.delivery;

import cursitor.exchange.AnswerMessage;
import cursitor.exchange.DeliveryTrouble;
import cursitor.exchange.Input;
import cursitor.exchange.OrganizationId;
import cursitor.server.engine.Arrival;
import cursitor.server.store.Attempt;
import cursitor.server.store.Outgoing;
import cursitor.wire.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One try to deliver a message, with what came of it.
///
/// @param reading what was found in the reply, or null where there was none or nothing in it
/// @param last whether no tries are left after this one
record Try(
    Outgoing message,
    Instant startedAt,
    Duration took,
    Reply reply,
    @Nullable Reading reading,
    boolean last) {

  /// What the reply means for the message.
  Judgement judgement() {
    Reading.Valid valid = answer();
    return Judgement.of(
        reply,
        valid == null ? null : (AnswerMessage) valid.message(),
        reading == null,
        message.awaitsAnswer());
  }

  /// When and how it ended.
  LastTry ended() {
    int status = reply instanceof Reply.Came came ? came.status() : 0;
    return new LastTry(startedAt.plus(took), judgement().result(), status);
  }

  /// Whether the message is still to be delivered after this try.
  boolean open() {
    return switch (judgement().next()) {
      case DONE, NEVER -> false;
      case HELD -> true;
      case AGAIN -> !last;
    };
  }

  /// What is to be kept of this try, in one transaction: the try itself, what came back, and word
  /// to the desk where the message met trouble.
  List<Arrival> arrivals() {
    List<Arrival> arrivals = new ArrayList<>(2);
    OrganizationId desk = message.sender();
    int status = reply instanceof Reply.Came came ? came.status() : 0;
    Attempt attempt =
        new Attempt(desk, message.message(), startedAt, took, judgement().result(), status);
    arrivals.add(new Arrival.Attempted(desk, attempt, open()));
    Arrival arrived = arrived();
    if (arrived != null) {
      arrivals.add(arrived);
    }
    DeliveryTrouble trouble = trouble();
    if (trouble != null && message.caseFile() != null) {
      arrivals.add(
          new Arrival.Internal(
              desk, new Input.DeliveryReported(message.caseFile(), message.message(), trouble)));
    }
    return arrivals;
  }

  /// The trouble the desk must know of, or null.
  @Nullable DeliveryTrouble trouble() {
    return switch (judgement().next()) {
      case DONE -> null;
      case NEVER -> DeliveryTrouble.GAVE_UP;
      case HELD -> DeliveryTrouble.SHUT_OUT;
      case AGAIN -> {
        if (last) {
          yield DeliveryTrouble.GAVE_UP;
        }
        yield mayHaveArrived() ? DeliveryTrouble.TIMED_OUT : null;
      }
    };
  }

  /// Whether the partner may have taken the message although no answer came.
  private boolean mayHaveArrived() {
    return switch (reply) {
      case Reply.TimedOut() -> true;
      case Reply.NoConnection(boolean broke) -> broke;
      case Reply.Came came -> came.status() != 429 && answer() == null;
    };
  }

  /// The answer to this very message, from the partner it went to; null where the reply is anything
  /// else.
  private Reading.@Nullable Valid answer() {
    return reading instanceof Reading.Valid valid
            && valid.message() instanceof AnswerMessage answer
            && message.message().equals(answer.header().reference())
            && message.recipient().equals(answer.header().sender())
        ? valid
        : null;
  }

  /// What came back, to be kept: the answer, an answer to another message, or what was no message.
  private @Nullable Arrival arrived() {
    if (!message.awaitsAnswer() || !(reply instanceof Reply.Came came)) {
      return null;
    }
    OrganizationId caller = message.recipient();
    return switch (reading) {
      case null -> null;
      case Reading.Valid valid when valid.message() instanceof AnswerMessage ->
          new Arrival.Valid(
              message.sender(),
              new Input.MessageReceived(valid.message(), caller),
              came.body(),
              valid.payload());
      case Reading.Valid _ -> null;
      case Reading.Faulty faulty when judgement().result() == Attempt.Result.NOT_UNDERSTOOD ->
          new Arrival.Faulty(
              message.sender(),
              caller,
              faulty.header(),
              faulty.faults(),
              came.body(),
              faulty.payload());
      case Reading.Faulty _ -> null;
    };
  }
}
